import type { DaysItem } from "./items.ts";
import type { Gap, Statement } from "./statement.ts";

/** Days that are named; what is said of them may stand behind. */
export interface Pending {
  readonly item: DaysItem;
  readonly gap: Gap;
  readonly bracket: boolean;
  topic: boolean;
  /** は stands behind the last of its list. */
  listed: boolean;
}

export const asStatement = ({ item, gap, bracket, topic, listed }: Pending): Statement => ({
  is: "days",
  item,
  gap,
  topic: topic || listed,
  bracket,
});

/** How far the items are put together. */
export interface State {
  readonly found: Statement[];
  pending: Pending[];
  gap: Gap;
  depth: number;
  /** 休館日： goes before what is named. */
  closing: boolean;
  facility: boolean;
  everywhere: boolean;
}

export const lastPending = (state: State) => state.pending[state.pending.length - 1];

/** Days named so far that were not closed are days on which something happens. */
export function flush(state: State): void {
  const { pending } = state;
  state.pending = [];
  if (pending.length === 0) return;
  if (state.closing) {
    const items = pending.map(({ item }) => item);
    const { facility, everywhere } = state;
    state.found.push({ is: "closures", items, facility, everywhere });
    return;
  }
  for (const one of pending) state.found.push(asStatement(one));
}

/** The days at the end of those pending that belong together. */
export function takeRun(state: State, facility = false): DaysItem[] {
  const { pending } = state;
  let from = pending.length - 1;
  while (from > 0) {
    const here = pending[from];
    const before = pending[from - 1];
    if (here === undefined || before === undefined) break;
    // 12月は26日、1月は休み: what December does is said by then.
    const answered = before.topic || (pending[from - 2]?.topic === true && before.gap === 0);
    if (answered && here.gap > 0) break;
    if (!listedTogether(state, before, here) && !runsOn(before, here, facility)) break;
    from -= 1;
  }
  const run = pending.slice(from).map(({ item }) => item);
  state.pending = pending.slice(0, from);
  return run;
}

/**
 * 毎週土曜（第5土曜・祝日・8/13〜15を除く）, 毎週土曜 10時〜 第5土曜・祝日は休み: behind the days and their hours, or in
 * a bracket behind the days, a list is one.
 */
function listedTogether(state: State, before: Pending, here: Pending): boolean {
  if (here.gap !== 1 || before.bracket !== here.bracket) return false;
  const stated = state.found.some(({ is }) => is === "days");
  if (stated && state.found.some(({ is }) => is === "band")) return true;
  return here.bracket && (stated || state.pending[0]?.bracket === false);
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
