import {
  ACCESS_WORDS,
  ATMOSPHERE_WORDS,
  AUDIENCE_WORDS,
  BOOKING_WORDS,
  codeForWord,
  isCodeOf,
  SPOKEN_WORDS,
  STEP_WORDS,
} from "../domain/activity/vocabulary.ts";
import { TRAVEL_MODES } from "../domain/finding/estimate-travel.ts";
import { readCircumstances } from "../domain/matching/circumstances.ts";
import { interestsOfWords } from "../domain/matching/interests/interests-of-words.ts";
import { type Taxonomy, taxonomyOf } from "../domain/matching/interests/taxonomy.ts";
import {
  EXCLUSION_REASONS,
  type Exclusion,
  type FreeHours,
  type Need,
  type TravelNeed,
} from "../domain/matching/need.ts";
import { withOwnWords } from "../domain/matching/need-from-words.ts";
import { readOwnWords } from "../domain/matching/own-words/read-own-words.ts";
import type { Problem } from "../domain/problem.ts";
import { WEEKDAYS } from "../domain/schedule/schedule.ts";
import { minutes, type Position, yen } from "../domain/units.ts";
import { homeOf } from "./profile/home.ts";
import { isFields, ProfileReader } from "./profile/profile-reader.ts";

/** A profile as read: what was understood, and a problem for each part that was not. */
export interface ReadProfile {
  readonly need: Need;
  readonly problems: readonly Problem[];
}

/** How far around the activities a home may lie: null where nothing is known of the town. */
export interface ProfileContext {
  readonly places: readonly Position[];
  /** A council's own interests among the common ones. */
  readonly taxonomy?: Taxonomy;
}

const FIELDS = [
  "interests",
  "note",
  "age",
  "audience",
  "home",
  "travel",
  "available",
  "mustHave",
  "comfort",
  "step",
  "maxCost",
  "languages",
  "withoutPhone",
  "exclusions",
] as const;
const MUST_WORDS = { ...ACCESS_WORDS, ...ATMOSPHERE_WORDS, ...BOOKING_WORDS };
const OLDEST = 130;
const MOST_MINUTES = 600;

/**
 * Reads what the matching form collects, as JSON (`FIELDS`). Every field may be missing. What is not understood is named and left out; nothing is guessed.
 */
export function readProfile(value: unknown, context: ProfileContext): ReadProfile {
  if (!isFields(value)) {
    return {
      need: needOf(new ProfileReader({}), context),
      problems: [{ code: "profile-unreadable" }],
    };
  }
  const reader = new ProfileReader(value);
  const need = needOf(reader, context);
  reader.refuseOthers(FIELDS);
  return { need, problems: reader.problems };
}

/** Nothing of it could be read: to answer it would be to answer somebody else. */
export const isUnreadable = ({ problems }: ReadProfile): boolean =>
  problems.some(({ code }) => code === "profile-unreadable");

/** Reads one line of JSON. */
export function readProfileLine(line: string, context: ProfileContext): ReadProfile {
  try {
    return readProfile(JSON.parse(line) as unknown, context);
  } catch {
    return readProfile(null, context);
  }
}

function needOf(reader: ProfileReader, context: ProfileContext): Need {
  const taxonomy = context.taxonomy ?? taxonomyOf();
  const named = interestsOfWords(reader.texts("interests"), taxonomy);
  for (const word of named.unknown) reader.refuse("interests", word);
  const note = reader.text("note") ?? "";
  const own = readOwnWords(note, taxonomy);
  for (const { from, to } of own.rest) {
    const words = note.slice(from, to);
    if (!tellsOfLife(words)) reader.problem("words-not-understood", "note", words);
  }
  const life = readCircumstances(note);
  const need: Need = {
    interests: named.interests,
    avoids: [],
    concerns: life.concerns,
    age: reader.number("age", 0, OLDEST),
    audiences: unique([...reader.words("audience", AUDIENCE_WORDS), ...life.audiences]),
    children: life.children,
    asFamily: life.asFamily,
    home: homeOf(reader, context.places),
    travel: travelOf(reader),
    available: availableOf(reader),
    mustHave: reader.words("mustHave", MUST_WORDS),
    comfort: reader.words("comfort", ATMOSPHERE_WORDS),
    step: stepOf(reader),
    notSteps: [],
    maxCost: amount(reader.number("maxCost", 0, 1_000_000)),
    languages: reader.words("languages", SPOKEN_WORDS),
    withoutPhone: reader.flag("withoutPhone"),
    exclusions: exclusionsOf(reader),
  };
  return withOwnWords(need, own.understood);
}

