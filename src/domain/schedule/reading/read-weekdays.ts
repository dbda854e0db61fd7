import { attempt, type Cursor, peek, sees, skipSpace, take } from "./cursor.ts";
import type { DaysItem } from "./items.ts";

/** 毎週火・木曜日, 月〜金, 土日, 月水金: weekdays, with 毎週 or without. */
export const readWeekdays = (cursor: Cursor): DaysItem | null => attempt(cursor, weekly);

function weekly(cursor: Cursor): DaysItem | null {
  const every = take(cursor, "every-week") !== null;
  if (every) {
    skipSpace(cursor);
    take(cursor, "of");
  }
  const weekdays = (every ? attempt(cursor, bracketed) : null) ?? weekdayList(cursor);
  return weekdays === null ? null : { is: "weekly", weekdays, every };
}

/** Weekdays run together, listed or as a range; a list goes on only where another weekday follows. */
function weekdayList(cursor: Cursor): readonly number[] | null {
  const found = new Set<number>();
  let last: number | null = null;
  for (;;) {
    const next: number | null = attempt(cursor, (inner) => {
      if (last !== null) {
        skipSpace(inner);
        const joined = take(inner, "list") ?? take(inner, "slash");
        if (joined !== null) skipSpace(inner);
        take(inner, "every-week");
      }
      return weekday(inner);
    });
    if (next === null) break;
    found.add(next);
    last = rangeFrom(cursor, next, found);
  }
  return found.size === 0 ? null : [...found].sort((a, b) => a - b);
}

function weekday(cursor: Cursor): number | null {
  const day = take(cursor, "weekday");
  if (day === null) return null;
  // 月1回, 月に1回: a month, not a Monday.
  const times = sees(cursor, "number") && sees(cursor, "times", 1);
  if (day.value === 0 && (times || saysTimes(cursor))) return null;
  take(cursor, "youbi");
  return day.value;
}

const saysTimes = (cursor: Cursor): boolean =>
  sees(cursor, "of") && sees(cursor, "number", 1) && sees(cursor, "times", 2);

/** 月〜金, 火曜日から土曜日まで */
function rangeFrom(cursor: Cursor, first: number, found: Set<number>): number {
  const end = attempt(cursor, (inner) => {
    skipSpace(inner);
    if (take(inner, "range") === null && take(inner, "from") === null) return null;
    skipSpace(inner);
    const to = take(inner, "weekday");
    if (to === null) return null;
    take(inner, "youbi");
    take(inner, "until");
    return to.value;
  });
  if (end === null) return first;
  for (let step = 0; step <= (end - first + 7) % 7; step++) found.add((first + step) % 7);
  return end;
}

/** First to fifth and the last, and a slip; a longer list names something else. */
const MOST_ORDINALS = 8;

/** 第2・第4土曜, 第1〜第4土曜日, 最終金曜, 2・4日曜, 第5週の水曜; without a weekday 第2・第4 alone. */
export const readNth = (cursor: Cursor): DaysItem | null => attempt(cursor, nth);

function nth(cursor: Cursor): DaysItem | null {
  const ordinals = new Set<number>();
  let marked = false;
  let last: number | null = null;
  for (let count = 0; count < MOST_ORDINALS; count++) {
    const next: { ordinal: number; marked: boolean } | null = attempt(cursor, (inner) => {
      if (last !== null) {
        skipSpace(inner);
        const joined = take(inner, "list") ?? take(inner, "slash") ?? take(inner, "dot");
        if (joined !== null) skipSpace(inner);
        take(inner, "every-month");
      }
      return ordinal(inner, last !== null);
    });
    if (next === null) break;
    marked ||= next.marked;
    ordinals.add(next.ordinal);
    last = rangeOfOrdinals(cursor, next.ordinal, ordinals);
    if (!sees(cursor, "space") || !sees(cursor, "weekday", 1)) continue;
    break;
  }
  if (ordinals.size === 0) return null;
  take(cursor, "of");
  skipSpace(cursor);
  const weekdays = attempt(cursor, bracketed) ?? attempt(cursor, nthWeekdays);
  if (weekdays === null && !marked) return null;
  if (weekdays === null) backOverJoint(cursor);
  return { is: "nth", ordinals: [...ordinals], weekdays: weekdays ?? [] };
}

/** The の or space behind a bare 第2・第4 belongs to what follows. */
function backOverJoint(cursor: Cursor): void {
  const before = cursor.tokens[cursor.at - 1];
  if (before?.kind === "space") cursor.at -= 1;
}

/** Weekdays behind ordinals; an unmarked number needs 曜 to be one. */
function nthWeekdays(cursor: Cursor): readonly number[] | null {
  return weekdayList(cursor);
}

function bracketed(cursor: Cursor): readonly number[] | null {
  if (take(cursor, "open-bracket") === null) return null;
  const weekdays = weekdayList(cursor);
  return weekdays !== null && take(cursor, "close-bracket") !== null ? weekdays : null;
}

function ordinal(cursor: Cursor, going: boolean): { ordinal: number; marked: boolean } | null {
  if (take(cursor, "last") !== null) {
    take(cursor, "week");
    return { ordinal: -1, marked: true };
  }
  const marked = take(cursor, "nth") !== null;
  const number = take(cursor, "number");
  if (number === null || number.value < 1 || number.value > 5) return null;
  const next = peek(cursor)?.kind;
  const inWeek = next === "week" && peek(cursor)?.value === 1;
  const joined = next === "list" || next === "slash" || next === "weekday" || inWeek;
  if (!marked && !going && !joined) return null;
  if (next === "month" || next === "day" || next === "hour" || next === "colon") return null;
  if (next === "times" || next === "year" || next === "day-part") return null;
  const week = take(cursor, "week");
  if (week !== null) skipOf(cursor);
  // 1週目 is 第1週.
  return { ordinal: number.value, marked: marked || week?.value === 1 };
}

const skipOf = (cursor: Cursor): void => {
  if (sees(cursor, "of") && sees(cursor, "weekday", 1)) take(cursor, "of");
};

function rangeOfOrdinals(cursor: Cursor, first: number, ordinals: Set<number>): number {
  const end = attempt(cursor, (inner) => {
    if (take(inner, "range") === null && take(inner, "from") === null) return null;
    return ordinal(inner, true);
  });
  if (end === null) return first;
  if (end.ordinal < first) return first;
  for (let step = first; step <= end.ordinal; step++) ordinals.add(step);
  return end.ordinal;
}
