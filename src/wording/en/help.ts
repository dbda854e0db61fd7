import type { HelpWords } from "../ja/help.ts";
import { urgent } from "./urgent.ts";

export const help: HelpWords = {
  ways: {
    match: "Answer a few questions",
    title: "Ways to spend time",
    sentence: "Start anywhere, go back and forth, stop halfway: none of these is above another.",
    steps: {
      "from-home": {
        text: "Stay at home and be in touch by letter, mail or online; someone can also come to you. You need not show your face or talk.",
        link: "See what you can do from home",
      },
      visit: {
        text: "Only have a look. You may leave early or bring someone, and that can be all.",
        link: "See where you can have a look",
      },
      join: {
        text: "Go on the days you can, and spend time together. You may miss days.",
        link: "See where you can take part",
      },
      role: {
        text: "Take a small role, such as serving food or weeding, when you can and as much as you can.",
        link: "See where there are roles",
      },
      "supported-work": {
        text: "Try working for a short time, with someone beside you who helps. Some places pay a little.",
        link: "See where you can work little by little",
      },
    },
    count: (count) => (count === 1 ? "1 place now" : `${count} places now`),
    notYet: "Not in the list yet. We can look together.",
    undecided: "If you do not know yet",
    undecidedText:
      "You need not decide. There is someone to think it over with. You can leave it for now and come back later.",
  },
  urgent,
  worried: {
    title: "Worried about someone",
    sentence:
      "A neighbour, a friend, someone in the family: if you have not seen them lately or they seem to be in trouble, you can talk about it by telephone here.",
    nothingToWrite:
      "There is nothing to fill in about that person on this page. You can also talk without saying a name.",
    whom: "People who listen",
    coordinators: "For each district",
    whole: "Whole town",
    desks: "Advice desks",
    operator: "If you do not know whom to ask",
    danger: "If it looks dangerous right now:",
    dangerLink: "urgent numbers",
    whatHappens: "After you have talked",
    whatHappensText:
      "The person who listens thinks with you about what to do. What you say is not passed on to the person without asking. To wait and watch over someone is an answer too.",
    noPhone: "The number is not written yet",
  },
  about: {
    pages: {
      privacy: {
        holds:
          "Which information is kept, what for, how long, who sees it, and whom to ask to see or delete it.",
      },
      terms: {
        holds: "Who makes this site, that anyone may use it, and how far it can be relied on.",
      },
      "listing-rules": { holds: "What is listed and what is not, and who decides." },
      complaints: {
        holds: "Whom to tell about mistakes and problems, and how soon you get an answer.",
      },
      accessibility: {
        holds: "How easy this site is to see and use, what is still lacking, and whom to tell.",
      },
    },
    updatedOn: (day) => `Changed on ${day}`,
    empty: "Not written yet",
    emptyText: (operator) => `${operator} will write this page.`,
    emptyOperator: "The office that runs this site in this town",
    willHold: "What it will hold",
    ask: "If you would like to know",
    askText: "Until then, please ask here.",
    askUnknown: "There is no contact yet either. Please ask at the town hall.",
    otherLanguage: "This page is written in Japanese only.",
  },
};
