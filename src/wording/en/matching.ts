import type { MatchingWords } from "../ja/matching.ts";
import { dates } from "./dates.ts";
import { travelModes } from "./travel-modes.ts";

const PARTS = { morning: "mornings", afternoon: "afternoons", evening: "evenings" };
const STEPS = {
  "from-home": "You can begin from home.",
  visit: "You can come and only look.",
  join: "You can join.",
  role: "You can take on a role.",
  "supported-work": "You can try working, little by little.",
};
const LIMITS: Readonly<Record<Parameters<MatchingWords["limit"]>[0], string>> = {
  visibility: "whether it is public",
  intake: "whether newcomers are taken now",
  excluded: "why it was set aside",
  ended: "whether it still goes on",
  "for-whom": "whom it is for",
  age: "the ages it is for",
  family: "whether the person concerned may come",
  "must-have": "whether what is needed is there",
  step: "how one can visit or take part",
  travel: "the place",
  time: "the days and hours",
  cost: "the cost",
  language: "the languages spoken",
  "without-phone": "a way to get in touch without telephoning",
};
const DOUBTS: typeof LIMITS = {
  ...LIMITS,
  "for-whom": "whether it is for you",
  age: "whether the age fits",
  travel: "whether the place is within reach",
  time: "whether it is open when you can come",
  language: "whether your language is spoken",
};
const count = (number: number): string => (number === 1 ? "1 more" : `${number} more`);

export const matching: MatchingWords = {
  concerns: {
    dementia: "dementia",
    caring: "caring for family",
    development: "how a child develops",
    "staying-home": "staying at home for long",
    school: "not going to school",
    hardship: "money and making ends meet",
    "single-parent": "single parents",
    "mental-health": "mental health",
    illness: "illness",
    addiction: "addiction",
    grief: "losing somebody dear",
    "young-carer": "young people who care for family",
    "foreign-roots": "people with roots abroad",
    disability: "disability",
    hearing: "being hard of hearing",
    newcomer: "having moved here",
    pregnancy: "pregnancy and birth",
    housing: "housing",
  },
  join: (items) => items.join(", "),
  quoted: (item) => `“${item}”`,
  times: (at) =>
    at.map(({ weekday, part }) => `${dates.weekdayLong(weekday)} ${PARTS[part]}`).join(", "),
  andMore: (items) => `${items} and more`,
  likes: (found) => `There is ${found}.`,
  written: (found) => `It speaks of ${found}.`,
  near: (wanted, found, { loose, inText }) =>
    `${inText ? "It speaks of" : "There is"} ${found}, which is ${loose ? "not quite" : "close to"} ${wanted}.`,
  speaksOf: (concerns) => `It speaks of ${concerns}.`,
  ofKind: (kind) => `It is of this kind: ${kind}.`,
  forWhom: (audiences) => `Among those it is for: ${audiences}.`,
  forAnyone: "Anybody may come.",
  way: (mode, minutes, approximate) =>
    `About ${minutes} minutes ${travelModes[mode]} (${approximate ? "estimated to a rough position" : "estimated"}).`,
  online: "You can take part online from home.",
  atHome: "It can be done at home.",
  fits: (times) => `These hours fit yours: ${times}.`,
  fitsPartly: (times) => `These hours fit yours in part: ${times}.`,
  anyTime: "It is done at home, and no fixed hours are written.",
  step: (step, role) =>
    role !== null && step === "role" ? `There is this role: ${role}.` : STEPS[step],
  work: (role) => `You can try working, little by little (${role}, for example).`,
  comforts: (comforts) => `What it is like there: ${comforts}.`,
  speaks: (languages) => `These languages can be used: ${languages}.`,
  room: (people) => `There is room for ${people} people.`,
  stepsOpen: "No rule is written about how to take part.",
  known: (limits) => `This is written down: ${limits}.`,
  confirmedOn: (day) => `This was confirmed on ${day}.`,
  limit: (limit) => LIMITS[limit],
  doubt: (limit) => DOUBTS[limit],
  confirm: {
    ask: (what) => `Not known yet: ${what}. Please ask.`,
    musts: (musts) => `Not known yet whether this is there: ${musts}. Please ask.`,
    "intake-ask-first": "Please ask before you go whether you can come.",
    needed: "Booking is needed.",
    "first-time-only": "Booking is needed for the first time.",
    old: (day) => `This was last confirmed on ${day}. Please ask whether it still holds.`,
  },
  change: {
    time: (at) => `If ${at} suited you`,
    travel: (mode, minutes) => `If you could go as far as ${minutes} minutes ${travelModes[mode]}`,
    cost: (cost) => `If ${cost} yen were all right`,
    must: (must) => `If ${must} could be arranged`,
    language: "If Japanese were all right",
    opens: (change, number) => `${change}: ${count(number)}`,
  },
};
