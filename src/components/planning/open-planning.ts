import { askGaps, type GapAnswer } from "../../domain/coverage/ask-gaps.ts";
import type { GapQuestion } from "../../domain/coverage/gap-question.ts";
import { type GapTown, gapTown } from "../../domain/coverage/gap-town.ts";
import {
  type GapQuestionText,
  readGapQuestion,
  type WrongGapField,
} from "../../domain/coverage/read-gap-question.ts";
import { MOST_PLACES } from "../../domain/coverage/siting/where-next.ts";
import type { TownIndex } from "../../domain/town-index.ts";
import type { DayText } from "../../domain/units.ts";
import { ZONE_LEVELS, type ZoneLevel } from "../../domain/zone/zone.ts";

/** What the planning view shows for a link. */
export interface PlanningState {
  readonly text: GapQuestionText;
  readonly question: GapQuestion;
  readonly wrong: WrongGapField | null;
  readonly town: GapTown;
  readonly answer: GapAnswer;
  /** How many more places are looked for; 0: none. */
  readonly add: number;
}

/** Levels by which councils plan, before the others. */
const PLANNED: readonly ZoneLevel[] = ["daily-life", "junior-high", "primary-school", "district"];

/** The levels of which a town has zones, the usual ones of a plan first. */
export const levelsOf = ({ town }: TownIndex): readonly ZoneLevel[] => {
  const there = new Set(town.zones.map(({ level }) => level));
  return [...new Set([...PLANNED, ...ZONE_LEVELS])].filter((level) => there.has(level));
};

/** Reads a link's question and answers it. What is not understood is named, and the rest answered. */
export function openPlanning(
  index: TownIndex,
  query: URLSearchParams,
  today: DayText,
): PlanningState {
  const text = textOf(query);
  const level = levelsOf(index)[0] ?? "municipality";
  const read = readGapQuestion(text, level);
  const again = read.ok ? read : readGapQuestion(without(text, read.problem), level);
  if (!again.ok) return openPlanning(index, new URLSearchParams(), today);
  const town = preparedTown(index, today);
  const add = Number(query.get("add"));
  return {
    text,
    question: again.value,
    wrong: read.ok ? null : read.problem,
    town,
    answer: askGaps(town, again.value),
    add: Number.isInteger(add) && add >= 1 && add <= MOST_PLACES ? add : 0,
  };
}

function textOf(query: URLSearchParams): GapQuestionText {
  const one = (name: string): string | null => query.get(name) || null;
  const many = (name: string): readonly string[] =>
    query.getAll(name).filter((item) => item !== "");
  return {
    kind: many("kind"),
    who: one("who"),
    slot: many("slot"),
    within: one("within"),
    level: one("level"),
    confirmed: query.get("confirmed") === "1",
  };
}

const without = (text: GapQuestionText, { field }: WrongGapField): GapQuestionText => ({
  ...text,
  [field]: field === "kind" || field === "slot" ? [] : null,
});

interface Prepared {
  readonly on: DayText;
  readonly town: GapTown;
}
/** A year of dates of every activity is worked out once a day and revision, not for every question. */
const prepared = new WeakMap<TownIndex, Prepared>();

function preparedTown(index: TownIndex, on: DayText): GapTown {
  const held = prepared.get(index);
  if (held?.on === on) return held.town;
  const town = gapTown(index, { on });
  prepared.set(index, { on, town });
  return town;
}
