import type { LinkWords } from "../ja/links.ts";

export const links: LinkWords = {
  purposes: {
    "still-right": {
      title: "It is still right",
      text: "The button says that what is listed was checked today.",
      press: "It is still right",
    },
    "has-changed": {
      title: "Something has changed",
      text: "The button leads to your group's own page, where you can change it.",
      press: "Go on and change it",
    },
    "has-ended": {
      title: "It has ended",
      text: "The button says that it ended today. In lists it then comes last, as ended.",
      press: "It has ended",
    },
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
    subscribe: {
      title: "Hear of new places by mail",
      text: "Press the button, and mails to this address begin.",
      press: "Begin",
    },
  },
  sentTo: (email) => `This link was sent to ${email}.`,
  once: "It can be used once.",
  unusableTitle: "This link cannot be used",
  unusableNext: "Links end some time after the mail, and once they have been used.",
};
