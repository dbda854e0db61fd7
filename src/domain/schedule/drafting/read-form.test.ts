import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readScheduleForm, SCHEDULE_FIELDS } from "./read-form.ts";

const read = (query: string) => readScheduleForm(new URLSearchParams(query));
const draftOf = (query: string) => {
  const form = read(query);
  return form.is === "chosen" ? form.draft : form;
};
/** `field: code (value)` of every problem. */
const problemsOf = (query: string) => {
  const form = read(query);
  return form.is !== "problems"
    ? form.is
    : form.problems.map(
        ({ code, field, value }) => `${field}: ${code}${value === undefined ? "" : ` (${value})`}`,
      );
};
const NO_LIMITS = {
  months: null,
  onHolidays: "as-usual",
  newYearOff: false,
  bonOff: false,
  from: null,
  until: null,
};

describe("what was chosen", () => {
  test("weekdays of the month, hours, a month off", () => {
    expect(
      draftOf(
        "often=nth&nth=4&nth=2&weekday=TU&starts=10:00&ends=12:00&months=except&month=8&holidays=off&newyear=1",
      ),
    ).toEqual({
      days: { often: "nth", ordinals: [2, 4], weekdays: ["TU"] },
      hours: [{ starts: "10:00", ends: "12:00" }],
      limits: {
        ...NO_LIMITS,
        months: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12],
        onHolidays: "off",
        newYearOff: true,
      },
    });
  });
  test("every other week takes its weekday from the next date", () => {
    expect(draftOf("often=biweekly&first=2026-12-03")).toEqual({
      days: { often: "biweekly", weekdays: ["TH"], first: "2026-12-03" },
      hours: [],
      limits: NO_LIMITS,
    });
  });
  test("dates are in order, once each; a browser without a calendar may send them written otherwise", () => {
    expect(draftOf("often=dates&date=2027/1/9&date=&date=2026-12-05&date=2026年12月5日")).toEqual({
      days: { often: "dates", dates: ["2026-12-05", "2027-01-09"] },
      hours: [],
      limits: NO_LIMITS,
    });
  });
  test("two stretches of hours come in the order of the day; one may lack an end", () => {
    const hours = (query: string) => {
      const form = draftOf(`often=weekly&weekday=MO&${query}`);
      return "hours" in form ? form.hours : form;
    };
    expect(hours("starts=13:30&ends=15:00&starts2=9:30&ends2=11:30")).toEqual([
      { starts: "09:30", ends: "11:30" },
      { starts: "13:30", ends: "15:00" },
    ]);
    expect(hours("starts2=18:00")).toEqual([{ starts: "18:00", ends: null }]);
    expect(hours("starts=22:00&ends=02:00")).toEqual([{ starts: "22:00", ends: "02:00" }]);
  });
  test("what the frequency does not ask does not count, however wrong it is", () => {
    expect(
      draftOf(
        "often=weekly&weekday=MO&weekday=SU&nth=7&monthday=99&date=x&first=y&words=a&months=all&month=13",
      ),
    ).toEqual({
      days: { often: "weekly", weekdays: ["MO", "SU"] },
      hours: [],
      limits: NO_LIMITS,
    });
    expect(problemsOf("often=dates&date=2026-12-05&until=2020-01-01&holidays=off")).toBe("chosen");
  });
  test("holidays of other weekdays are asked for weekdays alone", () => {
    const onHolidays = (query: string) => {
      const form = draftOf(`${query}&holidays=also`);
      return "limits" in form ? form.limits.onHolidays : form;
    };
    expect(onHolidays("often=weekly&weekday=SA&weekday=SU")).toBe("also");
    expect(onHolidays("often=nth&nth=1&weekday=SA")).toBe("as-usual");
  });
  test("names may begin with a prefix, others are left alone", () => {
    const params = new URLSearchParams("when-often=weekly&when-weekday=TU&often=dates&name=x");
    expect(readScheduleForm(params, "when-").is).toBe("chosen");
    expect(readScheduleForm(params, "other-")).toEqual({ is: "blank" });
  });
});

