import type { TimeText } from "../../units.ts";
import { attempt, type Cursor, peek, sees, skipSpace, take } from "./cursor.ts";

interface Clock {
  readonly minutes: number;
  readonly half: "am" | "pm" | null;
  /** A number without 時 or colon: only between others. */
  readonly bare: boolean;
}

export interface Hours {
  readonly starts: TimeText | null;
  readonly ends: TimeText | null;
  /** 午後 stands before them. */
  readonly afternoon: boolean;
}

/**
 * 10:00〜12:00, 午後1時半から3時半まで, 13:00〜, 〜12:00, 18時半 開始, 開始 10:00 終了 12:00, 24時間. `half`: the half of
 * the day that was named just before (午後1時開場、1時半開演).
 */
export const readHours = (cursor: Cursor, half: "pm" | null = null): Hours | null =>
  attempt(cursor, (inner) => hours(inner, half));

function hours(cursor: Cursor, before: "pm" | null): Hours | null {
  if (take(cursor, "all-day") !== null) {
    return { starts: "00:00", ends: "24:00", afternoon: false };
  }
  if (sees(cursor, "range")) return until(cursor);
  if (sees(cursor, "until")) return ending(cursor);
  const heading = attempt(cursor, startHeading) !== null;
  const found = attempt(cursor, clock);
  if (found === null) return null;
  const first = found.half === null && before !== null ? { ...found, half: before } : found;
  take(cursor, "around");
  const joined = attempt(cursor, (inner) => joint(inner));
  if (joined === null) {
    if (first.bare) return null;
    const last = heading ? attempt(cursor, endHeading) : null;
    if (last !== null) return between(first, last);
    return take(cursor, "until") !== null ? ends(first) : starts(cursor, first);
  }
  take(cursor, "start-word");
  skipBreak(cursor);
  // 18時から2時間: how long it lasts is told, not until when.
  if (attempt(cursor, duration) !== null) return starts(cursor, first);
  // 10:00〜 午後の部 14:00〜: the next part of the day, not the end of this one.
  const nextPart = peek(cursor);
  const isPart = nextPart?.kind === "am" || nextPart?.kind === "pm";
  if (isPart && nextPart.end - nextPart.start >= 3) return starts(cursor, first);
  const last = attempt(cursor, clock);
  if (last === null || (first.bare && last.bare)) return first.bare ? null : starts(cursor, first);
  take(cursor, "around");
  take(cursor, "until");
  return between(first, last);
}

/** 2時間, 約1時間半程度, 90分 */
function duration(cursor: Cursor): true | null {
  take(cursor, "around");
  const number = take(cursor, "number");
  const unit = peek(cursor);
  if (number === null || unit?.start !== number.end) return null;
  // 時間 heads something elsewhere.
  if (take(cursor, "label") === null && take(cursor, "minute") === null) return null;
  take(cursor, "half");
  take(cursor, "around");
  return true;
}

/** 開始 10:00, 開演：13時半 */
function startHeading(cursor: Cursor): true | null {
  if (take(cursor, "start-word") === null) return null;
  take(cursor, "colon");
  skipSpace(cursor);
  return true;
}

/** The 終了 12:00 behind 開始 10:00. */
function endHeading(cursor: Cursor): Clock | null {
  skipSpace(cursor);
  if (take(cursor, "list") === null) take(cursor, "slash");
  skipSpace(cursor);
  if (take(cursor, "until") === null) return null;
  take(cursor, "colon");
  skipSpace(cursor);
  const last = attempt(cursor, clock);
  return last === null || last.bare ? null : last;
}

/** The 15:30終演 behind 13:30開演. */
function endWithWord(cursor: Cursor): Clock | null {
  skipSpace(cursor);
  if (take(cursor, "list") === null) take(cursor, "slash");
  skipSpace(cursor);
  const last = attempt(cursor, clock);
  return last === null || last.bare || take(cursor, "until") === null ? null : last;
}

/** 終了 12:00 */
function ending(cursor: Cursor): Hours | null {
  const last = endHeading(cursor);
  return last === null ? null : ends(last);
}

/** A line may break behind the dash of a flyer; only a time can go on there. */
const skipBreak = (cursor: Cursor): void => skipSpace(cursor);

function joint(cursor: Cursor): true | null {
  skipSpace(cursor);
  const joins = take(cursor, "range") ?? take(cursor, "from");
  if (joins === null) return null;
  take(cursor, "range");
  return true;
}

function starts(cursor: Cursor, first: Clock): Hours | null {
  const last = take(cursor, "start-word") === null ? null : attempt(cursor, endWithWord);
  if (last !== null) return between(first, last);
  if (first.half === null && isEitherHalf(first.minutes)) return null;
  const time = timeText(first.minutes + (first.half === "pm" && first.minutes < 720 ? 720 : 0));
  return time === null ? null : { starts: time, ends: null, afternoon: first.half === "pm" };
}

