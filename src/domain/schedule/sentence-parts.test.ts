import { expect, test } from "vitest";
import { held } from "../../../tests/arrangements/build.ts";
import { sentenceParts } from "./sentence-parts.ts";

test("parts of a sentence: same hours are one, what no sentence says rightly is left as written", () => {
  const parts = (...rrules: string[]) =>
    sentenceParts(held("", ...rrules.map((rrule) => ({ rrule, starts: "10:00" }))));
  expect(parts("FREQ=WEEKLY;BYDAY=TH", "FREQ=WEEKLY;BYDAY=TU")).toEqual([
    {
      how: "weekly",
      interval: 1,
      weekdays: ["TU", "TH"],
      ordinals: [],
      dates: [],
      months: [],
      andHolidays: false,
      onDays: [],
      from: null,
      until: null,
      starts: "10:00",
      ends: null,
      closures: [],
    },
  ]);
  expect(parts("FREQ=MONTHLY;BYDAY=4SA,-1SA,2SA")?.[0]?.ordinals).toEqual([2, 4, -1]);
  expect(parts("FREQ=MONTHLY;BYDAY=1TU,3TH")).toBe(null);
  expect(parts("FREQ=YEARLY;BYMONTH=12;BYDAY=2SU")).toBe(null);
  expect(parts("nonsense")).toBe(null);
  expect(parts()).toBe(null);
});
