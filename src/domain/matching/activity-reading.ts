import type { DateChange, Schedule } from "../schedule/schedule.ts";
import type { ConcernId } from "./concerns.ts";
import type { InterestId } from "./interests/interest.ts";
import type { WeightedInterest } from "./interests/interests-of-activity.ts";
import type { TextFacts } from "./text-facts.ts";

/**
 * What the matcher takes from the texts of an activity. It depends on no day and no person: the server reads it once
 * a revision (`readActivity`), and a device is sent it in place of the texts.
 */
export interface ActivityReading {
  readonly interests: readonly WeightedInterest[];
  /** Interests that its words name, with the word; the others are only usual for its kind. */
  readonly named: ReadonlyMap<InterestId, NamedWord>;
  readonly concerns: readonly WeightedConcern[];
  /** Those that it is for above all. */
  readonly ownConcerns: readonly ConcernId[];
  readonly roles: readonly RoleEntry[];
  readonly facts: TextFacts;
  readonly timetable: Timetable;
  /** How many activities its group runs: few means that few people meet it by themselves. */
  readonly ofGroup: number;
}

export interface NamedWord {
  readonly word: string;
  /** It stands in the description alone, which also speaks of what is not done there. */
  readonly inText: boolean;
}

export interface WeightedConcern {
  readonly id: ConcernId;
  /** 0 to 1: how much the activity is about it. */
  readonly weight: number;
}

/** A role and what it has to do with. */
export interface RoleEntry {
  readonly name: string;
  readonly interests: readonly InterestId[];
}

/** When it is held, as far as the matcher asks. */
export interface Timetable {
  /** Rules and, where a remark makes single days doubtful, that text; else without it. */
  readonly schedule: Schedule;
  /** Their dates and hours: where it is on such a day stands on its page. */
  readonly changes: readonly DateChange[];
  /** Read out of a text without rules, its remarks set aside: hours are compared and no date is claimed. */
  readonly usual: Schedule | null;
  /** Nothing at all is written of when. */
  readonly unwritten: boolean;
  /** The weekdays that a text without rules speaks of, as bits, Monday first. */
  readonly hintedDays: number;
}
