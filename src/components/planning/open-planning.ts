import { askGaps, type GapAnswer } from "../../domain/coverage/ask-gaps.ts";
import { fits } from "../../domain/coverage/gap-question.ts";
import type { GapTown } from "../../domain/coverage/gap-town.ts";
import { gapTown } from "../../domain/coverage/gap-town.ts";
import { answerPlanning } from "../../domain/coverage/planning/answer-planning.ts";
import type { PlanningTown } from "../../domain/coverage/planning/planning-town.ts";
import type { PlanningAsked } from "../../domain/coverage/planning/read-planning.ts";
import { drawZones } from "../../domain/coverage/planning/zone-drawing.ts";
import { changedTown, readChanges } from "../../domain/coverage/what-if.ts";
import type { TownIndex } from "../../domain/town-index.ts";
import type { DayText } from "../../domain/units.ts";
import type { PlanningView } from "../../islands/planning/view.ts";
import type { OpenStaff } from "../open-staff.ts";
import type { PlanningSetting } from "./planning-setting.ts";

/** What the planning view shows for a link. */
export interface PlanningState extends PlanningAsked {
  readonly query: URLSearchParams;
  /** The town as it is. */
  readonly town: GapTown;
  /** Of the town as it is, and as it would be with the link's changes (the same where there are none). */
  readonly answer: GapAnswer;
  readonly changed: GapAnswer;
  /** Every figure, for the parts that page and server draw alike. */
  readonly view: PlanningView;
}

/** Reads a link's question and answers it. What is not understood is named, and the rest answered. */
export function openPlanning(
  open: OpenStaff,
  query: URLSearchParams,
  setting: PlanningSetting | null = null,
): PlanningState {
  const planning = planningTown(open.index, open.today, setting);
  const { town } = planning;
  const answer = answerPlanning(planning, query);
  const { question } = answer.asked;
  const { changes } = readChanges(query, town);
  const asked = askGaps(town, question);
  const asIfTown = changedTown(town, changes);
  const changed = changes.length === 0 ? asked : askGaps(asIfTown, question);
  return {
    ...answer.asked,
    query,
    town,
    answer: asked,
    changed,
    view: {
      answer,
      drawing: drawZones(
        asIfTown,
        changed,
        (place) => {
          const point = asIfTown.supply[place];
          return point !== undefined && fits(point, question);
        },
        answer.needs?.counts,
      ),
      code: open.town.municipality.code,
      page: open.staff.page("planning"),
    },
  };
}

/** What a town's questions are answered from, here and (as a file) in the page. */
export const planningTown = (
  index: TownIndex,
  on: DayText,
  setting: PlanningSetting | null = null,
): PlanningTown => ({
  town: preparedTown(index, on, setting),
  standards: index.town.planStandards,
  candidates: setting?.candidates ?? [],
  needs: setting?.needs ?? [],
});

type Asked = Pick<PlanningSetting, "days" | "neighbours">;
/** The whole year, holidays and term of a day. */
const MOST_PREPARED = 3;
/** A year of dates of every activity is worked out once a day and revision, not for every question. */
const prepared = new WeakMap<TownIndex, Map<string, GapTown>>();
/** Towns over the border are other objects as soon as they changed. */
const numbers = new WeakMap<TownIndex, number>();
let lastNumber = 0;

function numberOf(index: TownIndex): number {
  const known = numbers.get(index);
  if (known !== undefined) return known;
  lastNumber += 1;
  numbers.set(index, lastNumber);
  return lastNumber;
}

export function preparedTown(index: TownIndex, on: DayText, asked: Asked | null = null): GapTown {
  const { days, neighbours } = asked ?? { days: null, neighbours: [] };
  const key = JSON.stringify([on, days, neighbours.map(numberOf)]);
  const held = prepared.get(index) ?? new Map<string, GapTown>();
  const town = held.get(key) ?? gapTown(index, { on, neighbours, ...(days && { days }) });
  const rest = [...held].filter(([other]) => other !== key).slice(1 - MOST_PREPARED);
  prepared.set(index, new Map([...rest, [key, town]]));
  return town;
}
