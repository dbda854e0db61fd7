import type { MineSignInWords } from "../ja/mine-sign-in.ts";

export const mineSignIn: MineSignInWords = {
  title: "Sign in for your group",
  lead: "For people of a listed group: change what is written, or tell that a day is off.",
  email: "Mail address",
  emailHelp: "The one you gave when you registered.",
  sendLink: "Have a link mailed to you",
  linkSent:
    "If this address is known here, a link to sign in has been sent to it. Open it within 30 minutes. If nothing comes, look among unwanted mails and check the address.",
  withPassword: "optional",
  password: "Password",
  passwordHelp: "Only if you have chosen one. Left empty, a link to sign in is mailed to you.",
  enter: "Sign in",
  problems: "You are not signed in",
};
