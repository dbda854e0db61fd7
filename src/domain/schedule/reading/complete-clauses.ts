import type { Band, DaysItem } from "./items.ts";
import type { Clause, Clauses, Closing } from "./clauses.ts";
import { dayNumber } from "../../clock.ts";
import { resolveRange, type Window } from "./resolve-date.ts";

/**
 * Gives each clause what it leaves unsaid: hours named once for several, days named before. False where a clause
 * stays without days.
 */
export function completeClauses({ clauses, everywhere, neverClosed }: Clauses): boolean {
  if (!shareHours(clauses) || !clauses.every(replacesAsMany)) return false;
  const closings = [...everywhere, ...clauses.flatMap(({ closures }) => closures)];
  const opensDaily =
    neverClosed || closings.some((one) => one.is === "closures" && impliesDaily(one));
  // 5月〜9月は17:00〜、10月〜4月は16:00〜 毎週水曜: the days behind the seasons are those of each.
  const seasons = clauses.every(({ months }) => months !== null);
  const named = clauses.find(({ days }) => days.length > 0) ?? null;
  let before: Clause | null = seasons ? named : null;
  for (const clause of clauses) {
    if (!fromFirstDay(clause) || clause.listed.length === 1) return false;
    if (clause.days.length === 0) {
      const spanOnly = !clause.overrides && clause.range?.first && clause.range.last;
      if (before !== null && !spanOnly) inherit(clause, before);
      else if (spanOnly || opensDaily) clause.days = [{ is: "daily" }];
      else return false;
    }
    inheritStart(clause, before);
    before ??= clause;
  }
  return true;
}

/** 1月5日（火）から隔週, 1月5日（火）から毎週: the weekday is that of the first day. */
function fromFirstDay(clause: Clause): boolean {
  if (!clause.eachWeek || clause.days.length > 0) return true;
  const first = clause.anchor ?? clause.range?.first ?? null;
  if (first === null || first.weekday === null) return false;
  clause.days = [{ is: "weekly", weekdays: [first.weekday], every: true }];
  return true;
}

/** Days off that only make sense where it is open on all others: 月曜休館, 土日祝休み. */
const impliesDaily = ({ items, facility }: Closing): boolean =>
  items.some(({ is }) => is === "weekly" || is === "workdays") || (facility && items.length > 0);

/** 受付 9:30〜 is no hour of the meeting where that is given too. Gives what was set aside. */
export function setReceptionAside({ clauses }: Clauses): readonly Band[] {
  const bands = clauses.flatMap((clause) => clause.bands);
  const aside = bands.filter(({ reception }) => reception);
  if (aside.length === bands.length) return [];
  for (const clause of clauses) clause.bands = clause.bands.filter(({ reception }) => !reception);
  return aside;
}

/**
 * Hours behind several clauses hold for those before that have none; else those before hold on. False where days that
 * are not as usual may have the hours of one or of another.
 */
function shareHours(clauses: readonly Clause[]): boolean {
  let following: readonly Band[] = [];
  for (const clause of [...clauses].reverse()) {
    if (clause.bands.length > 0) following = clause.bands;
    else if (!clause.overrides) clause.bands = [...following];
  }
  let before: readonly Band[] = [];
  const usual = new Set<string>();
  for (const clause of clauses) {
    if (clause.bands.length === 0 && clause.overrides && usual.size > 1) return false;
    if (clause.bands.length === 0) clause.bands = [...before];
    before = clause.bands;
    if (!clause.overrides) usual.add(before.map((band) => `${band.starts}${band.ends}`).join());
  }
  return true;
}

/** 10日・20日・30日（2月は28日）: in place of one of them, or of all? */
function replacesAsMany(clause: Clause, at: number, clauses: readonly Clause[]): boolean {
  const [usual] = clauses[0]?.days ?? [];
  const [instead] = clause.days;
  if (at === 0 || clause.monthsReplace.length === 0) return true;
  if (usual?.is !== "monthdays" || instead?.is !== "monthdays") return true;
  return usual.days.length === instead.days.length;
}

function inherit(clause: Clause, before: Clause): void {
  clause.days = [...before.days];
  clause.weeks = before.weeks;
  clause.anchor = before.anchor;
  clause.range ??= before.range;
}

/** 日曜は17:00まで: from the same hour as on the other days. */
function inheritStart(clause: Clause, before: Clause | null): void {
  const start = before?.bands.length === 1 ? before.bands[0]?.starts : null;
  if (start === null || start === undefined) return;
  clause.bands = clause.bands.map((band) => {
    if (band.starts !== null || band.ends === null || band.ends <= start) return band;
    clause.overrides = true;
    return { ...band, starts: start };
  });
}

/** Do the numbers of 月2回, 週3回, 年4回, 1日2回 and 3日間 agree with the days and hours that are named? */
export function timesAgree({ clauses, times }: Clauses, window: Window): boolean {
  return times.every(({ per, count }) => {
    if (per === "named") return clauses.every((one) => names(one, count));
    if (per === "day") return clauses.every(({ bands }) => bands.length === count);
    if (per === "days")
      return clauses.length === 1 && clauses.every((one) => lasts(one, window) === count);
    const days = clauses.flatMap((clause) => clause.days);
    const dates = days.filter(({ is }) => is === "date").length;
    if (per === "all") {
      const spanned = clauses.some(({ range }) => range !== null);
      return dates > 0 ? dates === count : spanned || inNamedMonths(clauses) === count;
    }
    if (dates > 0) return per !== "week";
    if (per === "week") return count === sum(days, weekdaysNamed);
    const monthly = sum(days, perMonth);
    if (per === "month")
      return count === monthly || clauses.some(({ weeks }) => count === 2 && weeks === 2);
    return (clauses[0]?.months ?? ALL_MONTHS).length * monthly === count;
  });
}

/** 1月～3月の第2・第4水曜 is six times; null where it may go on. */
function inNamedMonths(clauses: readonly Clause[]): number | null {
  const [one, ...more] = clauses;
  if (one?.months == null || more.length > 0 || one.closures.length > 0) return null;
  const monthly = sum(one.days, perMonth);
  return monthly === 0 ? null : one.months.length * monthly;
}

/** 第1・第3土曜の2回, 10時〜と14時〜の2回 */
const names = ({ bands, days }: Clause, count: number): boolean =>
  bands.length === count ||
  sum(days, perMonth) === count ||
  (days.length === count && days.every(({ is }) => is === "date"));

const ALL_MONTHS = Array.from({ length: 12 });

const weekdaysNamed = (day: DaysItem): number =>
  day.is === "weekly" || day.is === "workdays" ? day.weekdays.length : 0;

/** How many days, from the first to the last; null where that is not said. */
function lasts({ range, days }: Clause, window: Window): number | null {
  if (days.length > 0 && days.every(({ is }) => is === "date")) return days.length;
  if (!range?.first || !range.last) return null;
  const { first, last } = resolveRange(range.first, range.last, window) ?? {};
  return first && last ? dayNumber(last) - dayNumber(first) + 1 : null;
}

const perMonth = (day: DaysItem): number =>
  day.is === "nth"
    ? day.ordinals.length * day.weekdays.length
    : day.is === "monthdays"
      ? day.days.length
      : 0;

const sum = (days: readonly DaysItem[], of: (day: DaysItem) => number): number =>
  days.reduce((total, day) => total + of(day), 0);
