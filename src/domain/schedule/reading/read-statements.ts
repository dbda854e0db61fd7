import type { Move } from "../schedule.ts";
import { type DaysItem, type Item, namesDays } from "./items.ts";
import { moveTo } from "./read-items.ts";
import type { Gap, Statement } from "./statement.ts";
import type { Steps } from "./steps.ts";

interface Pending {
  readonly item: DaysItem;
  readonly gap: Gap;
  readonly bracket: boolean;
  topic: boolean;
}

interface State {
  readonly found: Statement[];
  pending: Pending[];
  gap: Gap;
  depth: number;
  /** 休館日： goes before what is named. */
  closing: boolean;
  facility: boolean;
  everywhere: boolean;
}

/** Puts items together to statements; null where something stands there that states nothing known. */
export function readStatements(items: readonly Item[], steps: Steps): Statement[] | null {
  const state: State = {
    found: [],
    pending: [],
    gap: 0,
    depth: 0,
    closing: false,
    facility: false,
    everywhere: false,
  };
  for (let at = 0; at < items.length;) {
    steps.count += 1;
    const next = step(state, items, at);
    if (next === null) return null;
    at = next;
  }
  flush(state);
  return state.found;
}

/** Takes one item, or several; gives where to go on, or null. */
function step(state: State, items: readonly Item[], at: number): number | null {
  const item = items[at];
  if (item === undefined || item.is === "nonsense") return null;
  if (namesDays(item)) {
    state.pending.push({ item, gap: state.gap, bracket: state.depth > 0, topic: false });
    state.gap = 0;
    return at + 1;
  }
  switch (item.is) {
    case "band":
      flush(state);
      state.closing = false;
      state.found.push({ is: "band", band: item, bracket: state.depth > 0 });
      state.gap = 0;
      return at + 1;
    case "sep":
      return widen(state, 1, at);
    case "space":
      return widen(state, 2, at);
    case "open-bracket":
      state.depth += 1;
      return widen(state, 3, at);
    case "close-bracket":
      state.depth = Math.max(0, state.depth - 1);
      return widen(state, 3, at);
    case "line":
    case "stop":
    case "mark":
      return pause(state, item.is, at);
    case "topic":
    case "also":
      return topic(state, items, at);
    case "closed":
      return closed(state, items, at, item.facility);
    case "except":
      return closed(state, items, at, false);
    case "case":
      return conditional(state, items, at + 1);
    case "move":
      return lastPending(state)?.topic === true ? conditional(state, items, at) : null;
    case "never-closed":
      state.found.push({ is: "never-closed" });
      return at + 1;
    case "interval":
    case "times":
      state.found.push(item);
      return at + 1;
    case "label":
      flush(state);
      state.closing = false;
      return widen(state, 3, at);
    case "of":
    case "open":
    case "aside":
      return at + 1;
    case "change":
      // 12月は第3日曜に変更: what it changes to stands there; 変更 alone tells nothing.
      return state.pending.length > 0 && state.gap === 0 ? at + 1 : null;
    default:
      return null;
  }
}

const lastPending = (state: State) => state.pending[state.pending.length - 1];

function widen(state: State, gap: Gap, at: number): number {
  if (gap > state.gap) state.gap = gap;
  return at + 1;
}

function pause(state: State, how: "line" | "stop" | "mark", at: number): number {
  flush(state);
  state.closing = false;
  if (how !== "line" && state.found.length > 0) state.everywhere = true;
  return widen(state, 3, at);
}

/** は, も. 祝日も開催 and 祝日は開館 say that nothing changes there. */
function topic(state: State, items: readonly Item[], at: number): number {
  const last = lastPending(state);
  const opens = items[at + 1]?.is === "open";
  const hoursFollow = items[at + 2]?.is === "open-bracket" && items[at + 3]?.is === "band";
  if (last !== undefined && opens && !hoursFollow && isSpecial(last.item)) {
    const run = takeRun(state);
    const holidays = run.some(({ is }) => is === "holidays");
    if (holidays && run.length === 1) {
      state.found.push({
        is: "conditional",
        holidays: true,
        weekdays: [],
        of: [],
        to: null,
        closing: true,
        everywhere: state.everywhere,
      });
    }
    return at + 2;
  }
  if (last !== undefined && items[at]?.is === "topic") last.topic = true;
  return at + 1;
}

