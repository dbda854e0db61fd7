import type { Move } from "../schedule.ts";
import type { Item } from "./items.ts";
import { flush, type State, takeRun } from "./pending-days.ts";
import { moveTo } from "./read-items.ts";

/** の場合は: what the days before it do, read from what stands behind. */
export function readCase(state: State, items: readonly Item[], from: number): number | null {
  if (state.pending.length === 0) return null;
  const run = takeRun(state);
  const loose = run.some((item) => item.is === "holidays" && item.loose);
  const closesBehind = closingBehindBracket(items, from);
  if (closesBehind !== null && state.pending.length > 0) {
    // 月曜（祝日の場合は翌日）休館: what stands before the bracket is closed.
    const facility = closesBehind.facility;
    const { everywhere } = state;
    const off = takeRun(state, facility);
    flush(state);
    state.found.push({ is: "closures", items: off, facility, everywhere });
  }
  const wasClosing = state.closing;
  flush(state);
  let to: Move | null = null;
  let shut = false;
  let opens = false;
  let opensThere = false;
  let at = from;
  for (; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    if (item.is === "move") to = item.to;
    else if (item.is === "nth" && moveTo(item) !== null && to === null) to = moveTo(item);
    else if (item.is === "weekly" && to === null && beside(state, item.weekdays) !== null) {
      to = beside(state, item.weekdays);
    } else if (item.is === "monthdays" && to === null && dayBeside(state, item.days) !== null) {
      to = dayBeside(state, item.days);
    } else if (item.is === "closed") shut = true;
    else if (item.is === "open" && to !== null) opensThere = true;
    else if (item.is === "change" && item.opens) opensThere ||= to !== null;
    else if (item.is === "open") opens = true;
    else if (!["sep", "topic", "also", "of", "change"].includes(item.is)) break;
  }
  state.gap = 3;
  const { everywhere } = state;
  const repeated = items[at];
  if (to !== null && repeated?.is === "weekly") {
    // 翌週の火曜日 says the weekday once more; any other weekday says something else.
    const again = to === "next-week" ? usualWeekday(state) === repeated.weekdays.join() : false;
    if (!again && beside(state, repeated.weekdays) !== to) return null;
    at += 1;
  }
  // 月曜日が祝日の場合は利用可、ただし火曜日が利用不可: the Tuesday is that of such a week alone.
  if (opens && items[at]?.is === "weekly") return null;
  if (to === null && shut) {
    state.found.push({ is: "closures", items: run, facility: false, everywhere });
    return at;
  }
  if (to === null && !opens) return null;
  if (!run.every(({ is }) => is === "holidays" || is === "weekly")) return null;
  const holidays = run.some(({ is }) => is === "holidays");
  // 月曜が祝日の場合: the weekday tells which day it is, not another condition.
  const named = run.flatMap((item) => (item.is === "weekly" ? item.weekdays : []));
  const qualified = holidays && isQualified(items, from);
  const weekdays = qualified ? [] : named;
  const of = qualified ? named : [];
  // 祝日は翌日に開催: the meeting moves, not a closing day.
  const meeting = opensThere && !opens && !shut && !wasClosing && closesBehind === null;
  const closing = shut || opens || wasClosing || (opensThere && !meeting);
  state.found.push({
    is: "conditional",
    holidays,
    loose,
    weekdays,
    of,
    to,
    meeting,
    closing,
    everywhere,
  });
  if (closesBehind === null) return at;
  state.depth = Math.max(0, state.depth - 1);
  return closesBehind.behind;
}

/** How far a bracket behind 祝日の場合は may reach. */
const LONGEST_CASE = 12;

/** The 休館 directly behind the bracket in which a case stands. */
function closingBehindBracket(
  items: readonly Item[],
  from: number,
): { readonly facility: boolean; readonly behind: number } | null {
  for (let at = from; at < Math.min(items.length, from + LONGEST_CASE); at++) {
    if (items[at]?.is === "open-bracket") return null;
    if (items[at]?.is !== "close-bracket") continue;
    const next = items[at + 1];
    return next?.is === "closed" ? { facility: next.facility, behind: at + 2 } : null;
  }
  return null;
}

const usualWeekday = (state: State): string | null => {
  const usual = state.found.findLast((one) => one.is === "days")?.item;
  return usual?.is === "weekly" || usual?.is === "nth" ? usual.weekdays.join() : null;
};

/** 毎週火曜（祝日の場合は水曜）: the weekday beside the usual one. */
function beside(state: State, weekdays: readonly number[]): Move | null {
  const usual = state.found.findLast((one) => one.is === "days")?.item;
  if (usual?.is !== "weekly" && usual?.is !== "nth") return null;
  if (usual.weekdays.length !== 1 || weekdays.length !== 1) return null;
  const days = ((weekdays[0] ?? 0) - (usual.weekdays[0] ?? 0) + 7) % 7;
  return days === 1 ? "next-day" : days === 6 ? "day-before" : null;
}

/** 毎月20日（日曜の場合は21日）: the day beside the usual one. */
function dayBeside(state: State, days: readonly number[]): Move | null {
  const usual = state.found.findLast((one) => one.is === "days")?.item;
  if (usual?.is !== "monthdays" || usual.days.length !== 1 || days.length !== 1) return null;
  const further = (days[0] ?? 0) - (usual.days[0] ?? 0);
  return further === 1 ? "next-day" : further === -1 ? "day-before" : null;
}

/** Does が stand between a weekday and 祝日, as in 月曜が祝日の場合? */
function isQualified(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at > 0 && at > from - 8; at--) {
    if (items[at]?.is === "holidays") return items[at - 1]?.is === "topic";
  }
  return false;
}
