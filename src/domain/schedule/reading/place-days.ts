import type { Clause } from "./clauses.ts";
import type { DaysItem, WrittenDate } from "./items.ts";
import type { DaysStatement, Statement } from "./statement.ts";

/** The clause that is being filled, and those before it. */
export interface Sorting {
  readonly current: Clause;
  readonly begin: () => void;
  readonly now: () => Clause;
  readonly hoursFirst: boolean;
  readonly clauses: readonly Clause[];
  readonly nextTimes: WrittenDate[];
  readonly before: Statement | undefined;
}

/** Puts days that are named where they belong; false where two that are named cannot both be meant. */
export function takeDays(
  statement: DaysStatement,
  next: Statement | undefined,
  sorting: Sorting,
): boolean {
  const { item } = statement;
  if (item.is === "months") return takeMonths(statement, next, sorting);
  if (item.is === "dates") return takeRange(item, statement, next, sorting);
  const { current, begin, now, hoursFirst } = sorting;
  if (item.is === "nth" && item.weekdays.length === 0)
    return refine(item.ordinals, statement, sorting);
  if (item.is === "final-day") return takeFinalDay(statement, sorting);
  if (item.is === "date") {
    const several = next?.is === "days" && next.item.is === "date" && next.bracket;
    const listed = several || current.listed.length > 0;
    if (listed && item.time === null && takeAsListed(item, statement, next, sorting)) return true;
    if (takeAsBeginning(item, sorting)) return true;
    if (current.weeks > 1 && current.days.length > 0) return false;
    if (isDateAside(item, statement, next, sorting)) return false;
  }
  // 9時〜18時（日曜は10時〜17時）水曜定休: other hours on some of the days.
  const otherHours = hoursFirst && statement.topic && current.days.length === 0;
  const followed = next?.is === "band" || (next?.is === "days" && next.topic);
  const exception = otherHours && followed && current.bands.length > 0;
  if ((current.bands.length > 0 && !hoursFirst) || current.sealed || exception) begin();
  if (item.is === "date" && item.ofMonth && recurs([...sorting.clauses, now()])) {
    begin();
    now().monthsReplace = [item.date.month];
  }
  const clause = now();
  if (statement.topic && sorting.clauses.length > 0) clause.overrides = true;
  if (isSameWeek(statement, clause.days)) return true;
  if (statement.bracket && confirmWeekday(item, clause)) return true;
  // 第2土曜（12月20日）, 12日（土）: other days in brackets, and which of the two holds is not said.
  const mixed = clause.days.some(({ is }) => is !== item.is);
  if (mixed && statement.bracket && !(clause.inBracket && statement.gap === 1)) return false;
  if (mixed && !areBesides(clause.days, statement)) return false;
  // 平日・火曜: Tuesdays alone, or also where they are holidays?
  if (clause.days.some((day) => isWithinWorkdays(day, item) || isWithinWorkdays(item, day))) {
    return false;
  }
  // 火曜毎日: every day, or Tuesdays?
  if (clause.days.some(({ is }) => is === "daily") || (mixed && item.is === "daily")) return false;
  if (clause.days.length === 0) clause.inBracket = statement.bracket;
  const [named] = clause.days;
  clause.days.push(item);
  if (clause.days.length !== 2 || named?.is !== "date" || named.time === null) return true;
  // 初回1月7日 毎週木曜
  clause.days = [item];
  return takeAsBeginning(named, { ...sorting, current: clause });
}

/** 第3水曜（1/20、2/17）, 隔週木曜（1/14、1/28）: dates that tell the days before them one by one. */
function takeAsListed(
  item: Extract<DaysItem, { is: "date" }>,
  { bracket, topic }: DaysStatement,
  next: Statement | undefined,
  { current }: Sorting,
): boolean {
  const open = topic || item.ofMonth || next?.is === "band" || next?.is === "closures";
  if (open || !recurs([current]) || current.inBracket || !bracket) return false;
  // 毎週土曜（1/9、1/16）: every Saturday, or these two?
  if (current.weeks === 1 && current.days.some(({ is }) => is !== "nth")) return false;
  current.listed.push(item.date);
  if (current.weeks > 1) current.anchor ??= item.date;
  return true;
}

/** 毎週土曜 10時〜（1/9、1/23）: only then, or then as well? Behind 1/2は休み it is what comes instead. */
function isDateAside(
  item: Extract<DaysItem, { is: "date" }>,
  { bracket, topic }: DaysStatement,
  next: Statement | undefined,
  { current, before }: Sorting,
): boolean {
  const said = topic || item.ofMonth || next?.is === "band" || before?.is === "closures";
  return bracket && !said && recurs([current]);
}

/** 1/16、1/30（いずれも土曜日）: the weekday of the dates before; it is held against the calendar. */
function confirmWeekday(item: DaysItem, clause: Clause): boolean {
  if (item.is !== "weekly" || item.every || item.weekdays.length !== 1) return false;
  const weekday = item.weekdays[0] ?? 0;
  const dates = clause.days.flatMap((day) => (day.is === "date" ? [day] : []));
  if (dates.length === 0 || dates.length < clause.days.length) return false;
  clause.days = dates.map((day) => ({
    ...day,
    date: { ...day.date, weekday: day.date.weekday ?? weekday },
  }));
  return dates.every(({ date }) => date.weekday === null || date.weekday === weekday);
}

