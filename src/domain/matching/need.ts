import type {
  Access,
  Atmosphere,
  Audience,
  Booking,
  Spoken,
  Step,
} from "../activity/vocabulary.ts";
import type { TravelMode } from "../finding/estimate-travel.ts";
import type { Weekday } from "../schedule/schedule.ts";
import type { Minutes, Position, TimeText, Yen } from "../units.ts";

import type { ConcernId } from "./concerns.ts";

/** An interest of the taxonomy (`interests/`). */
export type InterestId = string;

/** What somebody cannot come without, and what makes coming easier: words of バリアフリー, 雰囲気 and 予約. */
export type Must = Access | Atmosphere | Booking;
export type Comfort = Atmosphere;

/** Hours of the week in which a person is free. No `from` or `until`: from the morning on, to the end of the day. */
export interface FreeHours {
  readonly days: readonly Weekday[];
  readonly from: TimeText;
  readonly until: TimeText;
}

/** How a person gets about. Without `minutes` there is no limit: nearer is only better. */
export interface TravelNeed {
  readonly mode: TravelMode;
  readonly minutes: Minutes | null;
}

/** Ages of one child in the person's care, in whole years and both included: 小学生 is 6 to 12, 8歳 is 8 to 8. */
export interface ChildAge {
  readonly from: number;
  readonly to: number;
}

export const EXCLUSION_REASONS = [
  "tried",
  "too-far",
  "wrong-time",
  "not-my-interest",
  "too-many-people",
  "too-expensive",
  "not-now",
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** これではない: one activity that the person set aside, and why, where they said. */
export interface Exclusion {
  readonly activity: string;
  readonly because: ExclusionReason | null;
}

/**
 * 希望: what a person says in the matching form. Null and an empty list mean that nothing was said, and then
 * nothing is asked of an activity. It is never stored and never scored.
 */
export interface Need {
  readonly interests: readonly InterestId[];
  /** What the person would rather not do or meet. */
  readonly avoids: readonly InterestId[];
  /** What weighs on the person: others who know it are nearer than anybody. */
  readonly concerns: readonly ConcernId[];
  readonly age: number | null;
  readonly audiences: readonly Audience[];
  /** Children who would come along, or for whom a place is sought. */
  readonly children: readonly ChildAge[];
  /** Speaks for somebody else in the family (a son who stays at home), not for themselves. */
  readonly asFamily: boolean;
  readonly home: Position | null;
  readonly travel: TravelNeed | null;
  readonly available: readonly FreeHours[];
  readonly mustHave: readonly Must[];
  readonly comfort: readonly Comfort[];
  /** The step wanted now. Nothing further than this is ever suggested. */
  readonly step: Step | null;
  /** まだ働けない: steps that are not for now, whatever else is wanted. */
  readonly notSteps: readonly Step[];
  readonly maxCost: Yen | null;
  readonly languages: readonly Spoken[];
  readonly withoutPhone: boolean;
  readonly exclusions: readonly Exclusion[];
}

export const NO_NEED: Need = {
  interests: [],
  avoids: [],
  concerns: [],
  age: null,
  audiences: [],
  children: [],
  asFamily: false,
  home: null,
  travel: null,
  available: [],
  mustHave: [],
  comfort: [],
  step: null,
  notSteps: [],
  maxCost: null,
  languages: [],
  withoutPhone: false,
  exclusions: [],
};
