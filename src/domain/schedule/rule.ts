import { addDays, isDayText } from "../clock.ts";
import type { Problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { DayText } from "../units.ts";
import { WEEKDAYS } from "./schedule.ts";

/** The parts of an RFC 5545 recurrence rule that groups' schedules need. Weekdays are indexes into WEEKDAYS. */
export interface Rule {
  readonly freq: Frequency;
  readonly interval: number;
  readonly byDay: readonly WeekdayPart[];
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  readonly bySetPos: readonly number[];
  readonly until: DayText | null;
  readonly count: number | null;
  readonly weekStart: number;
}

/** How a rule repeats, without its end. */
export type RulePattern = Omit<Rule, "until" | "count">;

/** `1TU` is { weekday: 1, ordinal: 1 }, `-1SU` the last Sunday, a plain `TU` has no ordinal. */
export interface WeekdayPart {
  readonly weekday: number;
  readonly ordinal: number | null;
}

const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Longer than any schedule a group writes; what is longer is refused unread, so that work stays bounded. */
const LONGEST_RULE = 300;
const LARGEST_COUNT = 1000;

const notUnderstood = (field: string, value: string): Result<never, Problem> =>
  fail({ code: "schedule-not-understood", field, value: value.slice(0, 80) });

/**
 * Reads the value of an RRULE line. Anything that this portal would not follow exactly (BYWEEKNO, BYHOUR,
 * an unknown name, a part twice) is a problem and not a guess: the schedule is then shown as written.
 */
export function parseRule(rrule: string): Result<Rule, Problem> {
  const known = parsed.get(rrule);
  if (known !== undefined) return known;
  if (rrule.length > LONGEST_RULE) return notUnderstood("rrule", rrule);
  const rule = parseParts(rrule);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(rrule, rule);
  return rule;
}

/** Groups meet by the same few dozen rules: each is read once. */
const parsed = new Map<string, Result<Rule, Problem>>();
const MOST_PARSED = 1000;

function parseParts(rrule: string): Result<Rule, Problem> {
  const parts = new Map<string, string>();
  for (const part of rrule.replace(/^RRULE:/i, "").split(";")) {
    const equals = part.indexOf("=");
    const name = part.slice(0, equals).toUpperCase();
    if (equals < 1 || parts.has(name)) return notUnderstood("rrule", part);
    parts.set(name, part.slice(equals + 1).toUpperCase());
  }
  return readParts(parts);
}

const KNOWN_PARTS = new Set(
  "FREQ INTERVAL BYDAY BYMONTHDAY BYMONTH BYSETPOS UNTIL COUNT WKST".split(" "),
);

function readParts(parts: ReadonlyMap<string, string>): Result<Rule, Problem> {
  for (const name of parts.keys()) if (!KNOWN_PARTS.has(name)) return notUnderstood(name, name);
  const freq = FREQUENCIES.find((known) => known === parts.get("FREQ"));
  if (freq === undefined) return notUnderstood("FREQ", parts.get("FREQ") ?? "");

  const byDay = listOf(parts.get("BYDAY"), weekdayPart);
  const byMonthDay = listOf(parts.get("BYMONTHDAY"), (text) => signedUpTo(text, 31));
  const byMonth = listOf(parts.get("BYMONTH"), (text) => wholeNumber(text, 1, 12));
  const bySetPos = listOf(parts.get("BYSETPOS"), (text) => signedUpTo(text, 366));
  const until = parts.has("UNTIL") ? dayOfUntil(parts.get("UNTIL") ?? "") : null;
  const interval = parts.has("INTERVAL") ? wholeNumber(parts.get("INTERVAL"), 1, 1000) : 1;
  const count = parts.has("COUNT") ? wholeNumber(parts.get("COUNT"), 1, LARGEST_COUNT) : null;
  const weekStart = parts.has("WKST") ? weekdayIndex(parts.get("WKST")) : 0;

  if (byDay === undefined) return notUnderstood("BYDAY", parts.get("BYDAY") ?? "");
  if (byMonthDay === undefined) return notUnderstood("BYMONTHDAY", parts.get("BYMONTHDAY") ?? "");
  if (byMonth === undefined) return notUnderstood("BYMONTH", parts.get("BYMONTH") ?? "");
  if (bySetPos === undefined) return notUnderstood("BYSETPOS", parts.get("BYSETPOS") ?? "");
  if (until === undefined) return notUnderstood("UNTIL", parts.get("UNTIL") ?? "");
  if (interval === undefined) return notUnderstood("INTERVAL", parts.get("INTERVAL") ?? "");
  if (count === undefined) return notUnderstood("COUNT", parts.get("COUNT") ?? "");
  if (weekStart < 0) return notUnderstood("WKST", parts.get("WKST") ?? "");

  const rule: Rule = {
    freq,
    interval,
    byDay,
    byMonthDay,
    byMonth,
    bySetPos,
    until,
    count,
    weekStart,
  };
  const conflict = whatContradicts(rule);
  return conflict === null ? succeed(rule) : notUnderstood(conflict, parts.get(conflict) ?? "");
}

/** RFC 5545 section 3.3.10 forbids these together; what they would mean nobody can say. */
function whatContradicts(rule: Rule): string | null {
  const ordinals = rule.byDay.some((part) => part.ordinal !== null);
  if (rule.until !== null && rule.count !== null) return "COUNT";
  if (ordinals && (rule.freq === "WEEKLY" || rule.freq === "DAILY")) return "BYDAY";
  if (rule.byMonthDay.length > 0 && rule.freq === "WEEKLY") return "BYMONTHDAY";
  const another = rule.byDay.length + rule.byMonthDay.length + rule.byMonth.length;
  if (rule.bySetPos.length > 0 && another === 0) return "BYSETPOS";
  if (rule.bySetPos.length > 0 && rule.freq === "YEARLY") return "BYSETPOS";
  return null;
}

/** undefined where any member cannot be read; an absent list is empty. */
function listOf<Value>(
  text: string | undefined,
  read: (member: string) => Value | undefined,
): readonly Value[] | undefined {
  if (text === undefined) return [];
  const values: Value[] = [];
  for (const member of text.split(",")) {
    const value = read(member);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function weekdayPart(text: string): WeekdayPart | undefined {
  const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text);
  if (match === null) return undefined;
  const weekday = weekdayIndex(match[2]);
  if (match[1] === undefined) return { weekday, ordinal: null };
  const ordinal = signedUpTo(match[1], 53);
  return ordinal === undefined ? undefined : { weekday, ordinal };
}

/** The index of a weekday code, -1 where it is none. */
const weekdayIndex = (code: string | undefined): number =>
  (WEEKDAYS as readonly (string | undefined)[]).indexOf(code);

function signedUpTo(text: string, largest: number): number | undefined {
  if (!/^[+-]?\d{1,3}$/.test(text)) return undefined;
  const value = Number(text);
  return value === 0 || Math.abs(value) > largest ? undefined : value;
}

function wholeNumber(
  text: string | undefined,
  smallest: number,
  largest: number,
): number | undefined {
  if (text === undefined || !/^\d{1,4}$/.test(text)) return undefined;
  const value = Number(text);
  return value < smallest || value > largest ? undefined : value;
}

/** UNTIL as a day in Tokyo. A UTC time such as 20261231T145959Z is turned into the day it is there. */
function dayOfUntil(text: string): DayText | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})\d{4}(Z?))?$/.exec(text);
  if (match === null) return undefined;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  if (!isDayText(day)) return undefined;
  const later = match[5] === "Z" && Number(match[4]) >= 15;
  return later ? addDays(day, 1) : day;
}
