import type { Language } from "../domain/addresses.ts";
import type { Occurrence, Schedule } from "../domain/schedule/schedule.ts";
import {
  type ClosurePart,
  sentenceParts,
  type WhenPart,
} from "../domain/schedule/sentence-parts.ts";
import type { DayText, TimeText } from "../domain/units.ts";
import { dates as datesEasy } from "./easy/dates.ts";
import { schedule as scheduleEasy } from "./easy/schedule.ts";
import { dates as datesEn } from "./en/dates.ts";
import { schedule as scheduleEn } from "./en/schedule.ts";
import { hoursIn } from "./hours.ts";
import { type DateWords, dates as datesJa } from "./ja/dates.ts";
import { type ScheduleWords, schedule as scheduleJa } from "./ja/schedule.ts";
import type { ByLanguage } from "./language.ts";

const SCHEDULE: ByLanguage<ScheduleWords> = {
  ja: scheduleJa,
  easy: scheduleEasy,
  en: scheduleEn,
};
/** Taken directly: a browser that writes sentences loads no other words. */
const DATES: ByLanguage<DateWords> = { ja: datesJa, easy: datesEasy, en: datesEn };

/** When something happens, for reading: a sentence in the page's language, and what was written, in Japanese. */
export interface WhenWritten {
  readonly sentence: string | null;
  readonly asWritten: string | null;
}

/**
 * A schedule in words. Where the rules are the whole text, Japanese keeps the text and the other languages
 * get a sentence; where a remark may close single days, both stand; where nothing was understood, the text alone.
 */
export function whenWritten(schedule: Schedule, language: Language): WhenWritten {
  const { text, certainty } = schedule;
  if (certainty === "whole" && language === "ja" && text !== null) {
    return { sentence: text, asWritten: null };
  }
  const sentence = scheduleSentence(schedule, language);
  if (sentence === null) return { sentence: null, asWritten: text };
  return { sentence, asWritten: certainty === "whole" || text === null ? null : remarkOf(text) };
}

/** Weekday columns and hours, as an import writes them before the remark; the sentence says them already. */
const COLUMNS = /^[月火水木金土日祝・]+\s*\d{1,2}:\d{2}\s*[〜～~-]\s*\d{1,2}:\d{2}\s*/;

function remarkOf(text: string): string | null {
  const remark = text.replace(COLUMNS, "").trim();
  return remark === "" ? null : remark;
}

/** A sentence made of the rules, or null where there is none that says them rightly. */
export function scheduleSentence(schedule: Schedule, language: Language): string | null {
  const all = sentenceParts(schedule);
  if (all === null) return null;
  const words = SCHEDULE[language];
  const off = fewMonthsOff(all);
  const parts = off.length === 0 ? all : all.map((part) => ({ ...part, months: [] }));
  const shared = sharedClosures(parts);
  // Days off behind the last part are read as said of all: a part with its own goes before those without.
  const own = shared === null ? parts.filter(({ closures }) => closures.length > 0) : [];
  const ordered = [...own, ...parts.filter((part) => !own.includes(part))];
  const sentences = [...Map.groupBy(ordered, sameDays).values()].map((of) =>
    one(of, language, shared === null),
  );
  return `${words.join(sentences)}${closuresWritten(shared ?? [], language, off)}`;
}

/** 8月は休み is how people say it; from September to July is how nobody does. */
const FEW_MONTHS = 2;

/** The months that are off in all parts, where they are few, and nothing else is said of single parts; else none. */
function fewMonthsOff(parts: readonly WhenPart[]): readonly number[] {
  const [first] = parts;
  if (first === undefined || first.months.length < 12 - FEW_MONTHS) return [];
  const key = JSON.stringify([first.months, first.closures]);
  if (parts.some(({ months, closures }) => JSON.stringify([months, closures]) !== key)) return [];
  return ALL_MONTHS.filter((month) => !first.months.includes(month));
}
const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The days off of all parts, where they are the same for each; else null. */
function sharedClosures(parts: readonly WhenPart[]): readonly ClosurePart[] | null {
  const [first] = parts;
  const key = JSON.stringify(first?.closures);
  return parts.every(({ closures }) => JSON.stringify(closures) === key)
    ? (first?.closures ?? [])
    : null;
}

/** Parts that differ in their hours alone share their days. */
const sameDays = (part: WhenPart): string => JSON.stringify({ ...part, starts: null, ends: null });

function one(parts: readonly WhenPart[], language: Language, withClosures: boolean): string {
  const [part] = parts;
  if (part === undefined) return "";
  const words = SCHEDULE[language];
  const days = words.days(part);
  const months = part.months.length === 0 ? "" : words.months(monthRanges(part.months));
  const { from, until } = part;
  const span = from === null && until === null ? "" : words.span(from, until);
  const hours = parts
    .map(({ starts, ends }) => hoursWritten(starts, ends, language))
    .filter((written) => written !== null);
  const at = hours.length === 0 ? "" : ` ${words.hours(hours)}`;
  return `${days}${months}${span}${at}${withClosures ? closuresWritten(part.closures, language) : ""}`;
}

/** （祝日の場合は翌日、8月の第2土曜日は休み）; what moves a meeting comes first, before any day off it could be taken for. */
function closuresWritten(
  closures: readonly ClosurePart[],
  language: Language,
  monthsOff: readonly number[] = [],
): string {
  if (closures.length === 0 && monthsOff.length === 0) return "";
  const words = SCHEDULE[language];
  const moves = closures.filter((part) => part.how === "days" && part.instead !== null);
  const off = closures.filter((part) => !moves.includes(part));
  const written = (part: ClosurePart) => {
    const ofMonths = part.how === "rule" ? part.days.months : [];
    const months = ofMonths.length === 0 ? "" : words.monthsOf(monthRanges(ofMonths));
    return words.closure(part, months);
  };
  const ofMonths = monthsOff.length === 0 ? [] : [words.monthsOff(monthRanges(monthsOff))];
  return words.closures([...moves.map(written), ...ofMonths, ...off.map(written)]);
}

/** 10時から12時まで; null where no time is known. */
export function hoursWritten(
  starts: TimeText | null | undefined,
  ends: TimeText | null | undefined,
  language: Language,
): string | null {
  return hoursIn(DATES[language], starts, ends);
}

/** 11月24日（火） */
export const dayWritten = (day: DayText, language: Language): string => DATES[language].day(day);

/** 11月24日（火）10時から12時まで; the day may be written in another way. */
export function occurrenceWritten(
  occurrence: Occurrence,
  language: Language,
  day = dayWritten(occurrence.date, language),
): string {
  const hours = hoursWritten(occurrence.starts, occurrence.ends, language);
  return hours === null ? day : `${day} ${hours}`;
}

/** Months that follow each other as ranges; a range may go over the turn of the year (11, 12, 1 is 11 to 1). */
export function monthRanges(months: readonly number[]): readonly (readonly [number, number])[] {
  const held = new Set(months);
  const before = (month: number) => (month === 1 ? 12 : month - 1);
  const after = (month: number) => (month === 12 ? 1 : month + 1);
  if (held.size === 12) return [[1, 12]];
  return [...held]
    .filter((month) => !held.has(before(month)))
    .sort((a, b) => a - b)
    .map((first) => {
      let last = first;
      while (held.has(after(last))) last = after(last);
      return [first, last] as const;
    });
}
