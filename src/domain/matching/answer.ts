import type { Audience, Booking, Kind, Spoken, Step } from "../activity/vocabulary.ts";
import type { TravelMode } from "../finding/estimate-travel.ts";
import type { DayPart } from "../finding/filters.ts";
import type { Occurrence, Weekday } from "../schedule/schedule.ts";
import type { DayText, Minutes, Yen } from "../units.ts";
import type { ConcernId } from "./concerns.ts";
import type { Comfort, InterestId, Must } from "./need.ts";

/** What an additive utility is made of. */
export const FACTORS = [
  "interest",
  "people",
  "distance",
  "time",
  "step",
  "comfort",
  "known",
  "freshness",
] as const;
export type Factor = (typeof FACTORS)[number];

/** What the person named, what the activity has, and the word for it there. */
export interface InterestPair {
  readonly wanted: InterestId;
  readonly found: InterestId;
  readonly word: string;
  /** Neither the same nor close: only of the same sort. */
  readonly loose: boolean;
  /** The word stands in the description alone, which also speaks of what is not done there. */
  readonly inText: boolean;
}

/** What is true of the row and made the contribution; `src/wording` makes the sentence of it. */
export type ReasonData =
  | {
      readonly factor: "interest";
      /** The nearest first. */
      readonly pairs: readonly InterestPair[];
      readonly concerns: readonly ConcernId[];
      /** Where it rests on what is usual for the kind, not on words of the activity. */
      readonly kind: Kind | null;
    }
  | { readonly factor: "people"; readonly audiences: readonly Audience[] }
  | {
      readonly factor: "distance";
      readonly mode: TravelMode;
      readonly minutes: Minutes;
      readonly approximate: boolean;
    }
  | { readonly factor: "distance"; readonly fromHome: "online" | "at-home" }
  | {
      readonly factor: "time";
      readonly at: readonly TimeOfWeek[];
      /** The person can be there for a part only. */
      readonly partly: boolean;
    }
  | { readonly factor: "time"; readonly anyTime: true }
  | {
      readonly factor: "step";
      readonly step: Step;
      readonly role: string | null;
      /** Does 参加のかたち say so, or does the activity say nothing of steps? */
      readonly listed: boolean;
    }
  | {
      readonly factor: "comfort";
      readonly comforts: readonly Comfort[];
      readonly languages: readonly Spoken[];
      /** How many people there is room for, where that alone tells that they are few. */
      readonly room: number | null;
    }
  /** Limits of this person of which the activity tells enough; those that are not known stand in `confirm`. */
  | { readonly factor: "known"; readonly known: readonly Constraint[] }
  | { readonly factor: "freshness"; readonly on: DayText };

/** A part of a day of the week, as people speak of it: 水曜の午後. */
export interface TimeOfWeek {
  readonly weekday: Weekday;
  readonly part: DayPart;
}

/** One summand of a suggestion's score. The contributions of a suggestion sum to its score. */
export type Reason = ReasonData & { readonly contribution: number };

/** Hard limits, each with three values: fits, does not fit, not known. */
export const CONSTRAINTS = [
  "visibility",
  "intake",
  "excluded",
  "ended",
  "for-whom",
  "age",
  "family",
  "must-have",
  "step",
  "travel",
  "time",
  "cost",
  "language",
  "without-phone",
] as const;
export type Constraint = (typeof CONSTRAINTS)[number];

/** 要確認: what is not known and should be asked before going. */
export interface ToConfirm {
  readonly what: Constraint | "intake-ask-first" | "booking" | "old";
  /** Which of the things the person must have are not known. */
  readonly musts?: readonly Must[];
  readonly booking?: Booking;
  readonly on?: DayText;
}

/** A way to take part: this activity, at this step, in this role. */
export interface Suggestion {
  readonly activity: string;
  readonly step: Step;
  readonly role: string | null;
  /** 0 to 1, of this way for this need; never of a person. */
  readonly score: number;
  /** Estimated, by the person's way of travelling; null where nothing is known or nobody travels. */
  readonly minutes: Minutes | null;
  readonly reasons: readonly Reason[];
  readonly confirm: readonly ToConfirm[];
  /** The next two dates that fit the person's hours. */
  readonly dates: readonly Occurrence[];
}

/** One small change, and what it would open. */
export type Change =
  | { readonly limit: "time"; readonly at: TimeOfWeek }
  | { readonly limit: "travel"; readonly mode: TravelMode; readonly minutes: Minutes }
  | { readonly limit: "cost"; readonly cost: Yen }
  | { readonly limit: "must-have"; readonly must: Must }
  | { readonly limit: "language" };

export interface Relaxation {
  readonly change: Change;
  /** Activities that the change alone would open. */
  readonly opens: readonly string[];
}

export interface Answer {
  readonly suggestions: readonly Suggestion[];
  readonly nothingFits: boolean;
  /** The smallest changes first. */
  readonly relaxations: readonly Relaxation[];
  /** The limit that keeps most from the list: 水曜の午後が合えば、あと2件. */
  readonly binding: Relaxation | null;
}
