import type { Band, DaysItem, WrittenDate } from "./items.ts";
import type { Conditional, DaysStatement, Statement } from "./statement.ts";

/** Days with their hours: one part of a schedule, before it becomes rules. */
export interface Clause {
  days: DaysItem[];
  months: readonly number[] | null;
  /** 4月から without an end. */
  sinceMonth: number | null;
  range: { readonly first: WrittenDate | null; readonly last: WrittenDate | null } | null;
  anchor: WrittenDate | null;
  bands: Band[];
  weeks: number;
  closures: (Closing | Conditional)[];
  /** A span or days off stand behind its days: days that follow are a clause of their own. */
  sealed: boolean;
  /** Says what is otherwise on some of the days of a clause before it (12月は第3日曜). */
  overrides: boolean;
  /** The months alone were named with は: in them nothing else holds. */
  monthsReplace: boolean;
}

export type Closing = Extract<Statement, { is: "closures" }>;

export interface Clauses {
  readonly clauses: readonly Clause[];
  /** Said of all clauses. */
  readonly everywhere: readonly (Closing | Conditional)[];
  readonly times: readonly Extract<Statement, { is: "times" }>[];
  readonly neverClosed: boolean;
}

const empty = (): Clause => ({
  days: [],
  months: null,
  sinceMonth: null,
  range: null,
  anchor: null,
  bands: [],
  weeks: 1,
  closures: [],
  sealed: false,
  overrides: false,
  monthsReplace: false,
});

const hasContent = (clause: Clause) =>
  clause.days.length > 0 ||
  clause.bands.length > 0 ||
  clause.range !== null ||
  clause.months !== null;

/** Sorts statements into clauses; null where two statements cannot both be meant. */
export function sortIntoClauses(statements: readonly Statement[]): Clauses | null {
  const clauses: Clause[] = [];
  const everywhere: (Closing | Conditional)[] = [];
  const times: Extract<Statement, { is: "times" }>[] = [];
  let neverClosed = false;
  let current = empty();
  const first = statements.find(({ is }) => is === "band" || is === "days");
  const hoursFirst = first?.is === "band";
  const begin = () => {
    if (hasContent(current)) {
      clauses.push(current);
      current = empty();
    }
  };
  for (let at = 0; at < statements.length; at++) {
    const statement = statements[at];
    if (statement === undefined) break;
    if (statement.is === "band") {
      if (hoursFirst && current.days.length > 0 && !statement.bracket) begin();
      current.bands.push(statement.band);
    } else if (statement.is === "closures" || statement.is === "conditional") {
      (statement.everywhere ? everywhere : current.closures).push(statement);
      current.sealed ||= !statement.everywhere && current.days.length > 0;
    } else if (statement.is === "interval") {
      if (current.bands.length > 0 && !hoursFirst) begin();
      current.weeks = statement.weeks;
    } else if (statement.is === "times") times.push(statement);
    else if (statement.is === "never-closed") neverClosed = true;
    else {
      const next = statements[at + 1];
      const fits = takeDays(statement, next, {
        current,
        begin,
        now: () => current,
        hoursFirst,
        clauses,
      });
      if (!fits) return null;
    }
  }
  begin();
  if (!hasContent(current) && current.closures.length > 0) everywhere.push(...current.closures);
  return { clauses, everywhere: [...everywhere, ...trailing(clauses)], times, neverClosed };
}

/** Closures behind the last clause, where no other clause has its own, are said of all. */
function trailing(clauses: readonly Clause[]): (Closing | Conditional)[] {
  const last = clauses[clauses.length - 1];
  if (last === undefined || clauses.length < 2) return [];
  if (clauses.slice(0, -1).some((clause) => clause.closures.length > 0)) return [];
  const { closures } = last;
  last.closures = [];
  return closures;
}

interface Sorting {
  readonly current: Clause;
  readonly begin: () => void;
  readonly now: () => Clause;
  readonly hoursFirst: boolean;
  readonly clauses: readonly Clause[];
}

