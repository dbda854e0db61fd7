import { parseRule } from "../schedule/rule.ts";
import { type Schedule, WEEKDAYS } from "../schedule/schedule.ts";

const DAYS = "月火水木金土日";

/**
 * The weekdays and times of day of a schedule, as facts to search by. Taken from its rules, and from the words
 * where there are none. Only a help to find: dates are never worked out from this.
 */
export function timesOf({ text, rules }: Schedule): string[] {
  const facts = new Set<string>();
  for (const { rrule, starts, ends } of rules) {
    const rule = parseRule(rrule);
    if (rule.ok) {
      for (const { weekday } of rule.value.byDay) facts.add(`day:${WEEKDAYS[weekday] ?? ""}`);
      if (rule.value.freq === "DAILY") for (const day of WEEKDAYS) facts.add(`day:${day}`);
    }
    if (starts !== undefined)
      for (const time of timesBetween(hour(starts), ends === undefined ? null : hour(ends)))
        facts.add(time);
  }
  if (rules.length === 0 && text !== null) {
    const plain = withoutRemarks(text);
    for (const day of daysIn(plain)) facts.add(`day:${day}`);
    for (const time of timesIn(plain)) facts.add(time);
  }
  return [...facts];
}

const hour = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60;

/** Longer than any schedule that people write. */
const LONGEST = 400;

/** Without what speaks of days on which nothing happens, or of dates. */
const withoutRemarks = (text: string): string =>
  text
    .slice(0, LONGEST)
    .normalize("NFKC")
    .replaceAll("曜日", "曜")
    .replace(/[(\[【※][^)\]】]*[)\]】]?/g, " ")
    .replace(
      /[月火水木金土日]曜?日?(?:は|が)?(?:休館|定休|休み|休業|除く)|(?:祝日|祭日)[^ 、。]*/g,
      " ",
    )
    .replace(
      /毎月|[0-9一二三四]+[ヶか]?月(?!曜)|月[0-9一二三四]回|[0-9]+日(?!曜)|年末年始|お盆/g,
      " ",
    );

function daysIn(text: string): string[] {
  const found = new Set<number>();
  if (/平日/.test(text)) for (let day = 0; day < 5; day += 1) found.add(day);
  if (/毎日|年中無休/.test(text)) for (let day = 0; day < 7; day += 1) found.add(day);
  if (/土日|週末/.test(text)) found.add(5).add(6);
  for (const [, first = "", last = ""] of text.matchAll(
    /([月火水木金土日])(?:曜日?)?\s*(?:[~〜～\-–—―−]|から)\s*([月火水木金土日])/g,
  )) {
    const until = (DAYS.indexOf(last) - DAYS.indexOf(first) + 7) % 7;
    for (let step = 0; step <= until; step += 1) found.add((DAYS.indexOf(first) + step) % 7);
  }
  for (const [, day = ""] of text.matchAll(
    /(?<=^|[\s第0-9・、,.\/毎週と月火水木金土日曜終])([月火水木金土日])(?=曜|[・、,.\/と\s第]|$|[0-9~〜～\-月火水木金土日])/g,
  )) {
    found.add(DAYS.indexOf(day));
  }
  return [...found].map((day) => WEEKDAYS[day] ?? "");
}

function timesIn(text: string): string[] {
  const hours = [
    ...text.matchAll(/(午前|午後|夜)?\s*(?:(\d{1,2})(?::(\d\d)|時半?(?:(\d\d)分)?)|正午)/g),
  ].map(([all, half, hours, minutes, more]) => {
    if (hours === undefined) return 12;
    const base =
      Number(hours) + (Number(minutes ?? more ?? 0) + (all.includes("半") ? 30 : 0)) / 60;
    return half !== undefined && half !== "午前" && base < 12 ? base + 12 : base;
  });
  const [start, end] = hours;
  if (start === undefined) return /夜/.test(text) ? ["time:evening"] : [];
  // 午後1時半〜3時半: the second hour is of the same half of the day.
  const ends = end !== undefined && end < start ? end + 12 : end;
  return timesBetween(start, ends ?? null);
}

function timesBetween(start: number, end: number | null): string[] {
  const until = end ?? start + 1;
  const overlaps = (from: number, to: number, least: number) =>
    Math.min(until, to) - Math.max(start, from) >= least || (start >= from && start < to);
  const times: string[] = [];
  if (overlaps(5, 12, 1)) times.push("time:morning");
  if (overlaps(11, 14, 1.5)) times.push("time:noon");
  if (overlaps(12, 17, 1)) times.push("time:afternoon");
  if (overlaps(15, 18.5, 1.5)) times.push("time:early-evening");
  if (start >= 17.5 || until >= 19) times.push("time:evening");
  return times;
}
