import { compileSchedule } from "../compile-schedule.ts";
import { occurrencesBetween, occurrencesOn } from "../occurrences.ts";
import type { Schedule, ScheduleRule } from "../schedule.ts";
import { type Clauses, sortIntoClauses } from "./clauses.ts";
import { completeClauses, setReceptionAside, timesAgree } from "./complete-clauses.ts";
import type { Cursor } from "./cursor.ts";
import { LONGEST_TEXT, normalise } from "./normalise.ts";
import { readItems } from "./read-items.ts";
import { remarksIn } from "./remarks.ts";
import type { WrittenDate } from "./items.ts";
import { resolveDate, type Window } from "./resolve-date.ts";
import { readStatements } from "./read-statements.ts";
import type { Steps } from "./steps.ts";
import { rulesOf } from "./to-rules.ts";
import { tokenise } from "./tokens.ts";

/**
 * What was understood of a text. `whole`: the rules are the text. `part`: beside the rules stand remarks that cannot
 * change a date; they are `rest`, as written. `none`: dates are not determined, there are no rules, and `rest` is the
 * whole text. `steps` counts the work, which is linear in the length.
 */
export interface Reading {
  readonly understood: "whole" | "part" | "none";
  readonly rules: readonly ScheduleRule[];
  readonly rest: string;
  readonly steps: number;
}

/** Reads a schedule as people write it. Never throws, never guesses. */
export function readSchedule(text: string, window: Window): Reading {
  const steps: Steps = { count: 0 };
  const none = (): Reading => ({ understood: "none", rules: [], rest: text, steps: steps.count });
  if (text.length > LONGEST_TEXT) return none();
  const normalised = normalise(text, steps);
  const remarks = remarksIn(normalised.text, steps);
  const tokens = tokenise(normalised, remarks, steps);
  const cursor: Cursor = { tokens, steps, at: 0 };
  const items = readItems(cursor);
  const statements = readStatements(items, steps);
  const clauses = statements === null ? null : sortIntoClauses(statements);
  if (clauses === null) return none();
  const timed = clauses.clauses.some(({ bands }) => bands.length > 0);
  // 第3水曜は午前のみ: beside hours it says which of them.
  if (timed && items.some(({ is }) => is === "aside")) return none();
  const asides = [...setReceptionAside(clauses), ...items.filter((item) => item.is === "aside")];
  if (!completeClauses(clauses) || !timesAgree(clauses, window)) return none();
  const rules = rulesOf(clauses, window);
  if (rules === null) return none();
  const read: Schedule = { text, rules, certainty: "whole" };
  if (compileSchedule(read).problems.length > 0) return none();
  const agrees = (date: WrittenDate) => {
    const day = resolveDate(date, window);
    return day !== null && occurrencesOn(read, [], day).length > 0;
  };
  if (
    !clauses.nextTimes.every(agrees) ||
    !areThose(read, clauses, window) ||
    !lastsAsLong(read, clauses)
  )
    return none();
  const rest = [
    ...tokens
      .filter(({ kind }) => kind === "remark")
      .map(({ start, end }) => [start, end] as const),
    ...asides.map(({ from, to }) => [from, to] as const),
  ]
    .sort(([a], [b]) => a - b)
    .map(([start, end]) => text.slice(start, end).replace(/^[\s、。,・]+|[\s、,・]+$/g, ""))
    .filter((remark) => remark !== "")
    .join("、");
  return { understood: rest === "" ? "whole" : "part", rules, rest, steps: steps.count };
}

/** 第3水曜（1/20、2/17）: are these all that there are from the first to the last of them? */
function areThose(schedule: Schedule, { clauses }: Clauses, window: Window): boolean {
  const listed = clauses.flatMap((clause) => clause.listed);
  if (listed.length === 0) return true;
  const days = new Set(listed.map((date) => resolveDate(date, window)));
  const [first, ...more] = [...days].sort();
  const last = more[more.length - 1];
  if (days.has(null) || !first || !last) return false;
  const found = occurrencesBetween(schedule, [], first, last).map(({ date }) => date);
  return found.every((day) => days.has(day)) && new Set(found).size === days.size;
}

/** 1月7日から2月25日まで 毎週木曜 全8回: are there so many between the first and the last day? */
function lastsAsLong(schedule: Schedule, { clauses, times }: Clauses): boolean {
  const total = times.find(({ per }) => per === "all")?.count;
  const [rule, ...more] = schedule.rules;
  const last = /UNTIL=(\d{4})(\d\d)(\d\d)/.exec(rule?.rrule ?? "");
  if (total === undefined || clauses.length > 1 || more.length > 0) return true;
  if (rule?.from === undefined || last === null) return true;
  const until = `${last[1]}-${last[2]}-${last[3]}`;
  return occurrencesBetween(schedule, [], rule.from, until).length === total;
}

/** The same in the form that is stored. */
export function scheduleFrom(text: string, window: Window): Schedule {
  const { understood, rules } = readSchedule(text, window);
  return { text, rules, certainty: understood === "none" ? null : "whole" };
}
