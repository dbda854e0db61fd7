import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRule } from "./rule.ts";

const rule = (text: string) => {
  const result = parseRule(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};
const problemField = (text: string) => {
  const result = parseRule(text);
  return result.ok ? null : result.problem.field;
};

test("reads what groups use", () => {
  expect(rule("FREQ=MONTHLY;BYDAY=2SA,4SA;UNTIL=20270331")).toEqual({
    freq: "MONTHLY",
    interval: 1,
    byDay: [
      { weekday: 5, ordinal: 2 },
      { weekday: 5, ordinal: 4 },
    ],
    byMonthDay: [],
    byMonth: [],
    bySetPos: [],
    until: "2027-03-31",
    count: null,
    weekStart: 0,
  });
  expect(rule("RRULE:FREQ=MONTHLY;BYDAY=-1SU").byDay).toEqual([{ weekday: 6, ordinal: -1 }]);
  expect(rule("freq=weekly;interval=2;byday=tu;wkst=su")).toMatchObject({
    freq: "WEEKLY",
    interval: 2,
    weekStart: 6,
  });
});

test("UNTIL in UTC is the day that it is in Tokyo", () => {
  expect(rule("FREQ=DAILY;UNTIL=20261231T145959Z").until).toBe("2026-12-31");
  expect(rule("FREQ=DAILY;UNTIL=20261231T150000Z").until).toBe("2027-01-01");
  expect(rule("FREQ=DAILY;UNTIL=20261231T235959").until).toBe("2026-12-31");
});

test.each([
  ["FREQ=HOURLY", "FREQ"],
  ["BYDAY=TU", "FREQ"],
  ["FREQ=WEEKLY;BYDAY=2TU", "BYDAY"],
  ["FREQ=WEEKLY;BYDAY=XX", "BYDAY"],
  ["FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY"],
  ["FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY"],
  ["FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY"],
  ["FREQ=YEARLY;BYMONTH=13", "BYMONTH"],
  ["FREQ=DAILY;COUNT=0", "COUNT"],
  ["FREQ=DAILY;COUNT=5;UNTIL=20270101", "COUNT"],
  ["FREQ=DAILY;UNTIL=20270230", "UNTIL"],
  ["FREQ=DAILY;INTERVAL=0", "INTERVAL"],
  ["FREQ=YEARLY;BYWEEKNO=3", "BYWEEKNO"],
  ["FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS"],
  ["FREQ=DAILY;FREQ=WEEKLY", "rrule"],
  ["", "rrule"],
  [`FREQ=WEEKLY;BYDAY=${"TU,".repeat(200)}TU`, "rrule"],
])("%s is not followed", (text, field) => {
  expect(problemField(text)).toBe(field);
});

test("never throws, whatever it is given", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), (text) => {
      expect(typeof parseRule(text).ok).toBe("boolean");
      expect(typeof parseRule(`FREQ=MONTHLY;BYDAY=${text}`).ok).toBe("boolean");
    }),
  );
});