const isSpecial = (item: DaysItem): boolean => item.is === "holidays" || item.is === "yearly";

/** Days named so far that were not closed are days on which something happens. */
function flush(state: State): void {
  const { pending } = state;
  state.pending = [];
  if (pending.length === 0) return;
  if (state.closing) {
    const items = pending.map(({ item }) => item);
    const { facility, everywhere } = state;
    state.found.push({ is: "closures", items, facility, everywhere });
    return;
  }
  for (const { item, gap, topic, bracket } of pending) {
    state.found.push({ is: "days", item, gap, topic, bracket });
  }
}

/** 祝日・年末年始休み: what stands directly before is closed; 休館日：月曜 what stands behind. */
function closed(
  state: State,
  items: readonly Item[],
  at: number,
  facility: boolean,
): number | null {
  if (state.gap === 3 || state.pending.length === 0) {
    if (!daysFollow(items, at)) return null;
    flush(state);
    state.closing = true;
    state.facility = facility;
    return at + 1;
  }
  const run = takeRun(state, facility);
  const left = state.pending;
  state.pending = [];
  for (const { item, gap, topic, bracket } of left) {
    state.found.push({ is: "days", item, gap, topic, bracket });
  }
  const { everywhere } = state;
  state.found.push({ is: "closures", items: run, facility: facility || state.closing, everywhere });
  state.closing = false;
  state.gap = 0;
  return at + 1;
}

function daysFollow(items: readonly Item[], at: number): boolean {
  for (let ahead = at + 1; ahead < at + 5; ahead++) {
    const item = items[ahead];
    if (item === undefined) return false;
    if (namesDays(item)) return true;
    if (
      item.is !== "topic" &&
      item.is !== "space" &&
      item.is !== "of" &&
      item.is !== "open-bracket"
    )
      return false;
  }
  return false;
}

/** The days at the end of those pending that belong together. */
function takeRun(state: State, facility = false): DaysItem[] {
  const { pending } = state;
  let from = pending.length - 1;
  while (from > 0) {
    const here = pending[from];
    const before = pending[from - 1];
    if (here === undefined || before === undefined || !runsOn(before, here, facility)) break;
    from -= 1;
  }
  const run = pending.slice(from).map(({ item }) => item);
  state.pending = pending.slice(0, from);
  return run;
}

function runsOn(before: Pending, here: Pending, facility: boolean): boolean {
  if (here.gap === 3) return false;
  // 毎週月曜日・祝日・年末年始休館: a house that is closed on all of them.
  if (facility && here.gap < 2) return true;
  if (here.gap === 2) return isPure(before.item) && isPure(here.item);
  const { item } = before;
  if (item.is === "daily" || item.is === "workdays") return false;
  if (item.is === "weekly" && (item.every || item.weekdays.length > 3)) return false;
  // 8月第2土曜: the month belongs to its weekday; 第2土曜、8月休み: it does not.
  const meets = item.is === "nth" || item.is === "monthdays";
  return !(
    meets &&
    here.item.is !== "nth" &&
    here.item.is !== "monthdays" &&
    here.item.is !== "weekly"
  );
}

/** Days that nobody names for a meeting. */
const isPure = (item: DaysItem): boolean =>
  item.is === "holidays" || item.is === "yearly" || item.is === "dates" || item.is === "date";

/** の場合は: what the days before it do, read from what stands behind. */
function conditional(state: State, items: readonly Item[], from: number): number | null {
  if (state.pending.length === 0) return null;
  const run = takeRun(state);
  const wasClosing = state.closing;
  flush(state);
  let to: Move | null = null;
  let shut = false;
  let opens = false;
  let at = from;
  for (; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    if (item.is === "move") to = item.to;
    else if (item.is === "nth" && moveTo(item) !== null && to === null) to = moveTo(item);
    else if (item.is === "weekly" && to === null && beside(state, item.weekdays) !== null) {
      to = beside(state, item.weekdays);
    } else if (item.is === "closed") shut = true;
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
  const closing = shut || opens || wasClosing;
  state.found.push({ is: "conditional", holidays, weekdays, of, to, closing, everywhere });
  return at;
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

/** Does が stand between a weekday and 祝日, as in 月曜が祝日の場合? */
function isQualified(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at > 0 && at > from - 8; at--) {
    if (items[at]?.is === "holidays") return items[at - 1]?.is === "topic";
  }
  return false;
}
