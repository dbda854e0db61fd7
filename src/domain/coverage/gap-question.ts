import type { Kind } from "../activity/vocabulary.ts";
import { CIRCUITY } from "../finding/estimate-travel.ts";
import type { ZoneLevel } from "../zone/zone.ts";
import type { DemandLayer } from "./demand.ts";
import type { SupplyPoint } from "./supply.ts";

/** 「[65歳以上]の人が [徒歩15分] で行ける [サロン] は [平日の午前] にあるか」 */
export interface GapQuestion {
  /** Null: every kind. */
  readonly kinds: readonly Kind[] | null;
  readonly who: DemandLayer;
  /** Slots of the week, any of which will do; null: whenever, also where it is not known when. */
  readonly slots: readonly number[] | null;
  /** In a straight line. */
  readonly withinMetres: number;
  readonly level: ZoneLevel;
  /** Only what somebody confirmed within its rhythm. */
  readonly confirmedOnly: boolean;
}

const METRES_A_MINUTE = 70;

/** The straight line that so many minutes on foot reach, by the portal's circuity and usual walking speed. */
export const metresOfMinutes = (minutes: number): number => (minutes * METRES_A_MINUTE) / CIRCUITY;

/** Does an activity count for a question? Without slots it may be whenever, known or not. */
export function fits(point: SupplyPoint, { kinds, slots, confirmedOnly }: GapQuestion): boolean {
  if (kinds !== null && !kinds.includes(point.kind)) return false;
  if (confirmedOnly && !point.confirmed) return false;
  return slots === null || slots.some((slot) => (point.perWeek[slot] as number) > 0);
}
