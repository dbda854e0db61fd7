import type { DayText } from "../units.ts";

/** A question of the planning view, with what was tried out in it, kept under a name. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** The planning page's own query string, without its question mark. */
  readonly query: string;
  readonly changedAt: Date;
  /** Null: an account that is gone. */
  readonly changedBy: string | null;
}

/** School holidays, both days included, with where the dates come from. */
export interface SchoolHoliday {
  readonly id: string;
  readonly name: string;
  readonly from: DayText;
  readonly to: DayText;
  readonly source: string;
}

/** What a candidate for one more place is. */
export const CANDIDATE_KINDS = ["vacant-house", "school", "hall", "other"] as const;
export type CandidateKind = (typeof CANDIDATE_KINDS)[number];

/** Somewhere a place could be: at a point, or somewhere in an area that is named. */
export interface SiteCandidate {
  readonly id: string;
  readonly kind: CandidateKind;
  readonly name: string;
  readonly area: string | null;
  readonly lat: number | null;
  readonly lng: number | null;
}

/** What planners wrote down beside the standards, as a municipality has it now. */
export interface PlanningRecords {
  /** By name. */
  readonly scenarios: readonly Scenario[];
  /** By day. */
  readonly holidays: readonly SchoolHoliday[];
  /** By kind and name. */
  readonly candidates: readonly SiteCandidate[];
}

export const NO_PLANNING_RECORDS: PlanningRecords = { scenarios: [], holidays: [], candidates: [] };