/** 1歳の子がいます is no wish, and is understood all the same. */
function tellsOfLife(words: string): boolean {
  const { children, concerns, audiences, asFamily } = readCircumstances(words);
  return children.length + concerns.length + audiences.length > 0 || asFamily;
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
const amount = (value: number | null) => (value === null ? null : yen(value));

/** As a code, or as the word of the list. */
function stepOf(reader: ProfileReader): Need["step"] {
  const written = reader.text("step");
  if (written === null) return null;
  if (isCodeOf(STEP_WORDS, written)) return written;
  const code = codeForWord(STEP_WORDS, written);
  if (code === undefined) reader.refuse("step", written);
  return code ?? null;
}

function travelOf(reader: ProfileReader): TravelNeed | null {
  const fields = reader.fields("travel");
  if (fields === null) return null;
  const inner = reader.within(fields, "travel");
  const written = inner.text("mode");
  const mode = TRAVEL_MODES.find((one) => one === written);
  if (written !== null && mode === undefined) inner.refuse("mode", written);
  const limit = inner.number("minutes", 0, MOST_MINUTES);
  if (mode === undefined && limit === null) return null;
  return { mode: mode ?? "walk", minutes: limit === null ? null : minutes(limit) };
}

/** Impossible hours (25:00, an end before its start, a day that there is not) are named and left out. */
function availableOf(reader: ProfileReader): FreeHours[] {
  return reader.list("available").flatMap((value, at): FreeHours[] => {
    const field = `available[${at}]`;
    if (!isFields(value)) {
      reader.refuse(field, String(value));
      return [];
    }
    const inner = reader.within(value, field);
    const days = inner.texts("days").flatMap((day) => {
      const known = WEEKDAYS.find((one) => one === day.toUpperCase());
      if (known === undefined) inner.refuse("days", day);
      return known === undefined ? [] : [known];
    });
    const from = timeOf(inner, "from", "00:00");
    const until = timeOf(inner, "to", "24:00");
    if (from === null || until === null) return [];
    if (until <= from) {
      inner.problem("times-reversed", "from", `${from}-${until}`);
      return [];
    }
    // Without days, hours are those of every day; days that are all unknown are no days.
    if (days.length === 0 && value.days !== undefined) return [];
    return [{ days: days.length === 0 ? [...WEEKDAYS] : days, from, until }];
  });
}

function timeOf(reader: ProfileReader, field: string, unless: string): string | null {
  const written = reader.text(field);
  if (written === null) return unless;
  const match = /^(\d{1,2})[:：](\d{2})$/.exec(written.normalize("NFKC"));
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  const valid = match !== null && minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
  if (!valid) reader.problem("value-not-a-time", field, written);
  return valid ? `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` : null;
}

function exclusionsOf(reader: ProfileReader): Exclusion[] {
  return reader.list("exclusions").flatMap((value, at): Exclusion[] => {
    if (typeof value === "string") return [{ activity: value, because: null }];
    if (!isFields(value)) return [];
    const inner = reader.within(value, `exclusions[${at}]`);
    const activity = inner.text("activity");
    const written = inner.text("because");
    const because = EXCLUSION_REASONS.find((one) => one === written) ?? null;
    if (written !== null && because === null) inner.refuse("because", written);
    return activity === null ? [] : [{ activity, because }];
  });
}