/** 祝日の月曜, 12/1 火・木: the one is said of the other. */
function areBesides(days: readonly DaysItem[], { item, gap }: DaysStatement): boolean {
  if (item.is !== "weekly") return true;
  const before = days[days.length - 1]?.is;
  if (before === "holidays" && gap === 0) return false;
  return before !== "date" || item.every || gap === 1;
}

const recurs = (clauses: readonly Clause[]): boolean =>
  clauses.some(({ days }) => days.some(({ is }) => is !== "date"));

/** 隔週土曜（1月9日）, 毎週木曜 初回1月7日: the date on which the days named before begin, or are. */
function takeAsBeginning(
  item: Extract<DaysItem, { is: "date" }>,
  { current, nextTimes }: Sorting,
): boolean {
  if (current.days.length === 0 || !recurs([current])) return false;
  if (current.weeks > 1 && current.anchor === null) {
    current.anchor = item.date;
    return true;
  }
  if (item.time === null) return false;
  if (current.weeks === 1) current.range ??= { first: item.date, last: null };
  nextTimes.push(item.date);
  return true;
}

/** 1月19日〜24日 9:00〜17:00（最終日は15:00まで） */
function takeFinalDay({ topic }: DaysStatement, { begin, now, clauses }: Sorting): boolean {
  begin();
  const [whole, ...more] = clauses;
  const last = whole?.range?.last;
  const everyDay = whole?.days.every(({ is }) => is === "daily");
  if (!topic || !last || more.length > 0 || everyDay !== true) return false;
  now().overrides = true;
  now().days.push({ is: "date", date: last, ofMonth: false, time: null });
  return true;
}

/** 平日（月〜金）: the same days twice, holidays left out as 平日 says. 平日の火・木: the workdays that are named. */
function isSameWeek({ item, gap, bracket }: DaysStatement, days: DaysItem[]): boolean {
  const mondayToFriday = (day: DaysItem) =>
    day.is === "weekly" && day.weekdays.join() === "0,1,2,3,4";
  const workdays = (day: DaysItem) => day.is === "workdays";
  if ((mondayToFriday(item) || item.is === "daily") && days.some(workdays)) return true;
  const last = days.length - 1;
  const before = days[last];
  const narrows = days.length === 1 && (gap === 0 || gap === 2 || bracket);
  if (narrows && before !== undefined) {
    const named = isWithinWorkdays(item, before) ?? isWithinWorkdays(before, item);
    if (named !== null) {
      days[last] = { is: "workdays", weekdays: named };
      return true;
    }
  }
  if (!workdays(item)) return false;
  const at = days.findIndex(mondayToFriday);
  if (at >= 0) days[at] = item;
  return at >= 0;
}

/** The weekdays of one that are all workdays, where the other is 平日. */
function isWithinWorkdays(one: DaysItem, other: DaysItem): readonly number[] | null {
  if (one.is !== "weekly" || other.is !== "workdays") return null;
  return one.weekdays.every((weekday) => other.weekdays.includes(weekday)) ? one.weekdays : null;
}

/** 土曜日（第2・第4）: ordinals for the weekdays named before. */
function refine(
  ordinals: readonly number[],
  { topic }: DaysStatement,
  { current, clauses, begin, now }: Sorting,
): boolean {
  if (topic && clauses.length + current.days.length === 0) return false;
  const last = current.days[current.days.length - 1];
  const [usual] = clauses.flatMap(({ days }) => days);
  if (current.days.length === 0 && current.monthsReplace.length > 0 && weekdaysOf(usual) !== null) {
    // 第4木曜（12月は第2週に変更）: the same weekday.
    current.days.push({ is: "nth", ordinals, weekdays: weekdaysOf(usual) ?? [] });
    return true;
  }
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

const weekdaysOf = (item: DaysItem | undefined): readonly number[] | null =>
  item?.is === "nth" || item?.is === "weekly" ? item.weekdays : null;

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
  // （12月第3土曜）: in place of the others, or besides?
  const others =
    bracket && !topic && next?.is === "days" && next.bracket && next.item.is !== "dates";
  if (others && clauses.some((one) => one.months === null && recurs([one]))) return false;
  if (topic && leads && clauses.length > 0) {
    clause.overrides = true;
    clause.monthsReplace = item.months;
  }
  if (clause.months !== null) return false;
  clause.sealed ||= bracket && clause.days.length > 0;
  clause.months = item.months;
  return true;
}

/** 1月14日から3月18日まで, 12月2日から: the span in which the days named beside it fall. */
function takeRange(
  item: Extract<DaysItem, { is: "dates" }>,
  { topic }: DaysStatement,
  next: Statement | undefined,
  { current, begin, now }: Sorting,
): boolean {
  const filled = current.bands.length > 0 && current.days.length > 0;
  if (topic && filled && next?.is === "band" && item.first !== null && item.last !== null) {
    // 12/25〜1/7は9:00〜11:00: other hours on the same days.
    begin();
    now().range = { first: item.first, last: item.last };
    now().overrides = true;
    return true;
  }
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