function takeDays(
  statement: DaysStatement,
  next: Statement | undefined,
  sorting: Sorting,
): boolean {
  const { item } = statement;
  if (item.is === "months") return takeMonths(statement, next, sorting);
  if (item.is === "dates") return takeRange(item, next, sorting);
  const { current, begin, now, hoursFirst } = sorting;
  if (item.is === "nth" && item.weekdays.length === 0)
    return refine(item.ordinals, statement, sorting);
  if (item.is === "date" && current.weeks > 1 && current.days.length > 0) {
    if (current.anchor !== null) return false;
    current.anchor = item.date;
    return true;
  }
  if ((current.bands.length > 0 && !hoursFirst) || current.sealed) begin();
  const clause = now();
  if (statement.topic && sorting.clauses.length > 0) clause.overrides = true;
  if (isSameWeek(item, clause.days)) return true;
  // 第2土曜（12月20日）, 12日（土）: other days in brackets, and which of the two holds is not said.
  const mixed = clause.days.some(({ is }) => is !== item.is);
  if (mixed && statement.bracket) return false;
  // 火曜毎日: every day, or Tuesdays?
  if (clause.days.some(({ is }) => is === "daily") || (mixed && item.is === "daily")) return false;
  clause.days.push(item);
  return true;
}

/** 平日（月〜金）: the same days twice, holidays left out as 平日 says. */
function isSameWeek(item: DaysItem, days: DaysItem[]): boolean {
  const mondayToFriday = (day: DaysItem) =>
    day.is === "weekly" && day.weekdays.join() === "0,1,2,3,4";
  const workdays = (day: DaysItem) => day.is === "workdays";
  if ((mondayToFriday(item) || item.is === "daily") && days.some(workdays)) return true;
  if (!workdays(item)) return false;
  const at = days.findIndex(mondayToFriday);
  if (at >= 0) days[at] = item;
  return at >= 0;
}

/** 土曜日（第2・第4）: ordinals for the weekdays named before. */
function refine(
  ordinals: readonly number[],
  { topic }: DaysStatement,
  { current, clauses, begin, now }: Sorting,
): boolean {
  if (topic && clauses.length + current.days.length === 0) return false;
  const last = current.days[current.days.length - 1];
  if (last?.is !== "weekly") return false;
  if (topic && current.bands.length > 0) {
    begin();
    now().overrides = true;
    now().days.push({ is: "nth", ordinals, weekdays: last.weekdays });
    return true;
  }
  current.days[current.days.length - 1] = { is: "nth", ordinals, weekdays: last.weekdays };
  return true;
}

function takeMonths(
  statement: DaysStatement,
  next: Statement | undefined,
  { current, begin, now, clauses }: Sorting,
): boolean {
  const { item, topic, bracket } = statement;
  if (item.is !== "months") return false;
  const leads =
    next !== undefined &&
    ((next.is === "days" && next.gap < 3 && next.item.is !== "dates") ||
      (next.is === "band" && (topic || !bracket)) ||
      next.is === "interval");
  const filled = current.days.length > 0 || current.bands.length > 0;
  // 毎週水曜 5〜9月 17:00〜19:00、10〜4月 16:00〜18:00: each season with its hours.
  const hoursNext = next?.is === "band";
  const firstSeason = hoursNext && !topic && current.bands.length === 0 && current.months === null;
  const nextSeason = hoursNext && current.bands.length > 0;
  if (leads && filled && !firstSeason && (nextSeason || current.days.length > 0 || !hoursNext)) {
    if (current.bands.length > 0 || topic || current.months !== null || next.is === "band") begin();
  }
  const clause = now();
  if (item.since) {
    if (clause.sinceMonth !== null || clause.range !== null) return false;
    clause.sinceMonth = item.months[0] ?? null;
    return true;
  }
  if (topic && leads && clauses.length > 0) {
    clause.overrides = true;
    clause.monthsReplace = true;
  }
  if (clause.months !== null) return false;
  clause.sealed ||= bracket && clause.days.length > 0;
  clause.months = item.months;
  return true;
}

/** 1月14日から3月18日まで, 12月2日から: the span in which the days named beside it fall. */
function takeRange(
  item: Extract<DaysItem, { is: "dates" }>,
  next: Statement | undefined,
  { current, begin, now }: Sorting,
): boolean {
  const leads = next?.is === "days" && next.gap < 3;
  if (leads && current.bands.length > 0 && current.days.length > 0) begin();
  const clause = now();
  if (item.first !== null && item.last === null && clause.weeks > 1 && clause.anchor === null) {
    clause.sealed ||= clause.days.length > 0;
    clause.anchor = item.first;
    return true;
  }
  if (clause.range !== null) {
    const joins = clause.range.last === null && item.first === null;
    if (!joins) return false;
    clause.range = { first: clause.range.first, last: item.last };
    return true;
  }
  clause.sealed ||= clause.days.length > 0;
  clause.range = { first: item.first, last: item.last };
  return true;
}
