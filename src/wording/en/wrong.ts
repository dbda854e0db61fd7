import type { WrongWords } from "../ja/wrong.ts";

export const wrong: WrongWords = {
  title: "This page was not found",
  gone: {
    activity: "This activity is not listed now. It has ended, or its page has changed.",
    place: "This place is not listed now. It has closed, or its page has changed.",
    zone: "This district is not listed now. Its name or its borders have changed.",
    group: "This group is not listed now. It has ended, or its page has changed.",
    event: "This event is not listed now. It is over.",
  },
  page: "There is no page at this address. It may have been cut short, or the page has changed.",
  municipality: "There is no town with this number here yet. Please choose one of these.",
  language: "There is no page in this language yet. You can read it in these.",
  goOn: "You can go on from here",
  towns: "Towns",
  toTowns: "See the towns",
  failedTitle: "This page could not be shown",
  failed: "Something went wrong on our side. Please wait a moment and open it again.",
  townsTitle: "Tsunagiba",
  townsSentence: "Choose a town to find places to go, ways to spend time and people to talk to.",
  noTowns: "There is no town here yet.",
  demoTown: "Sample town",
  notRunning: "in preparation",
};
