import { describe, expect, it } from "vitest";
import { yearOf } from "../../../tests/support/year-of-an-entry.ts";
import { stalenessOf } from "../activity/staleness.ts";
import type { DayText } from "../units.ts";
import { beginToday } from "./first-asks-a-day.ts";
import { type AskState, nextStep } from "./next-step.ts";

/** A Sunday. */
const FROM = "2026-11-22";

describe("a year", () => {
  it("of a group that answers its mails: two weeks before half a year is over, and again half a year later", () => {
    expect(
      yearOf({ confirmedOn: "2026-11-02", ways: ["mail", "phone"], answersAsk: 1 }, FROM),
    ).toEqual([
      "2027-04-18 mail",
      "2027-04-19 still right",
      "2027-10-05 mail",
      "2027-10-06 still right",
    ]);
  });

  it("of one that needs a reminder", () => {
    expect(yearOf({ confirmedOn: "2026-06-10", ways: ["mail"], answersAsk: 2 }, FROM)).toEqual([
      "2026-11-26 mail",
      "2026-12-10 mail again",
      "2026-12-11 still right",
      "2027-05-28 mail",
      "2027-06-11 mail again",
      "2027-06-12 still right",
    ]);
  });

  it("of a seasonal one: every three months", () => {
    expect(
      yearOf({ confirmedOn: "2026-11-01", rhythmMonths: 3, ways: ["mail"], answersAsk: 1 }, FROM),
    ).toEqual([
      "2027-01-18 mail",
      "2027-01-19 still right",
      "2027-04-05 mail",
      "2027-04-06 still right",
      "2027-06-22 mail",
      "2027-06-23 still right",
      "2027-09-09 mail",
      "2027-09-10 still right",
    ]);
  });

  it("of a leader without mail: called on workdays until somebody takes the telephone", () => {
    expect(yearOf({ confirmedOn: "2026-06-01", ways: ["phone"], answersAsk: 2 }, FROM)).toEqual([
      "2026-11-23 phone",
      "2026-11-24 phone",
      "2026-11-25 still right",
      "2027-05-11 phone",
      "2027-05-12 phone",
      "2027-05-13 still right",
      "2027-11-01 phone",
      "2027-11-02 phone",
      "2027-11-03 still right",
    ]);
  });

  it("of one whom nobody reaches: mail, reminder, three calls, a postcard, and only then it fades", () => {
    expect(
      yearOf({ confirmedOn: "2026-06-10", ways: ["mail", "phone", "postcard"] }, FROM, 300),
    ).toEqual([
      "2026-11-26 mail",
      "2026-12-10 mail again",
      "2026-12-24 phone",
      "2026-12-25 phone",
      "2026-12-28 phone",
      "2026-12-29 postcard",
      "2027-01-26 unreached",
      "2027-01-26 fades",
      "2027-07-12 mail",
      "2027-07-26 mail again",
      "2027-08-09 phone",
      "2027-08-10 phone",
      "2027-08-11 phone",
      "2027-08-12 postcard",
      "2027-09-09 unreached",
    ]);
  });

  it("of one that has an address and nothing else", () => {
    expect(yearOf({ confirmedOn: "2025-01-01", ways: ["postcard"] }, FROM, 60)).toEqual([
      "2026-11-23 postcard",
      "2026-12-21 unreached",
      "2026-12-21 fades",
    ]);
  });

  it("of one who chose the telephone: never a mail before three calls", () => {
    const ways = ["mail", "phone"] as const;
    expect(yearOf({ confirmedOn: "2026-06-10", ways, chosen: "phone" }, FROM, 60)).toEqual([
      "2026-11-26 phone",
      "2026-11-27 phone",
      "2026-11-30 phone",
      "2026-12-01 mail",
      "2026-12-15 mail again",
      "2026-12-29 unreached",
      "2026-12-29 fades",
    ]);
  });

  it("of one that nobody calls: it waits on the list, asked by nobody, and does not fade", () => {
    const story = { confirmedOn: "2019-01-01", nobodyCalls: true } as const;
    expect(yearOf({ ...story, ways: ["phone", "postcard"] }, FROM)).toEqual([]);
    expect(yearOf({ ...story, ways: ["mail", "phone"] }, FROM)).toEqual([
      "2026-11-22 mail",
      "2026-12-06 mail again",
    ]);
  });

  it("of one whom no way leads to: it is on the list to call, and however old it is, it does not fade", () => {
    const asked = nextStep(
      {
        confirmedOn: "2019-01-01",
        rhythmMonths: 6,
        unreachedSince: null,
        saidChangeOn: null,
        chosen: null,
        ways: [],
        asks: [],
      },
      FROM,
    );
    expect(asked).toEqual({ do: "phone" });
    expect(stalenessOf({ confirmedOn: "2019-01-01", unreachedSince: null }, FROM).state).toBe(
      "fresh",
    );
  });
});

it("asks again four weeks after somebody said that something has changed, and no earlier", () => {
  const state: AskState = {
    confirmedOn: "2026-05-01",
    rhythmMonths: 6,
    unreachedSince: null,
    saidChangeOn: "2026-11-20",
    chosen: null,
    ways: ["mail"],
    asks: [],
  };
  expect(nextStep(state, "2026-12-17")).toEqual({ do: "wait", until: "2026-12-18" });
  expect(nextStep(state, "2026-12-18")).toEqual({ do: "mail", reminder: false });
});

it("goes on with the ways that are left where an address was forgotten meanwhile", () => {
  const state: AskState = {
    confirmedOn: "2026-01-01",
    rhythmMonths: 6,
    unreachedSince: null,
    saidChangeOn: null,
    chosen: null,
    ways: ["mail", "phone"],
    asks: [
      { way: "mail", on: "2026-06-20" },
      { way: "postcard", on: "2026-07-20" },
    ],
  };
  expect(nextStep(state, "2026-08-16")).toEqual({ do: "wait", until: "2026-08-17" });
  expect(nextStep(state, "2026-08-17")).toEqual({ do: "phone" });
  expect(nextStep({ ...state, ways: [] }, "2026-08-17")).toEqual({ do: "phone" });
  expect(nextStep({ ...state, ways: ["mail"] }, "2026-08-17")).toEqual({ do: "unreached" });
});

it("begins at most twenty rounds a day, the longest due first", () => {
  const entry = (id: string, confirmedOn: DayText | null) => ({
    id,
    state: {
      confirmedOn,
      rhythmMonths: 6,
      unreachedSince: null,
      saidChangeOn: null,
      chosen: null,
      ways: ["mail"] as const,
      asks: [],
    },
  });
  const many = Array.from({ length: 30 }, (_, n) => entry(`never${n}`, null));
  const entries = [...many, entry("old", "2025-01-01"), entry("older", "2024-01-01")];
  expect(beginToday(entries, 18).map(({ id }) => id)).toEqual(["older", "old"]);
  expect(beginToday(entries, 0)).toHaveLength(20);
  expect(beginToday(entries, 21)).toEqual([]);
});
