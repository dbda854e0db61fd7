import { expect, test } from "vitest";
import { isScheduleRule } from "./rule-shape.ts";

const RULE = { rrule: "FREQ=WEEKLY;BYDAY=TU" };

test.each([
  [RULE, true],
  [{ ...RULE, from: "2026-12-01", starts: "10:00", ends: "24:00", holidays: "also" }, true],
  [{ ...RULE, closures: [{ kind: "yearly", first: "12-29", last: "01-03" }] }, true],
  [null, false],
  [[RULE], false],
  [{}, false],
  [{ rrule: 7 }, false],
  [{ ...RULE, from: "2026-02-30" }, false],
  [{ ...RULE, from: null }, false],
  [{ ...RULE, starts: "25:00" }, false],
  [{ ...RULE, ends: "9:00" }, false],
  [{ ...RULE, holidays: "never" }, false],
  [{ ...RULE, closures: {} }, false],
  [{ ...RULE, closures: [{ kind: "days", holidays: "yes", weekdays: [] }] }, false],
  [{ ...RULE, closures: [{ kind: "yearly", first: "13-29", last: "01-03" }] }, false],
])("%j: %s", (value, is) => {
  expect(isScheduleRule(value)).toBe(is);
});
