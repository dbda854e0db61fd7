import type { Band, DaysItem, WrittenDate } from "./items.ts";
import { takeDays } from "./place-days.ts";
import type { Conditional, Statement } from "./statement.ts";

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
  /** 毎週 or 隔週 stands without a weekday. */
  eachWeek: boolean;
  /** 第3水曜（1/20、2/17）, 隔週木曜（1/14、1/28）: the days told one by one as well; none or several. */
  listed: WrittenDate[];
  closures: (Closing | Conditional)[];
  /** A span or days off stand behind its days: days that follow are a clause of their own. */
  sealed: boolean;
  /** Says what is otherwise on some of the days of a clause before it (12月は第3日曜). */
  overrides: boolean;
  /** In these months, that were named with は, nothing else holds. */
  monthsReplace: readonly number[];
  /** Its days were named in a bracket. */
  inBracket: boolean;
}

export type Closing = Extract<Statement, { is: "closures" }>;

export interface Clauses {
  readonly clauses: readonly Clause[];
  /** Said of all clauses. */
  readonly everywhere: readonly (Closing | Conditional)[];
  readonly times: readonly Extract<Statement, { is: "times" }>[];
  /** 初回12月10日, 次回12月10日: days on which it has to be, by all that is said. */
  readonly nextTimes: readonly WrittenDate[];
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
  eachWeek: false,
  listed: [],
  closures: [],
  sealed: false,
  overrides: false,
  monthsReplace: [],
  inBracket: false,
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
  const nextTimes: WrittenDate[] = [];
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
      // 水曜 10:00〜12:00 隔週 is said of what stands before, 火曜 10時 隔週木曜 13時 of what stands behind.
      const behind = statements[at + 1];
      const leads = behind?.is === "days" && behind.item.is === "weekly";
      if (current.bands.length > 0 && !hoursFirst && leads) begin();
      current.weeks = statement.weeks;
      current.eachWeek = true;
    } else if (statement.is === "times") times.push(statement);
    else if (statement.is === "never-closed") neverClosed = true;
    else {
      const next = statements[at + 1];
      if (statement.item.is === "dates" && closesYearly(statements[at - 1])) return null;
      const fits = takeDays(statement, next, {
        current,
        begin,
        now: () => current,
        hoursFirst,
        clauses,
        nextTimes,
        before: statements[at - 1],
      });
      if (!fits) return null;
    }
  }
  begin();
  if (!hasContent(current) && current.weeks > 1) return null;
  if (!hasContent(current) && current.closures.length > 0) everywhere.push(...current.closures);
  const said = [...everywhere, ...trailing(clauses)];
  return { clauses, everywhere: said, times, nextTimes, neverClosed };
}

/** 年末年始休み ※12/28〜1/4: the days off, and no span of the meetings. */
const closesYearly = (before: Statement | undefined): boolean =>
  before?.is === "closures" && before.items.some(({ is }) => is === "yearly");

/** Closures behind the last clause, where no other clause has its own, are said of all. */
function trailing(clauses: readonly Clause[]): (Closing | Conditional)[] {
  const last = clauses[clauses.length - 1];
  if (last === undefined || clauses.length < 2) return [];
  if (clauses.slice(0, -1).some((clause) => clause.closures.length > 0)) return [];
  const { closures } = last;
  last.closures = [];
  return closures;
}
