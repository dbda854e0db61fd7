import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayNumber, dayText, weekdayOf } from "../domain/clock.ts";
import {
  type DraftDays,
  type DraftHours,
  type DraftLimits,
  MONTH_DAYS,
  MONTHS,
  MOST_DATES,
  NO_LIMITS,
  ON_HOLIDAYS,
  ORDINALS,
  type ScheduleDraft,
} from "../domain/schedule/drafting/draft.ts";
import { readScheduleForm } from "../domain/schedule/drafting/read-form.ts";
import { draftOfSchedule, formOfDraft } from "../domain/schedule/drafting/write-form.ts";
import { occurrencesBetween } from "../domain/schedule/occurrences.ts";
import { readSchedule } from "../domain/schedule/reading/read-schedule.ts";
import { windowAround } from "../domain/schedule/reading/resolve-date.ts";
import { WEEKDAYS } from "../domain/schedule/schedule.ts";
import { occurrenceLine } from "../domain/schedule/understand.ts";
import { scheduleOfDraft } from "./schedule-of-draft.ts";

const TODAY = "2026-11-22";
const TWO_YEARS_ON = "2028-11-21";

const some = <Value>(of: readonly Value[], maxLength = of.length) =>
  fc.subarray([...of], { minLength: 1, maxLength });
const day = fc
  .integer({ min: dayNumber("2026-06-01"), max: dayNumber("2028-12-31") })
  .map((number) => dayText(number));
const time = (from: number, to: number) =>
  fc
    .integer({ min: from, max: to })
    .map(
      (quarter) =>
        `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`,
    );

const days: fc.Arbitrary<DraftDays> = fc.oneof(
  some(WEEKDAYS).map((weekdays) => ({ often: "weekly" as const, weekdays })),
  fc.tuple(some(WEEKDAYS), day).map(([weekdays, near]) => {
    const steps = WEEKDAYS.findIndex((_, step) =>
      weekdays.some((one) => WEEKDAYS.indexOf(one) === weekdayOf(addDays(near, step))),
    );
    return { often: "biweekly" as const, weekdays, first: addDays(near, steps) };
  }),
  fc
    .tuple(some(ORDINALS), some(WEEKDAYS))
    .map(([ordinals, weekdays]) => ({ often: "nth" as const, ordinals, weekdays })),
  some(MONTH_DAYS).map((monthDays) => ({ often: "monthdays" as const, monthDays })),
  fc
    .uniqueArray(day, { minLength: 1, maxLength: MOST_DATES })
    .map((dates) => ({ often: "dates" as const, dates: dates.sort() })),
);

const hours: fc.Arbitrary<readonly DraftHours[]> = fc.oneof(
  fc.constant([]),
  time(20, 40).map((starts) => [{ starts, ends: null }]),
  time(36, 80).map((ends) => [{ starts: null, ends }]),
  fc.tuple(time(20, 47), time(48, 95)).map(([starts, ends]) => [{ starts, ends }]),
  fc.tuple(time(68, 95), time(0, 24)).map(([starts, ends]) => [{ starts, ends }]),
  fc
    .tuple(time(20, 35), time(36, 47), time(48, 60), time(61, 95))
    .map(([one, two, three, four]) => [
      { starts: one, ends: two },
      { starts: three, ends: four },
    ]),
);

const limits: fc.Arbitrary<DraftLimits> = fc.record({
  months: fc.option(some(MONTHS, 11)),
  onHolidays: fc.constantFrom(...ON_HOLIDAYS),
  newYearOff: fc.boolean(),
  bonOff: fc.boolean(),
  from: fc.option(day),
  until: fc.option(day),
});

/** Every draft that the form lets through. */
const draft: fc.Arbitrary<ScheduleDraft> = fc
  .tuple(days, hours, limits)
  .map(([days, hours, limits]) =>
    readScheduleForm(
      formOfDraft({ days, hours, limits: days.often === "dates" ? NO_LIMITS : limits }),
    ),
  )
  .filter((form) => form.is === "chosen")
  .map(({ draft }) => draft);

test("1,000 drafts: the sentence is read whole, and gives the same dates over two years", () => {
  fc.assert(
    fc.property(draft, (drafted) => {
      const schedule = scheduleOfDraft(drafted);
      const text = schedule.text ?? "";
      const { understood, rules } = readSchedule(text, windowAround(TODAY));
      const dates = (of: typeof schedule) =>
        occurrencesBetween(of, [], TODAY, TWO_YEARS_ON).map(occurrenceLine);
      expect([text, understood]).toEqual([text, "whole"]);
      expect([text, dates({ ...schedule, rules })]).toEqual([text, dates(schedule)]);
    }),
    { numRuns: 1000, seed: 20261122 },
  );
}, 120_000);

test("2,000 drafts: fields, draft, rules and draft again are the same", () => {
  fc.assert(
    fc.property(draft, (drafted) => {
      expect(readScheduleForm(formOfDraft(drafted, "when-"), "when-")).toEqual({
        is: "chosen",
        draft: drafted,
      });
      expect(draftOfSchedule(scheduleOfDraft(drafted))).toEqual(drafted);
    }),
    { numRuns: 2000, seed: 20261122 },
  );
}, 60_000);
