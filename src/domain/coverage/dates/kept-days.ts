import type { DayText } from "../../units.ts";

/** A date of which a town was kept. */
export interface KeptDate {
  readonly on: DayText;
  readonly version: number;
  /** A planner pressed for it; else the portal kept it by itself. */
  readonly byHand: boolean;
  /** Activities that were kept, without those that were taken out afterwards. */
  readonly activities: number;
  /** Taken out afterwards, because they were taken down at once (今すぐ消す). */
  readonly removed: number;
}

/** Whether the month of a day has no kept date yet. The portal was off over a turn of the month: it is kept when it is on. */
export const monthIsMissing = (kept: readonly Pick<KeptDate, "on">[], today: DayText): boolean =>
  !kept.some(({ on }) => on.slice(0, 7) === today.slice(0, 7));

/** The newest kept date on a day or before it; null where there is none. */
export const nearestKept = <One extends Pick<KeptDate, "on">>(
  kept: readonly One[],
  day: DayText,
): One | null =>
  kept.filter(({ on }) => on <= day).toSorted((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null;
