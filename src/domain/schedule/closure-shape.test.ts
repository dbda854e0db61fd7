import { expect, test } from "vitest";
import { areClosures } from "./closure-shape.ts";

test.each([
  [[], true],
  [[{ kind: "days", holidays: true, weekdays: [] }], true],
  [[{ kind: "days", holidays: false, weekdays: ["SU"], instead: "3MO" }], true],
  [[{ kind: "days", holidays: true, weekdays: ["XX"] }], false],
  [[{ kind: "days", holidays: true, weekdays: [], instead: "9MO" }], false],
  [[{ kind: "days", holidays: true }], false],
  [[{ kind: "rule", rrule: "FREQ=WEEKLY;BYDAY=MO", onHoliday: "next-day" }], true],
  [[{ kind: "rule", rrule: "FREQ=WEEKLY;BYDAY=MO", onHoliday: "never" }], false],
  [[{ kind: "yearly", first: "12-29", last: "01-03" }], true],
  [[{ kind: "yearly", first: "13-29", last: "01-03" }], false],
  [[{ kind: "dates", first: "2027-02-13", last: "2027-02-13" }], true],
  [[{ kind: "dates", first: "2027-02-30", last: "2027-02-30" }], false],
  [[{ kind: "else" }], false],
  [[null], false],
  ["祝日休み", false],
])("%j", (value, is) => {
  expect(areClosures(value)).toBe(is);
});
