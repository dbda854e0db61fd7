import { WEEKDAYS, type Weekday } from "../../schedule/schedule.ts";
import type { TimeText } from "../../units.ts";
import type { FreeHours } from "../need.ts";

/** Half hours of a week, Monday first. */
const HALF_HOURS = 48;
type WeekGrid = Uint8Array;

export interface Stretch {
  readonly days: readonly Weekday[];
  readonly from: TimeText;
  readonly until: TimeText;
}

/** When nobody says when they are free but when they are not: the hours at which anything is held. */
const WHOLE_DAY: Stretch = { days: WEEKDAYS, from: "06:00", until: "22:00" };

/**
 * Hours that are free less hours that are not, as stretches without a break; days with the same stretch stand together.
 * Nothing said gives nothing; only hours that are not free leave the rest of each day.
 */
export function freeHours(
  free: readonly Stretch[],
  busy: readonly Stretch[],
): readonly FreeHours[] {
  if (free.length === 0 && busy.length === 0) return [];
  const grid: WeekGrid = new Uint8Array(WEEKDAYS.length * HALF_HOURS);
  for (const stretch of free.length === 0 ? [WHOLE_DAY] : free) paint(grid, stretch, 1);
  for (const stretch of busy) paint(grid, stretch, 0);
  const byHours = new Map<string, FreeHours>();
  WEEKDAYS.forEach((day, row) => {
    for (const [first, end] of runsIn(grid.subarray(row * HALF_HOURS, (row + 1) * HALF_HOURS))) {
      const [from, until] = [timeAt(first), timeAt(end)];
      const key = `${from}-${until}`;
      byHours.set(key, { days: [...(byHours.get(key)?.days ?? []), day], from, until });
    }
  });
  return [...byHours.values()];
}

function paint(grid: WeekGrid, { days, from, until }: Stretch, value: 0 | 1): void {
  for (const day of days) {
    const row = WEEKDAYS.indexOf(day) * HALF_HOURS;
    grid.fill(value, row + halfHour(from), row + halfHour(until));
  }
}

const halfHour = (time: TimeText): number => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return Math.min(HALF_HOURS, hours * 2 + Math.round(minutes / 30));
};
const timeAt = (half: number): TimeText =>
  `${String(Math.floor(half / 2)).padStart(2, "0")}:${half % 2 === 0 ? "00" : "30"}`;

function runsIn(row: WeekGrid): [first: number, end: number][] {
  const runs: [number, number][] = [];
  let first = -1;
  for (let at = 0; at <= row.length; at += 1) {
    const free = row[at] === 1;
    if (free && first < 0) first = at;
    if (!free && first >= 0) {
      runs.push([first, at]);
      first = -1;
    }
  }
  return runs;
}
