import type { LinkWords } from "../ja/links.ts";

export const links: LinkWords = {
  purposes: {
    "sign-in": {
      title: "Sign in",
      text: "The button signs you in as the person of this mail address.",
      press: "Sign in",
    },
    "set-password": {
      title: "Choose a password",
      text: "The button leads to the page on which you choose your password.",
      press: "Go on",
    },
    "verify-submission": {
      title: "Checking before it is listed",
      text: "When you press the button, what you wrote reaches the social welfare council.",
      press: "Hand it in",
    },
  },
  sentTo: (email) => `This link was sent to ${email}.`,
  once: "It can be used once.",
  unusableTitle: "This link cannot be used",
  unusableNext: "Links end some time after the mail, and once they have been used.",
};
