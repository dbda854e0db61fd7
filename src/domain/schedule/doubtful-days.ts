import { type DayNumber, partsOfDay, weekdayOfNumber } from "../clock.ts";
import { isHoliday, isWorkingDay } from "./holidays.ts";

/**
 * What the remark beside weekday columns speaks about. It is not understood (that is the schedule parser's work),
 * only *where* it speaks is known: on those days the usual week is not claimed to hold.
 */
export interface DoubtfulDays {
  readonly holidays: boolean;
  /** Closed on the working day after a closing day that was a holiday (月曜日が祝日の場合は翌平日). */
  readonly afterHolidays: boolean;
  /** First day in December and last day in January, or null. */
  readonly turnOfYear: readonly [number, number] | null;
  readonly bon: boolean;
  readonly lastOfMonth: boolean;
  /** Weekdays of which the remark says something (日曜日は17:00まで), as indexes into WEEKDAYS. */
  readonly weekdays: ReadonlySet<number>;
}

/** Remarks have at most a few hundred characters in real files; work stays bounded on any other. */
const LONGEST_REMARK = 2000;

export function doubtfulDays(remark: string): DoubtfulDays {
  const text = remark.slice(0, LONGEST_REMARK).normalize("NFKC");
  const holidays = /祝|祭日|休日/.test(text);
  return {
    holidays,
    afterHolidays: holidays && /翌|以降の平日|振替/.test(text),
    turnOfYear: turnOfYear(text),
    bon: /お盆|盆休み|夏季休|夏期休/.test(text),
    lastOfMonth: /月末|末日/.test(text),
    weekdays: weekdaysSpokenOf(text),
  };
}

/** 年末年始 without dates is 12/29 to 1/3; dates in the text can only make it longer. */
function turnOfYear(text: string): readonly [number, number] | null {
  const december = [...text.matchAll(/12\s?[月/]\s?(\d{1,2})/g)].map((match) => Number(match[1]));
  const inDecember = december.filter((day) => day >= 20 && day <= 31);
  if (inDecember.length === 0 && !/年末|年始|正月/.test(text)) return null;
  const january = [...text.matchAll(/(?<!\d)1\s?[月/]\s?(\d{1,2})/g)].map((m) => Number(m[1]));
  const inJanuary = january.filter((day) => day >= 1 && day <= 10);
  return [Math.min(29, ...inDecember), Math.max(3, ...inJanuary)];
}

const WEEKDAY_CHARACTERS = "月火水木金土日";

/** 日曜日は…, 第3水曜休館, 土・日曜、祝日は…: a weekday of which something is said. */
function weekdaysSpokenOf(text: string): ReadonlySet<number> {
  const spokenOf = new Set<number>();
  const pattern = /([月火水木金土日](?:[・、と]?[月火水木金土日])*)曜[^。;\n]{0,12}?[はが休閉除]/g;
  for (const match of text.matchAll(pattern)) {
    for (const character of match[1] ?? "") {
      const weekday = WEEKDAY_CHARACTERS.indexOf(character);
      if (weekday >= 0) spokenOf.add(weekday);
    }
  }
  return spokenOf;
}

/** May the usual week not hold on this day? */
export function isDoubtful(doubt: DoubtfulDays, day: DayNumber): boolean {
  if (doubt.weekdays.has(weekdayOfNumber(day))) return true;
  if (doubt.holidays && isHoliday(day)) return true;
  if (doubt.afterHolidays && followsHoliday(day)) return true;
  const { month, day: dayOfMonth } = partsOfDay(day);
  if (doubt.turnOfYear !== null) {
    if (month === 12 && dayOfMonth >= doubt.turnOfYear[0]) return true;
    if (month === 1 && dayOfMonth <= doubt.turnOfYear[1]) return true;
  }
  if (doubt.bon && month === 8 && dayOfMonth >= 11 && dayOfMonth <= 17) return true;
  return doubt.lastOfMonth && partsOfDay(day + 1).day === 1;
}

/** The first working days after a holiday: back over days that are not working days, is there a holiday? */
function followsHoliday(day: DayNumber): boolean {
  for (let before = day - 1; before >= day - 7; before--) {
    if (isHoliday(before)) return true;
    if (isWorkingDay(before)) return false;
  }
  return false;
}
