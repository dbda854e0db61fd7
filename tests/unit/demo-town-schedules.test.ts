import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { addDays, dayNumber } from "../../src/domain/clock.ts";
import { compileRule, fallsOn } from "../../src/domain/schedule/falls-on.ts";
import { occurrencesBetween } from "../../src/domain/schedule/occurrences.ts";
import { readSchedule } from "../../src/domain/schedule/reading/read-schedule.ts";
import { parseRule } from "../../src/domain/schedule/rule.ts";
import type { Schedule, ScheduleRule } from "../../src/domain/schedule/schedule.ts";

const TOWN = new URL("../../supabase/demo/town.json", import.meta.url);
const FROM = "2026-11-01";
const TO = "2028-10-31";

/** Every schedule in the demo town, each once. */
const schedules: readonly Schedule[] = (() => {
  const town: { records: { activities: { schedule: Schedule }[] } } = JSON.parse(
    readFileSync(TOWN, "utf8"),
  );
  const all = town.records.activities.map(({ schedule }) => JSON.stringify(schedule));
  return [...new Set(all)].map((text): Schedule => JSON.parse(text));
})();

/** A rule without a first day, as another calendar needs one: the first day from FROM on that its parts allow. */
function firstDay(rrule: string): string {
  const parsed = parseRule(rrule);
  const compiled = parsed.ok ? compileRule(parsed.value, undefined) : parsed;
  if (!compiled.ok) throw new Error(rrule);
  let day = FROM;
  while (!fallsOn(compiled.value, dayNumber(day))) day = addDays(day, 1);
  return day;
}

/** RFC 5545 lists have no order, but ical.js 2.2 goes through BYMONTH as written, and gives first days twice. */
function byAnotherCalendar({ rrule, from }: ScheduleRule): string[] {
  const inOrder = rrule.replace(/(?<=BYMONTH=)[\d,]+/, (months) =>
    months
      .split(",")
      .sort((a, b) => Number(a) - Number(b))
      .join(","),
  );
  const iterator = ICAL.Recur.fromString(inOrder).iterator(
    ICAL.Time.fromDateString(from ?? firstDay(rrule)),
  );
  const days: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const day = next.toString().slice(0, 10);
    if (day > TO) break;
    if (day >= FROM) days.push(day);
  }
  return [...new Set(days)];
}

const rules = [
  ...new Map(
    schedules
      .flatMap(({ rules }) => rules)
      .map((rule) => [`${rule.rrule} ${rule.from ?? ""}`, rule]),
  ).values(),
];

test.each(rules)("$rrule over two years as another calendar has it", (rule) => {
  const { rrule, from } = rule;
  const alone: Schedule = {
    text: null,
    rules: [{ rrule, ...(from === undefined ? {} : { from }) }],
    certainty: "whole",
  };
  const days = occurrencesBetween(alone, [], FROM, TO).map(({ date }) => date);
  expect(days).toEqual(byAnotherCalendar(rule));
  expect(days.length).toBeGreaterThan(0);
});

const said = (schedule: Schedule, uncertain: ReadonlySet<string>) =>
  occurrencesBetween(schedule, [], FROM, TO)
    .filter(({ date }) => !uncertain.has(date))
    .map(({ date, starts, ends }) => `${date} ${starts ?? ""}-${ends ?? ""}`);

const withRules = schedules.filter(({ rules: held, text }) => held.length > 0 && text !== null);

test.each(withRules)("$text is read as its rules say", (schedule) => {
  const { understood, rules: read } = readSchedule(schedule.text ?? "", { from: FROM, to: TO });
  // 図書館の休みの日, 学校の長い休み: closed on days that nobody can tell from the text.
  if (/図書館の休み|学校の長い休み/.test(schedule.text ?? "")) {
    expect(understood).toBe("none");
    return;
  }
  const uncertain = new Set(
    occurrencesBetween(schedule, [], FROM, TO)
      .filter(({ certainty }) => certainty === "uncertain")
      .map(({ date }) => date),
  );
  const again: Schedule = { text: schedule.text, rules: read, certainty: "whole" };
  expect(said(again, uncertain)).toEqual(said(schedule, uncertain));
});

test("what the demo town leaves without rules is not given dates, but where it names weekdays or days", () => {
  const given = schedules
    .filter(({ rules: held, text }) => held.length === 0 && text !== null)
    .filter(({ text }) => readSchedule(text ?? "", { from: FROM, to: TO }).understood !== "none")
    .map(({ text }) => text);
  expect(given.sort()).toEqual(["毎日", "水曜の午前"]);
});
