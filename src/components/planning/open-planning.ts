import { askGaps, type GapAnswer } from "../../domain/coverage/ask-gaps.ts";
import { type GapTown, gapTown } from "../../domain/coverage/gap-town.ts";
import {
  levelsOf,
  type PlanningAsked,
  readPlanning,
} from "../../domain/coverage/planning/read-planning.ts";
import type { TownIndex } from "../../domain/town-index.ts";
import type { DayText } from "../../domain/units.ts";

/** What the planning view shows for a link. */
export interface PlanningState extends PlanningAsked {
  readonly town: GapTown;
  readonly answer: GapAnswer;
}

/** Reads a link's question and answers it. What is not understood is named, and the rest answered. */
export function openPlanning(
  index: TownIndex,
  query: URLSearchParams,
  today: DayText,
): PlanningState {
  const asked = readPlanning(query, levelsOf(index.town)[0] ?? "municipality");
  const town = preparedTown(index, today);
  return { ...asked, town, answer: askGaps(town, asked.question) };
}

interface Prepared {
  readonly on: DayText;
  readonly town: GapTown;
}
/** A year of dates of every activity is worked out once a day and revision, not for every question. */
const prepared = new WeakMap<TownIndex, Prepared>();

export function preparedTown(index: TownIndex, on: DayText): GapTown {
  const held = prepared.get(index);
  if (held?.on === on) return held.town;
  const town = gapTown(index, { on });
  prepared.set(index, { on, town });
  return town;
}
