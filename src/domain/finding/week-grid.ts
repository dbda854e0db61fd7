import { compareText } from "./reading-order.ts";
import { WEEKDAYS, type Weekday } from "../schedule/schedule.ts";
import { compileSchedule } from "../schedule/compile-schedule.ts";
import type { TimeText } from "../units.ts";
import type { FoundActivity } from "./find-activities.ts";

/** An activity on one weekday. `monthly`: only on some of them (第2火曜). */
export interface WeekEntry {
  readonly found: FoundActivity;
  readonly starts: TimeText | null;
  readonly ends: TimeText | null;
  readonly monthly: boolean;
}

export interface WeekGrid {
  readonly days: readonly { readonly weekday: Weekday; readonly entries: readonly WeekEntry[] }[];
  /** No fixed weekday, or none known yet. */
  readonly others: readonly FoundActivity[];
}

/** Activities by weekday and hour. What has ended or rests is left out. */
export function weekGrid(found: readonly FoundActivity[]): WeekGrid {
  const days = WEEKDAYS.map((weekday) => ({ weekday, entries: [] as WeekEntry[] }));
  const others: FoundActivity[] = [];
  for (const one of found) {
    if (one.ended || one.paused) continue;
    let placed = false;
    for (const { rule, starts, ends, closed } of compileSchedule(one.activity.schedule).rules) {
      const daily = rule.freq === "DAILY" && rule.byDay.length === 0 && closed.holidays !== "only";
      const weekdays = daily ? WEEKDAYS.keys() : new Set(rule.byDay.map((part) => part.weekday));
      for (const weekday of weekdays) {
        const day = days[weekday];
        if (day === undefined || rule.byMonthDay.length > 0) continue;
        placed = true;
        const monthly = rule.freq === "MONTHLY" || rule.freq === "YEARLY" || rule.interval > 1;
        day.entries.push({ found: one, starts: starts ?? null, ends: ends ?? null, monthly });
      }
    }
    if (!placed) others.push(one);
  }
  for (const { entries } of days) {
    entries.sort((a, b) => compareText(a.starts ?? "99", b.starts ?? "99"));
  }
  return { days, others };
}
