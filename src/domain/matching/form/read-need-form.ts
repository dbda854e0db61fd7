import {
  ACCESS_WORDS,
  ATMOSPHERE_WORDS,
  AUDIENCE_WORDS,
  codesOf,
  SPOKEN_WORDS,
  STEP_WORDS,
} from "../../activity/vocabulary.ts";
import { TRAVEL_MODES } from "../../finding/estimate-travel.ts";
import {
  type NamedPoint,
  type NamedTown,
  resolveWhere,
  type Where,
} from "../../gazetteer/resolve-where.ts";
import type { Problem } from "../../problem.ts";
import { WEEKDAYS, type Weekday } from "../../schedule/schedule.ts";
import { minutes, yen } from "../../units.ts";
import { CONCERNS, type ConcernId } from "../concerns.ts";
import {
  type ChildAge,
  EXCLUSION_REASONS,
  type Exclusion,
  type InterestId,
  type Must,
  type Need,
  NO_NEED,
} from "../need.ts";
import { timeOfCode } from "../own-words/time-code.ts";
import { childFromCode } from "./child-code.ts";
import { freeHours, type Stretch } from "./free-hours.ts";
import {
  CHILD_AGES,
  type ChildBand,
  COST_CHOICES,
  LONGEST_OWN_WORDS,
  LONGEST_WHERE,
  MINUTE_CHOICES,
  NEED_FIELDS,
  PART_HOURS,
  PARTS,
} from "./need-fields.ts";

/** A filled-in matching form, read. What could not be read is a problem, and is then as if it were not said. */
export interface ReadNeedForm {
  readonly need: Need;
  /** The person's own words, as far as they are taken; what they mean is not in `need` until it is accepted. */
  readonly own: string;
  /** What became of the typed place name; null where none was typed. */
  readonly where: Where | null;
  readonly near: NamedPoint | null;
  /** Activities that the person wants to keep in view, in the order of keeping. */
  readonly kept: readonly string[];
  /** How many suggestions are wanted. */
  readonly top: number;
  /** True where the person said anything at all. */
  readonly said: boolean;
  readonly problems: readonly Problem[];
}

/** Three to seven are a choice; more are a list, and there is one. */
export const TOP = 5;
export const MORE = 7;
const MOST_VALUES = 60;
/** Fields that say something of the need, as against own words not yet accepted, buttons, and what is kept. */
const SAYS_SOMETHING: ReadonlySet<string> = new Set(
  NEED_FIELDS.filter((name) => name !== "not" && name !== "own"),
);
const OLDEST = 120;
/** What somebody may not be able to come without, in the order of the form. */
export const MUST_CHOICES: readonly Must[] = [
  ...codesOf(ACCESS_WORDS),
  "not-needed",
  "accompanied-first",
  "bring-someone",
  "no-need-to-talk",
];

