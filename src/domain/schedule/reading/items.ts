import type { Move } from "../schedule.ts";
import type { TimeText } from "../../units.ts";

/** A date as written: the year, and even the weekday in brackets, may or may not stand there. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
}

/** What names days. Weekdays are numbers from Monday 0. */
export type DaysItem =
  | { readonly is: "weekly"; readonly weekdays: readonly number[]; readonly every: boolean }
  | {
      readonly is: "nth";
      readonly ordinals: readonly number[];
      /** Empty where only 第2・第4 stands: the weekdays are those named beside it. */
      readonly weekdays: readonly number[];
    }
  /** `every`: 毎月 stands before it, or the words say it themselves (末日, 5のつく日). */
  | { readonly is: "monthdays"; readonly days: readonly number[]; readonly every: boolean }
  | { readonly is: "daily" }
  | { readonly is: "workdays" }
  /** `loose`: 休日, which alone may be the weekend as well. */
  | { readonly is: "holidays"; readonly loose: boolean }
  | { readonly is: "yearly"; readonly first: string; readonly last: string }
  | { readonly is: "date"; readonly date: WrittenDate }
  | {
      readonly is: "dates";
      /** null: open to that side. */
      readonly first: WrittenDate | null;
      readonly last: WrittenDate | null;
    }
  | { readonly is: "months"; readonly months: readonly number[]; readonly since: boolean };

export interface Band {
  readonly is: "band";
  readonly starts: TimeText | null;
  readonly ends: TimeText | null;
  /** 受付 9:30〜: not the hours, where other hours are given. */
  readonly reception: boolean;
  readonly from: number;
  readonly to: number;
}

export type Item =
  | (DaysItem & { readonly from: number; readonly to: number })
  | Band
  | { readonly is: "interval"; readonly weeks: number }
  | {
      readonly is: "times";
      readonly per: "week" | "month" | "year" | "all";
      readonly count: number;
    }
  | { readonly is: "closed"; readonly facility: boolean }
  /** 午前 without an hour: it tells something, and no date. */
  | { readonly is: "aside"; readonly from: number; readonly to: number }
  | { readonly is: "move"; readonly to: Move }
  | {
      readonly is:
        | "except"
        | "case"
        | "open"
        | "never-closed"
        | "topic"
        | "also"
        | "of"
        | "change"
        | "label"
        | "sep"
        | "space"
        | "line"
        | "mark"
        | "stop"
        | "open-bracket"
        | "close-bracket"
        | "nonsense";
    };

/** Is it an item that names days or months? */
export const namesDays = (item: Item): item is DaysItem & { from: number; to: number } =>
  DAYS.has(item.is);
const DAYS: ReadonlySet<string> = new Set([
  "weekly",
  "nth",
  "monthdays",
  "daily",
  "workdays",
  "holidays",
  "yearly",
  "date",
  "dates",
  "months",
]);
