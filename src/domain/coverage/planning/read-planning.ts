import type { Town } from "../../town.ts";
import { ZONE_LEVELS, type ZoneLevel } from "../../zone/zone.ts";
import type { GapQuestion } from "../gap-question.ts";
import { type GapQuestionText, readGapQuestion, type WrongGapField } from "../read-gap-question.ts";
import { UNMET_NEEDS } from "../recorded-needs.ts";
import { MOST_PLACES } from "../siting/where-next.ts";

/** What a link of the planning view asks. */
export interface PlanningAsked {
  readonly text: GapQuestionText;
  readonly question: GapQuestion;
  /** What is not understood; the rest is asked without it. */
  readonly wrong: WrongGapField | null;
  /** How many more places are looked for; 0: none. */
  readonly add: number;
  /** The council's list of candidates to look among; null: all small areas. */
  readonly among: string | null;
  /** About unmet needs: they stand beside what is reachable for everybody. */
  readonly needs: boolean;
  /** The half-year whose needs are asked for; null: the newest. */
  readonly halfYear: string | null;
}

/** Levels by which councils plan, before the others. */
const PLANNED: readonly ZoneLevel[] = ["daily-life", "junior-high", "primary-school", "district"];

/** The levels of which a town has zones, the usual ones of a plan first. */
export const levelsOf = ({ zones }: Pick<Town, "zones">): readonly ZoneLevel[] => {
  const there = new Set(zones.map(({ level }) => level));
  return [...new Set([...PLANNED, ...ZONE_LEVELS])].filter((level) => there.has(level));
};

/** Reads a link's question. `level` is what stands where none is said. */
export function readPlanning(query: URLSearchParams, level: ZoneLevel): PlanningAsked {
  const text = textOf(query);
  const needs = text.who === UNMET_NEEDS;
  const people = needs ? { ...text, who: null } : text;
  const read = readGapQuestion(people, level);
  const again = read.ok ? read : readGapQuestion(without(people, read.problem), level);
  if (!again.ok) return readPlanning(new URLSearchParams(), level);
  const add = Number(query.get("add"));
  return {
    text,
    question: again.value,
    wrong: read.ok ? null : read.problem,
    add: Number.isInteger(add) && add >= 1 && add <= MOST_PLACES ? add : 0,
    among: query.get("among") || null,
    needs,
    halfYear: query.get("half-year") || null,
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
