import { neighboursOf } from "../../domain/coverage/neighbours.ts";
import type { CandidateList } from "../../domain/coverage/planning/planning-town.ts";
import { SCHOOL_DAYS, type SchoolDays, schoolDays } from "../../domain/coverage/school-days.ts";
import type { DayRange } from "../../domain/coverage/week-slots.ts";
import type { Municipality } from "../../domain/municipality/municipality.ts";
import type { RecordedNeeds } from "../../domain/coverage/recorded-needs.ts";
import { candidateLists } from "../../domain/planning/candidate-lists.ts";
import { halfYearsOver } from "../../domain/planning/half-years.ts";
import { NO_PLANNING_RECORDS } from "../../domain/planning/planning-records.ts";
import type { Portal } from "../../domain/portal.ts";
import type { TownIndex } from "../../domain/town-index.ts";
import { candidateWords } from "../../wording/staff/planning-records.ts";
import type { OpenStaff } from "../open-staff.ts";

/** What a question of the planning view is asked of, besides the town itself. */
export interface PlanningSetting {
  /** School holidays or term, where the link asks for them and they are known; null: the whole year. */
  readonly which: SchoolDays | null;
  readonly days: readonly DayRange[] | null;
  /** The link asks for days that nobody entered: the whole year is answered, and the page says so. */
  readonly daysUnknown: boolean;
  /** Whether school holidays of the coming year were entered. */
  readonly daysKnown: boolean;
  /** Other towns of this portal; of their places those count that somebody here could reach. */
  readonly neighbours: readonly TownIndex[];
  readonly candidates: readonly CandidateList[];
  /** Half-years of which this person may see unmet needs. */
  readonly needs: readonly RecordedNeeds[];
}

/** Half-years among which one chooses, here and in the list of near misses. */
export const HALF_YEARS = 4;

/** Reads what planners wrote down, and which other towns there are. */
export async function planningSetting(
  open: OpenStaff,
  portal: Portal,
  query: URLSearchParams,
): Promise<PlanningSetting> {
  const read = await open.office.planning.records(open.town.municipality.code);
  const needs = await open.office.planning.recordedNeeds(
    open.town.municipality.code,
    halfYearsOver(open.today, HALF_YEARS),
  );
  const { holidays, candidates } = read.ok ? read.value : NO_PLANNING_RECORDS;
  const asked = SCHOOL_DAYS.find((one) => one === query.get("days")) ?? null;
  const days = asked === null ? null : schoolDays(holidays, asked, open.today);
  return {
    which: days === null ? null : asked,
    days,
    daysUnknown: asked !== null && days === null,
    daysKnown: schoolDays(holidays, "holidays", open.today) !== null,
    neighbours: neighboursIn(portal, open.town.municipality),
    candidates: candidateLists(open.index, candidates, (id) =>
      id === "register" ? candidateWords.register : candidateWords.kinds[id],
    ).lists,
    needs: needs.ok ? needs.value : [],
  };
}

/** The towns of this portal beside one. */
export const neighboursIn = (portal: Portal, municipality: Municipality): readonly TownIndex[] =>
  neighboursOf(
    municipality,
    portal.municipalities().flatMap(({ code }) => portal.town(code)?.index ?? []),
  );
