import type { DayPart } from "../../domain/finding/filters.ts";
import type { UnmetNeedWords } from "../ja/unmet-need.ts";

const parts: Readonly<Record<DayPart, string>> = {
  morning: "mornings",
  afternoon: "afternoons (until 5 pm)",
  evening: "evenings",
};

export const unmetNeed: UnmetNeedWords = {
  title: "When nothing was right for you",
  lead: "You can leave word of what you were looking for, without your name. Those who plan new places see only how many asked.",
  ask: "Choose from fixed words; there is nothing to write. Leave open whatever you like.",
  labels: { zone: "District", interest: "What to do", slot: "Day and time", step: "How to begin" },
  slot: (weekday, part) => `${weekday} ${parts[part]}`,
  unsaid: "Not saying",
  check: "See what would be kept",
  again: (label) => `Please choose “${label}” again.`,
  nothingChosen: "Please choose at least one: what to do, the day and time, or how to begin.",
  problems: "Nothing is kept yet",
  confirmTitle: "Only this will be kept",
  confirmText:
    "The words shown here and today's date. No name, address, telephone number, time of day, and nothing about your device.",
  confirmForever: "Nobody can tell who said it, so it cannot be deleted later.",
  agree: "Yes, keep this",
  change: "Choose again",
  doneTitle: "Kept. Thank you",
  doneText: "Only these words and today's date were kept.",
  doneAfter: "They are counted twice a year. Small numbers are shown to nobody.",
  refusedTitle: "It could not be kept",
  refused: "Something on our side went wrong. Please wait a little and send it again.",
  tryAgain: "Send it again",
};
