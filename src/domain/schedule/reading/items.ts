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
  /** 平日, or those of them that are named (平日の火・木). */
  | { readonly is: "workdays"; readonly weekdays: readonly number[] }
  /** `loose`: 休日, which alone may be the weekend as well. */
  | { readonly is: "holidays"; readonly loose: boolean }
  | { readonly is: "yearly"; readonly first: string; readonly last: string }
  | {
      readonly is: "date";
      readonly date: WrittenDate;
      /** 1月は9日（土）: what the month does, where other days were named before. */
      readonly ofMonth: boolean;
      /** 初回12月10日, 次回12月10日: where a series begins or is, if there is one. */
      readonly time: "first" | "next" | null;
    }
  | {
      readonly is: "dates";
      /** null: open to that side. */
      readonly first: WrittenDate | null;
      readonly last: WrittenDate | null;
    }
  | { readonly is: "months"; readonly months: readonly number[]; readonly since: boolean }
  /** 最終日: the last of the days named before. */
  | { readonly is: "final-day" };

export interface Band {
  readonly is: "band";
  readonly starts: TimeText | null;
  readonly ends: TimeText | null;
  /** 受付 9:30〜: not the hours, where other hours are given. */
  readonly reception: boolean;
  readonly from: number;
  readonly to: number;
}

/** 月2回, 全5回, 1日2回, 3日間: a count that other words must bear out. */
export interface Times {
  readonly is: "times";
  /** `named`: so many days or hours were named just before. */
  readonly per: "day" | "week" | "month" | "year" | "all" | "days" | "named";
  readonly count: number;
}

export type Item =
  | (DaysItem & { readonly from: number; readonly to: number })
  | Band
  | { readonly is: "interval"; readonly weeks: number }
  | Times
  | { readonly is: "closed"; readonly facility: boolean }
  /** 午前 without an hour: it tells something, and no date. */
  | { readonly is: "aside"; readonly from: number; readonly to: number }
  | { readonly is: "move"; readonly to: Move }
  /** に変更, or `opens`: に開催. */
  | { readonly is: "change"; readonly opens: boolean }
  | {
      readonly is:
        | "except"
        /** のみ: for what follows, if something follows. */
        | "only"
        /** 夏休み without dates. */
        | "school-break"
        | "case"
        | "open"
        | "never-closed"
        | "topic"
        | "also"
        | "of"
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
  "final-day",
]);
