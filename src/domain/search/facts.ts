import type { Activity } from "../activity/activity.ts";
import {
  ACCESS_WORDS,
  ATMOSPHERE_WORDS,
  AUDIENCE_WORDS,
  BOOKING_WORDS,
  KIND_WORDS,
  SPOKEN_WORDS,
  STEP_WORDS,
} from "../activity/vocabulary.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { SearchField } from "./search-document.ts";
import { timesOf } from "./times-of.ts";

/** Up to this many yen for one visit is cheap. */
const CHEAP = 200;
const WEEKDAYS = ["day:MO", "day:TU", "day:WE", "day:TH", "day:FR"];

/** When something is, as facts. What its text tells is not stored: an open index reads it from the text again. */
function factsOfWhen(schedule: Schedule): string[] {
  const facts = new Set(timesOf(schedule));
  if (WEEKDAYS.every((day) => facts.has(day))) {
    facts.add("days:weekdays");
    if (facts.has("day:SA") && facts.has("day:SU")) facts.add("days:all");
  }
  return [...facts];
}

export const factsOfText = (text: string): string[] =>
  factsOfWhen({ text, rules: [], certainty: null });

/** What follows from an activity's values and is asked for in words: `cost:free`, and `day:SA` where its rules tell more than its text. */
export function factsOf(activity: Activity): string[] {
  const { schedule } = activity;
  const told = new Set(schedule.text === null ? [] : factsOfText(schedule.text));
  const facts = new Set(
    schedule.rules.length === 0 ? [] : factsOfWhen(schedule).filter((fact) => !told.has(fact)),
  );
  if (activity.cost === 0) facts.add("cost:free");
  if (activity.cost !== null && activity.cost > 0 && activity.cost <= CHEAP)
    facts.add("cost:cheap");
  if (activity.cost !== 0 && /無料/.test(activity.costNote ?? "")) facts.add("cost:cheap");
  if (activity.reward !== null && !/^(なし|無し|無|0円?)$/.test(activity.reward))
    facts.add("reward:yes");
  if (activity.online === true) facts.add("online:yes");
  for (const fact of agesOf(activity)) facts.add(fact);
  return [...facts];
}

function agesOf({ ageMin, ageMax }: Activity): string[] {
  if (ageMax !== null && ageMax <= 3) return ["age:baby"];
  if (ageMax !== null && ageMax <= 6)
    return ageMin === 0 ? ["age:baby", "age:small"] : ["age:small"];
  const teen = ageMax !== null && ageMax >= 13 && ageMax <= 39 && (ageMin ?? 0) <= 17;
  return teen ? ["age:teen"] : [];
}

type WordTable = readonly [SearchField, Readonly<Record<string, string>>];
/** The fields of fixed words: what a fact is called there, and the words that documents hold. */
export const TABLES: Readonly<Record<string, WordTable>> = {
  kind: ["kind", KIND_WORDS],
  audience: ["audience", AUDIENCE_WORDS],
  atmosphere: ["atmosphere", ATMOSPHERE_WORDS],
  access: ["access", ACCESS_WORDS],
  language: ["language", SPOKEN_WORDS],
  booking: ["booking", BOOKING_WORDS],
  step: ["step", STEP_WORDS],
};

/** In which field, and as which text, a fact of a concept stands in documents. */
export function placeOfFact(fact: string): { readonly field: SearchField; readonly text: string } {
  const colon = fact.indexOf(":");
  const table = TABLES[fact.slice(0, colon)];
  const word = table?.[1][fact.slice(colon + 1)];
  return table === undefined || word === undefined
    ? { field: "fact", text: fact }
    : { field: table[0], text: word };
}

/** Facts that a document can have; a concept may name no others. */
export function isKnownFact(fact: string): boolean {
  const colon = fact.indexOf(":");
  const table = TABLES[fact.slice(0, colon)];
  return table === undefined ? DERIVED.has(fact) : Object.hasOwn(table[1], fact.slice(colon + 1));
}

/** Facts that are no fixed word of the lists; those of weekdays (`day:MO`) besides. */
const DERIVED_FACTS = [
  "days:weekdays",
  "days:all",
  "time:morning",
  "time:noon",
  "time:afternoon",
  "time:early-evening",
  "time:evening",
  "cost:free",
  "cost:cheap",
  "reward:yes",
  "online:yes",
  "age:baby",
  "age:small",
  "age:teen",
] as const;
export type DerivedFact = (typeof DERIVED_FACTS)[number];
const DERIVED: ReadonlySet<string> = new Set([...DERIVED_FACTS, ...WEEKDAYS, "day:SA", "day:SU"]);
