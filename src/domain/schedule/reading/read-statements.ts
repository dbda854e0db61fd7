import { type DaysItem, type Item, namesDays } from "./items.ts";
import {
  asStatement,
  flush,
  lastPending,
  type Pending,
  type State,
  takeRun,
} from "./pending-days.ts";
import { readCase } from "./read-cases.ts";
import type { Gap, Statement } from "./statement.ts";
import type { Steps } from "./steps.ts";

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
    state.pending.push({
      item,
      gap: state.gap,
      bracket: state.depth > 0,
      topic: false,
      listed: false,
    });
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
    case "only":
      return only(state, items, at);
    case "school-break":
      // 8月は夏休み; 夏休み alone is told by each school.
      return isSpan(lastPending(state)) ? closed(state, items, at, false) : null;
    case "case":
      return readCase(state, items, at + 1);
    case "move":
      return lastPending(state)?.topic === true ? readCase(state, items, at) : null;
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
      // 10:00〜12:00に開催しています
      if (item.opens && state.pending.length === 0) return at + 1;
      return change(state, at);
    default:
      return null;
  }
}

const isSpan = (last: Pending | undefined): boolean =>
  last?.topic === true && ["months", "date", "dates"].includes(last.item.is);

/** 水曜のみ20:00まで, 1月のみ第2日曜: as は, where hours were given before and others follow. */
function only(state: State, items: readonly Item[], at: number): number {
  const last = lastPending(state);
  const next = items[items[at + 1]?.is === "space" ? at + 2 : at + 1];
  const goesOn = next !== undefined && (next.is === "band" || namesDays(next));
  if (last !== undefined && goesOn && state.found.some(({ is }) => is === "band")) {
    last.topic = true;
  }
  return at + 1;
}

/**
 * 12月は第3日曜に変更, 1/2は1/9に変更, 1/11は休み、1/12に振替: what it changes to stands there, and what it was.
 * 変更 alone tells nothing, and a date alone does not tell which of the days it takes the place of.
 */
function change(state: State, at: number): number | null {
  const last = lastPending(state);
  if (last === undefined || state.gap !== 0) return null;
  const before = state.pending[state.pending.length - 2];
  if (last.item.is === "monthdays" && before?.item.is === "monthdays" && before.topic) {
    // 1月は2日が祝日のため9日に変更
    state.pending.splice(-2, 1);
    return at + 1;
  }
  if (last.item.is !== "date" || last.item.ofMonth) return at + 1;
  if (before?.topic === true && before.item.is === "date") {
    state.pending.splice(-2, 1);
    const { everywhere } = state;
    state.found.push({ is: "closures", items: [before.item], facility: false, everywhere });
    return at + 1;
  }
  const recurs = ({ is }: DaysItem) => is !== "date" && is !== "dates" && is !== "months";
  const others = state.found.flatMap((one) => (one.is === "days" ? [one.item] : []));
  const alone = ![...others, ...state.pending.map(({ item }) => item)].some(recurs);
  const closed = state.found[state.found.length - 1];
  const dated = closed?.is === "closures" && closed.items.every(({ is }) => is === "date");
  return alone || dated ? at + 1 : null;
}

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
        loose: false,
        weekdays: [],
        of: [],
        to: null,
        meeting: false,
        closing: true,
        everywhere: state.everywhere,
      });
    }
    return at + 2;
  }
  if (last !== undefined && items[at]?.is === "topic") speakOf(state, last);
  return at + 1;
}

/** 日曜・祝日は: of the one and of the other. */
function speakOf({ pending }: State, last: Pending): void {
  last.topic = true;
  for (let at = pending.length - 1; at > 0; at--) {
    const before = pending[at - 1];
    if (before === undefined || before.topic || pending[at]?.gap !== 1) return;
    if (!["weekly", "holidays", "workdays"].includes(before.item.is)) return;
    before.listed = true;
  }
}

const isSpecial = (item: DaysItem): boolean => item.is === "holidays" || item.is === "yearly";

/** 祝日・年末年始休み: what stands directly before is closed; 休館日：月曜 what stands behind. */
function closed(
  state: State,
  items: readonly Item[],
  at: number,
  facility: boolean,
): number | null {
  if (state.gap === 3 || state.pending.length === 0) {
    // 休館日／月曜
    const named = facility && items[at + 1]?.is === "sep" ? at + 1 : at;
    if (!daysFollow(items, named)) return null;
    flush(state);
    state.closing = true;
    state.facility = facility;
    return at + 1;
  }
  const run = takeRun(state, facility);
  const left = state.pending;
  state.pending = [];
  for (const one of left) state.found.push(asStatement(one));
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
      item.is !== "open-bracket" &&
      // 【休館日】月曜
      !(item.is === "close-bracket" && ahead === at + 1 && items[at - 1]?.is === "open-bracket")
    )
      return false;
  }
  return false;
}