function until(cursor: Cursor): Hours | null {
  if (take(cursor, "range") === null) return null;
  skipSpace(cursor);
  const last = attempt(cursor, clock);
  if (last === null || last.bare) return null;
  take(cursor, "around");
  take(cursor, "until");
  return ends(last);
}

function ends(last: Clock): Hours | null {
  const time = timeText(last.minutes + (last.half === "pm" && last.minutes < 720 ? 720 : 0));
  return time === null ? null : { starts: null, ends: time, afternoon: last.half === "pm" };
}

function between(first: Clock, last: Clock): Hours | null {
  let start = first.minutes;
  let end = last.minutes;
  if (first.half === "pm" && start < 720) start += 720;
  if (last.half === "pm" && end < 720) end += 720;
  // 午後1時半〜3時半, 午前10時〜3時: the end lies behind the start, which was named exactly.
  const named = first.half !== null && last.half === null;
  if (named && end <= start && end + 720 > start && end < 720) end += 720;
  // 22:00〜2:00 is the night; any other end before its start is a slip that cannot be mended.
  if (first.half === null && last.half === null && isEitherHalf(start)) return null;
  if (end <= start && !(start >= 1020 && end <= 360)) return null;
  const [starting, ending] = [timeText(start), timeText(end)];
  if (starting === null || ending === null) return null;
  return { starts: starting, ends: ending, afternoon: first.half === "pm" };
}

/** 1時〜3時: the small hours are not meant, and that it is the afternoon is not said. */
const isEitherHalf = (minutes: number): boolean => minutes >= 60 && minutes < 300;

const timeText = (minutes: number): TimeText | null =>
  minutes > 1440
    ? null
    : `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

function clock(cursor: Cursor): Clock | null {
  const from = cursor.at;
  const half = halfOfDay(cursor);
  // お昼 alone is no time of the clock.
  if (half === null && cursor.at > from) return null;
  if (half === "noon") return { minutes: 720, half: null, bare: false };
  const hour = take(cursor, "number");
  if (hour === null || hour.value > 24) return null;
  const minutes = minutesOf(cursor);
  if (minutes === null) return null;
  const total = hour.value * 60 + (minutes ?? 0);
  const behind = half ?? halfBehind(cursor);
  if (total > 1440 || (minutes === undefined && namesDate(cursor))) return null;
  return { minutes: total, half: behind, bare: minutes === undefined && behind === null };
}

/** 10:00〜 12月2日〜: what follows is a date. */
const namesDate = (cursor: Cursor): boolean =>
  sees(cursor, "month") || sees(cursor, "day") || sees(cursor, "slash") || sees(cursor, "year");

/** AM, 午前の部; 正午 is a time of its own; 昼 before a number is the afternoon or noon. */
function halfOfDay(cursor: Cursor): "am" | "pm" | "noon" | null {
  const token = peek(cursor);
  if (token?.kind !== "am" && token?.kind !== "pm" && token?.kind !== "noon") return null;
  cursor.at += 1;
  const noon = token.kind === "noon";
  attempt(cursor, (inner) => {
    take(inner, "of");
    return take(inner, "day-part");
  });
  take(cursor, "colon");
  skipSpace(cursor);
  // 夜、７時から
  if (sees(cursor, "list") && sees(cursor, "number", 1) && isClockAhead(cursor, 1)) {
    take(cursor, "list");
  }
  if (!noon) return token.kind === "am" ? "am" : "pm";
  const next = peek(cursor);
  if (next?.kind === "number" && isClockAhead(cursor)) return "pm";
  return token.value === 0 ? "noon" : null;
}

const isClockAhead = (cursor: Cursor, ahead = 0): boolean =>
  sees(cursor, "colon", ahead + 1) || sees(cursor, "hour", ahead + 1);

/** 10:00AM */
function halfBehind(cursor: Cursor): "am" | "pm" | null {
  const token = peek(cursor);
  if (token?.kind !== "am" && token?.kind !== "pm") return null;
  const latin = token.end - token.start <= 4 && sees(cursor, "number", 1) === false;
  if (!latin || token.end - token.start < 2) return null;
  cursor.at += 1;
  return token.kind;
}

/** undefined: no minutes and no 時 stand there. null: what stands there is not a time. */
function minutesOf(cursor: Cursor): number | null | undefined {
  if (take(cursor, "colon") !== null) {
    const minute = take(cursor, "number");
    if (minute === null || minute.value > 59) return null;
    take(cursor, "minute");
    return minute.value;
  }
  if (take(cursor, "hour") === null) return undefined;
  if (take(cursor, "half") !== null) return 30;
  const minute = attempt(cursor, (inner) => {
    const value = take(inner, "number");
    return value !== null && take(inner, "minute") !== null ? value : null;
  });
  if (minute === null) return sees(cursor, "number") ? minuteWithoutUnit(cursor) : 0;
  return minute.value > 59 ? null : minute.value;
}

/** 10時30〜 */
function minuteWithoutUnit(cursor: Cursor): number | null {
  const minute = take(cursor, "number");
  return minute !== null && minute.value <= 59 ? minute.value : null;
}
