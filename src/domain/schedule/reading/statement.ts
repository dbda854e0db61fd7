import type { Move } from "../schedule.ts";
import type { Band, DaysItem, Times } from "./items.ts";

/** What one stretch of the text states. */
export type Statement =
  | DaysStatement
  | { readonly is: "band"; readonly band: Band; readonly bracket: boolean }
  | {
      readonly is: "closures";
      readonly items: readonly DaysItem[];
      readonly facility: boolean;
      /** Behind ※ or in a sentence of its own: said of everything. */
      readonly everywhere: boolean;
    }
  | Conditional
  | { readonly is: "interval"; readonly weeks: number }
  | Times
  | { readonly is: "never-closed" };

export interface DaysStatement {
  readonly is: "days";
  readonly item: DaysItem;
  /** How far it stands from the days before it. */
  readonly gap: Gap;
  /** は stands behind it. */
  readonly topic: boolean;
  readonly bracket: boolean;
}

/** 祝日の場合は…: where a day that meets these goes. */
export interface Conditional {
  readonly is: "conditional";
  readonly holidays: boolean;
  /** 休日, which may be the weekend as well. */
  readonly loose: boolean;
  readonly weekdays: readonly number[];
  /** 月曜が祝日の場合: the weekdays that are spoken of. */
  readonly of: readonly number[];
  readonly to: Move | null;
  /** It is the meeting that moves (祝日は翌日に開催), whatever is closed besides. */
  readonly meeting: boolean;
  /** It is a closing day that moves (開館し、翌日休館). */
  readonly closing: boolean;
  readonly everywhere: boolean;
}

/** 0 side by side, 1 listed, 2 a space, 3 a bracket, a line, a mark. */
export type Gap = 0 | 1 | 2 | 3;
