import { fits } from "../../../domain/coverage/gap-question.ts";
import {
  type Disagreement,
  disagreements,
  type StandardState,
  standardStates,
} from "../../../domain/coverage/plan-standards.ts";
import { type ReportZones, reportZones } from "../../../domain/coverage/planning/report-zones.ts";
import { drawZones, type ZoneDrawing } from "../../../domain/coverage/planning/zone-drawing.ts";
import type { NeedsByZone } from "../../../domain/coverage/recorded-needs.ts";
import { type NextPlaces, whereNext } from "../../../domain/coverage/siting/where-next.ts";
import { weekOfZones, type ZoneWeek } from "../../../domain/coverage/week-of-zones.ts";
import { changedTown, readChanges } from "../../../domain/coverage/what-if.ts";
import type { Municipality } from "../../../domain/municipality/municipality.ts";
import { settingWords } from "../../../wording/staff/planning-records.ts";
import { planningReport as words } from "../../../wording/staff/planning-report.ts";
import type { OpenStaff } from "../../open-staff.ts";
import { openPlanning, type PlanningState } from "../open-planning.ts";
import type { PlanningSetting } from "../planning-setting.ts";

/** What the report for a meeting, its figures and its tables say: one question, answered once. */
export interface PlanningReport {
  /** With the changes of the link, if there are any: `answer` is that of the town as it would be. */
  readonly state: PlanningState;
  readonly changes: number;
  readonly municipality: Municipality;
  /** The question as one sentence. */
  readonly asked: string;
  /** Every zone, for files; paper takes `onPaper`. */
  readonly all: ReportZones;
  readonly onPaper: ReportZones;
  readonly weeks: readonly ZoneWeek[];
  readonly standards: readonly StandardState[];
  readonly disagree: readonly Disagreement[];
  /** Null where the question is about unmet needs, which have no point. */
  readonly next: NextPlaces | null;
  readonly needs: NeedsByZone | null;
  readonly drawing: ZoneDrawing | null;
  readonly sources: readonly string[];
}

/** Rows of one table that find room on one sheet. */
const ROWS_ON_PAPER = 30;
/** More places than these make a page of their own, and no meeting decides on more. */
const NEXT_PLACES = 3;

export function openReport(
  open: OpenStaff,
  query: URLSearchParams,
  setting: PlanningSetting,
): PlanningReport {
  const asked = openPlanning(open, query, setting);
  const among = setting.candidates.find(({ id }) => id === asked.among);
  const days =
    setting.which === null ? "" : settingWords.onlyDays(settingWords.schoolDays[setting.which]);
  const { changes } = readChanges(query, asked.town);
  const town = changedTown(asked.town, changes);
  const state = { ...asked, town, answer: asked.changed };
  const { question, answer, text, add } = state;
  const { needs } = state.view.answer;
  const standards = standardStates(town, open.town.planStandards);
  const used = new Set([...open.town.population, ...open.town.zones].map((one) => one.sourceId));
  return {
    state,
    changes: changes.length,
    municipality: open.town.municipality,
    asked: `${words.asked(question, text.within ?? "800m", open.words)}${days}`,
    all: reportZones(answer, Infinity, needs),
    onPaper: reportZones(answer, ROWS_ON_PAPER, needs),
    weeks: weekOfZones(town, question),
    standards,
    disagree: disagreements(standards),
    needs,
    next: state.needs
      ? null
      : whereNext(town, question, among?.places ?? town.areas, add === 0 ? NEXT_PLACES : add),
    drawing: drawZones(
      town,
      answer,
      (place) => {
        const point = town.supply[place];
        return point !== undefined && fits(point, question);
      },
      needs?.counts,
    ),
    sources: open.town.sources.filter(({ id }) => used.has(id)).map(({ title }) => title),
  };
}

/** The week of each zone by its number in the report. */
export const weekByZone = ({ weeks }: PlanningReport): ReadonlyMap<string, ZoneWeek> =>
  new Map(weeks.map((week) => [week.zone.id, week]));
