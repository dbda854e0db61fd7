import type { KeepingTrueWords } from "../ja/keeping-true.ts";

export const keepingTrue: KeepingTrueWords = {
  answered: {
    right: {
      title: "Thank you",
      text: "It now counts as checked today. The date on the page changes in a moment.",
    },
    change: {
      title: "Thank you",
      text: "We understood that something has changed. The council will ask you.",
    },
    ended: {
      title: "Thank you for all you did",
      text: "It now counts as ended today. If that was a mistake, or you begin again, please tell the council.",
    },
  },
  link: "Tell us if this is no longer right",
  title: "Is something no longer right?",
  about: (name) => `Press the button if what stands about “${name}” is no longer right.`,
  help: "We ask for no name and no address. The council will ask the group; the page does not change at once.",
  word: "What is different?",
  optional: "(optional)",
  wordHelp: "Up to 200 characters. Please write nothing about a person, no name and no number.",
  press: "It is no longer right",
  leaveEmpty: "Please leave this empty",
  doneTitle: "Thank you for telling us",
  done: "The council will ask the group.",
  back: (name) => `Back to “${name}”`,
  problems: "Nothing has been sent yet",
};