/** Reads the form on the device or on the server alike. Asks nobody and keeps nothing. */
export function readNeedForm(
  params: URLSearchParams,
  index: NamedTown,
  isInterest: (id: string) => boolean,
): ReadNeedForm {
  const problems: Problem[] = [];
  const refuse = (field: string, value: string) =>
    problems.push({ code: "filter-value-unknown", field, value: value.slice(0, 80) });
  const values = (name: string) =>
    [...new Set(params.getAll(name).map((value) => value.trim()))]
      .filter((value) => value !== "")
      .slice(0, MOST_VALUES);
  const many = <Code extends string>(name: string, known: readonly Code[]): Code[] =>
    values(name).flatMap((value) => {
      const code = known.find((one) => one === value);
      if (code === undefined) refuse(name, value);
      return code === undefined ? [] : [code];
    });
  const one = <Code extends string>(name: string, known: readonly Code[]): Code | null =>
    many(name, known)[0] ?? null;
  const number = (name: string, fits: (value: number) => boolean): number | null => {
    const text = values(name)[0]?.normalize("NFKC");
    if (text === undefined) return null;
    if (/^\d{1,4}$/.test(text) && fits(Number(text))) return Number(text);
    refuse(name, text);
    return null;
  };
  const interests = (name: string): InterestId[] =>
    values(name).filter((id) => {
      if (!isInterest(id)) refuse(name, id);
      return isInterest(id);
    });

  const typed = (params.get("where") ?? "").trim().slice(0, LONGEST_WHERE);
  const where = typed === "" ? null : resolveWhere(index, typed);
  const near = where?.kind === "found" ? where.point : null;
  if (where?.kind === "unknown") problems.push({ code: "where-unknown", field: "where" });
  const mode = one("mode", TRAVEL_MODES);
  const limit = number("minutes", (value) => MINUTE_CHOICES.some((choice) => choice === value));
  const age = number("age", (value) => value <= OLDEST);
  const maxCost = number("cost", (value) => COST_CHOICES.some((choice) => choice === value));
  const own = (params.get("own") ?? "").trim().slice(0, LONGEST_OWN_WORDS);
  const need: Need = {
    ...NO_NEED,
    interests: interests("interest"),
    avoids: interests("avoid"),
    age,
    audiences: many("for", codesOf(AUDIENCE_WORDS)),
    children: values("child").flatMap((code) => {
      const child = childOf(code);
      if (child === null) refuse("child", code);
      return child ?? [];
    }),
    asFamily: one("family", ["yes"]) !== null,
    home: near?.position ?? null,
    travel:
      mode === null && limit === null
        ? null
        : { mode: mode ?? "walk", minutes: limit === null ? null : minutes(limit) },
    available: freeHours(
      [...many("free", FREE_CODES).map(tickedStretch), ...values("time").flatMap(spokenStretch)],
      values("not-time").flatMap(spokenStretch),
    ),
    mustHave: many("must", MUST_CHOICES),
    comfort: many("comfort", codesOf(ATMOSPHERE_WORDS)),
    concerns: many<ConcernId>(
      "concern",
      CONCERNS.map(({ id }) => id),
    ),
    step: one("step", codesOf(STEP_WORDS)),
    notSteps: many("not-step", codesOf(STEP_WORDS)),
    maxCost: maxCost === null ? null : yen(maxCost),
    languages: many("language", codesOf(SPOKEN_WORDS)),
    withoutPhone: one("no-phone", ["yes"]) !== null,
    exclusions: values("not")
      .flatMap(exclusionFrom)
      .filter(({ activity }) => !values("back").includes(activity)),
  };
  const said = [...params].some(([name, value]) => SAYS_SOMETHING.has(name) && value.trim() !== "");
  const letGo = new Set(values("unkeep"));
  const kept = [...new Set([...values("kept"), ...values("keep")])].filter((id) => !letGo.has(id));
  const top = number("top", (value) => value === MORE) ?? TOP;
  return { need, own, where, near, kept, top, said, problems };
}

type FreeCode = `${Weekday}-${(typeof PARTS)[number]}`;
const FREE_CODES: readonly FreeCode[] = WEEKDAYS.flatMap((day) =>
  PARTS.map((part) => `${day}-${part}` as const),
);

const tickedStretch = (code: FreeCode): Stretch => {
  const [day, part] = code.split("-") as [Weekday, (typeof PARTS)[number]];
  const [from, until] = PART_HOURS[part];
  return { days: [day], from, until };
};

/** A time as own words gave it; what is none is as if it were not said. */
function spokenStretch(code: string): Stretch[] {
  const time = timeOfCode(code);
  if (time === null) return [];
  return [
    { days: WEEKDAYS.filter((day) => time.days.includes(day)), from: time.from, until: time.to },
  ];
}

/** A band of the form, or ages as own words gave them. */
const childOf = (code: string): ChildAge | null =>
  Object.hasOwn(CHILD_AGES, code) ? CHILD_AGES[code as ChildBand] : childFromCode(code);

/** `id` or `id reason`; a reason that is none is as if none were given. */
function exclusionFrom(value: string): Exclusion[] {
  const [activity = "", reason = ""] = value.split(" ");
  const because = EXCLUSION_REASONS.find((known) => known === reason) ?? null;
  return activity === "" ? [] : [{ activity, because }];
}