describe("in words", () => {
  test("a sentence counts without a choice; beside another choice it does not", () => {
    expect(read("words=毎週火曜")).toEqual({ is: "words", text: "毎週火曜" });
    expect(read("often=words&words= 毎週火曜 ")).toEqual({ is: "words", text: "毎週火曜" });
    expect(read("often=monthdays&monthday=15&words=毎週火曜").is).toBe("chosen");
  });
  test("nothing, and 10,000 letters", () => {
    expect(problemsOf("often=words&words=")).toEqual(["words: schedule-answer-missing"]);
    expect(problemsOf(`often=words&words=${"火".repeat(10_000)}`)).toEqual([
      "words: schedule-too-long (2000)",
    ]);
  });
});

describe("what is missing or cannot be", () => {
  test.each([
    ["", "blank"],
    ["starts=&ends=", ["often: schedule-answer-missing"]],
    ["often=sometimes", ["often: schedule-answer-missing"]],
    ["often=weekly", ["weekday: schedule-answer-missing"]],
    ["often=weekly&weekday=XX", ["weekday: schedule-answer-missing (XX)"]],
    ["often=nth", ["nth: schedule-answer-missing", "weekday: schedule-answer-missing"]],
    ["often=biweekly", ["first: schedule-answer-missing"]],
    [
      "often=biweekly&weekday=TU&first=2026-12-03",
      ["first: schedule-first-other-weekday (2026-12-03)"],
    ],
    ["often=dates&date=", ["date: schedule-answer-missing"]],
    ["often=dates&date=2027-02-31", ["date: schedule-day-unknown (2027-02-31)"]],
    ["often=dates&date=0026-02-01", ["date: schedule-day-unknown (0026-02-01)"]],
    [`often=dates&${"date=2026-12-05&".repeat(13)}`, ["date: schedule-too-many-dates (12)"]],
    ["often=monthdays&monthday=31&months=only&month=2&month=4", ["monthday: schedule-never"]],
    ["often=monthdays&monthday=29&months=only&month=2", "chosen"],
    ["often=weekly&weekday=TU&months=only", ["month: schedule-answer-missing"]],
    [
      `often=weekly&weekday=TU&months=except&${Array.from({ length: 12 }, (_, at) => `month=${at + 1}`).join("&")}`,
      ["month: schedule-never"],
    ],
    [
      "often=weekly&weekday=TU&from=2026-12-05&until=2026-12-01",
      ["until: schedule-last-before-first (2026-12-01)"],
    ],
    ["often=weekly&weekday=TU&starts=25:00", ["starts: schedule-time-unknown (25:00)"]],
    ["often=weekly&weekday=TU&starts=13:00&ends=12:00", ["ends: schedule-times-reversed (12:00)"]],
    ["often=weekly&weekday=TU&starts=01:30", ["starts: schedule-time-at-night (01:30)"]],
    ["often=weekly&weekday=TU&ends=03:00", ["ends: schedule-time-at-night (03:00)"]],
    ["often=weekly&weekday=TU&starts=10:00&starts2=13:00", ["starts2: schedule-times-incomplete"]],
    [
      "often=weekly&weekday=TU&starts=10:00&ends=12:00&starts2=11:00&ends2=13:00",
      ["starts2: schedule-times-overlap"],
    ],
  ])("%s", (query, expected) => {
    expect(problemsOf(query)).toEqual(expected);
  });
});

test("any fields at all: nothing is thrown, and problems name a field of the form", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("weekly", "nth", "dates", "TU", "2", "-1", "2026-12-05", "10:00", "only"),
  );
  const pairs = fc.array(fc.tuple(fc.constantFrom(...SCHEDULE_FIELDS), value), { maxLength: 30 });
  fc.assert(
    fc.property(pairs, (fields) => {
      const form = readScheduleForm(new URLSearchParams(fields.map(([name, one]) => [name, one])));
      if (form.is !== "problems") return true;
      const known = ({ field }: { readonly field?: string }) =>
        SCHEDULE_FIELDS.some((name) => name === field);
      return form.problems.length > 0 && form.problems.every(known);
    }),
    { numRuns: 1000 },
  );
}, 60_000);
