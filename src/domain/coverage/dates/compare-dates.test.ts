import { describe, expect, it } from "vitest";
import {
  activity,
  held,
  middle,
  publicPlace,
  weekly,
} from "../../../../tests/arrangements/build.ts";
import { ON, QUESTION, RECORDS, TOWN } from "../../../../tests/support/two-districts.ts";
import { indexTown } from "../../index-town.ts";
import type { Town } from "../../town.ts";
import type { DayText } from "../../units.ts";
import { askGaps } from "../ask-gaps.ts";
import { DEMAND_LAYERS } from "../demand.ts";
import type { GapQuestion } from "../gap-question.ts";
import { gapTown } from "../gap-town.ts";
import { schoolDays } from "../school-days.ts";
import { compareDates, type DatesRow, type DatesTable } from "./compare-dates.ts";
import { type DatedTown, datedTown, openKeptTown } from "./dated-town.ts";
import { keepTown, type TownToKeep } from "./keep-town.ts";
import { monthIsMissing, nearestKept } from "./kept-days.ts";
import { KEPT_VERSION, readKeptTown } from "./kept-town.ts";

const { code } = RECORDS.municipality;
const HOLIDAYS = [{ from: "2026-12-24", to: "2027-01-07" }];
const over = indexTown({
  ...RECORDS,
  municipality: { ...RECORDS.municipality, code: "000902" },
  zones: [],
  population: [],
  places: [publicPlace("beyond", { position: middle(2, 0) })],
  activities: [activity("salon", "となりのサロン", { placeId: "beyond", capacity: 5 })],
});
const kept = (more: Partial<TownToKeep> = {}) =>
  keepTown({ index: TOWN, on: ON, neighbours: [over], holidays: HOLIDAYS, ...more });
/** As storage gives it back. */
const stored = (more: Partial<TownToKeep> = {}) =>
  readKeptTown(KEPT_VERSION, JSON.parse(JSON.stringify(kept(more))));
function opened(more: Partial<TownToKeep> = {}, which: "holidays" | "term" | null = null) {
  const read = stored(more);
  const town = read && openKeptTown(read, { on: more.on ?? ON, code, which });
  if (town === null) throw new Error("not readable");
  return town;
}
const plain = ({ zones, reached, access, unknown, ...rest }: ReturnType<typeof askGaps>) => ({
  ...rest,
  zones: zones.map(({ zone: { id, name, level }, ...gap }) => ({ id, name, level, ...gap })),
  reached: [...reached],
  access: access && [...access],
  unknown: unknown.map(({ id }) => id),
});

describe("a kept town", () => {
  const questions: readonly Partial<GapQuestion>[] = [
    {},
    ...DEMAND_LAYERS.map((who) => ({ who })),
    { level: "small-area" },
    { level: "municipality" },
    { kinds: ["cafe"] },
    { slots: [3] },
    { slots: [19, 20], confirmedOnly: true },
    { withinMetres: 3000 },
    { withinMetres: 20_000, kinds: ["salon"] },
  ];

  it.each(questions)("answers %j as the planning view did, to the last digit", (more) => {
    const question = { ...QUESTION, ...more };
    const town = gapTown(TOWN, { on: ON, neighbours: [over] });
    expect(plain(askGaps(opened().town, question))).toEqual(plain(askGaps(town, question)));
  });

  it.each(["holidays", "term"] as const)(
    "answers about %s alone, where they were known",
    (which) => {
      const days = schoolDays(HOLIDAYS, which, ON) ?? [];
      const town = gapTown(TOWN, { on: ON, neighbours: [over], days });
      const question = { ...QUESTION, slots: [3] };
      expect(plain(askGaps(opened({}, which).town, question))).toEqual(
        plain(askGaps(town, question)),
      );
      const unknown = stored({ holidays: [] });
      expect(unknown && openKeptTown(unknown, { on: ON, code, which })).toBeNull();
    },
  );

  it("holds no name of an activity, no place and no contact", () => {
    const text = JSON.stringify(kept());
    for (const word of ["サロン", "カフェ", "おうち", "hall", "home", "beyond", "毎週"]) {
      expect([word, text.includes(`"${word}`)]).toEqual([word, false]);
    }
    expect(kept().supply.map(({ of, id, at }) => [of, id, at !== null])).toEqual([
      [code, "salon", true],
      [code, "cafe", true],
      [code, "at-home", false],
      ["000902", "salon", true],
    ]);
  });

  it("is not read where another build kept it otherwise, or where it is damaged", () => {
    const town = JSON.parse(JSON.stringify(kept()));
    expect(readKeptTown(KEPT_VERSION, town)).toEqual(kept());
    expect(readKeptTown(KEPT_VERSION + 1, town)).toBeNull();
    expect(readKeptTown(KEPT_VERSION, { ...town, supply: [{}] })).toBeNull();
    expect(readKeptTown(KEPT_VERSION, null)).toBeNull();
  });

  it("knows nothing of a layer that was not counted then", () => {
    const town = kept();
    const ground = {
      ...town.ground,
      layers: ["all"],
      areas: town.ground.areas.map((area) => ({ ...area, people: area.people.slice(0, 1) })),
    };
    const earlier = openKeptTown({ ...town, ground }, { on: ON, code, which: null });
    const { each } = compareDates(earlier as DatedTown, opened(), QUESTION);
    expect(each.total.before).toEqual({
      people: null,
      reached: null,
      unknownAreas: 4,
      activities: 3,
      unconfirmed: 2,
    });
    expect(each.total.after?.unknownAreas).toBe(0);
  });
});

const BEFORE: DayText = "2025-11-22";
const changedTown = (more: Partial<Town>): DatedTown =>
  datedTown(ON, gapTown(indexTown({ ...RECORDS, ...more }), { on: ON }));
const tea = activity("tea", "お茶", {
  kind: "cafe",
  placeId: "east-hall",
  schedule: held("毎週火曜", weekly("TU", "10:00", "12:00")),
});
const LATER: Partial<Town> = {
  places: [...RECORDS.places, publicPlace("east-hall", { position: middle(2, 0) })],
  activities: [...RECORDS.activities.filter(({ id }) => id !== "cafe"), tea],
};
const figures = ({ before, after }: DatesRow) =>
  [before, after].map((one) => one && [one.people, one.reached, one.activities, one.unconfirmed]);
const rows = (table: DatesTable | null) =>
  table && [
    ...table.zones.map((row) => [row.zone.id, ...figures(row)]),
    ["outside", ...figures(table.outside)],
    ["nowhere", ...figures(table.nowhere)],
    ["total", ...figures(table.total)],
  ];

describe("two dates", () => {
  const before = opened({ on: BEFORE, neighbours: [] });

  it("stand side by side by zone, and every row adds up", () => {
    const { each, alike, people } = compareDates(before, changedTown(LATER), QUESTION);
    expect(rows(each)).toEqual([
      ["east", [100, 0, 1, 1], [100, 100, 2, 2]],
      ["west", [50, 50, 2, 1], [50, 50, 1, 0]],
      ["outside", [7, 0, 0, 0], [7, 0, 0, 0]],
      ["nowhere", [3, 0, 0, 0], [3, 0, 0, 0]],
      ["total", [160, 50, 3, 2], [160, 150, 3, 2]],
    ]);
    expect(alike).toBeNull();
    expect(people).toEqual({
      changed: false,
      surveys: { before: ["2026-04-01"], after: ["2026-04-01"] },
      areas: 0,
      zones: 0,
    });
  });

  it("show a change of people apart from a change of places", () => {
    const more = RECORDS.population.map((area) =>
      area.id === "p-w1"
        ? { ...area, surveyedOn: "2026-10-01", bandMale: [0, 50, 80], bandFemale: [0, 50, 0] }
        : area,
    );
    const { each, alike, people } = compareDates(
      before,
      changedTown({ ...LATER, population: more }),
      QUESTION,
    );
    expect(rows(each)?.at(-1)).toEqual(["total", [160, 50, 3, 2], [190, 180, 3, 2]]);
    expect(rows(alike)?.at(-1)).toEqual(["total", [190, 80, 3, 2], [190, 180, 3, 2]]);
    expect(rows(alike)?.[1]).toEqual(["west", [80, 80, 2, 1], [80, 80, 1, 0]]);
    expect(people).toEqual({
      changed: true,
      surveys: { before: ["2026-04-01"], after: ["2026-04-01", "2026-10-01"] },
      areas: 1,
      zones: 0,
    });
  });

  it("count nobody where no small area was known then, and do not say 0", () => {
    const nobody = keepTown({
      index: indexTown({ ...RECORDS, population: [] }),
      on: BEFORE,
      neighbours: [],
      holidays: [],
    });
    const then = openKeptTown(nobody, { on: BEFORE, code, which: null }) as DatedTown;
    const { each, alike } = compareDates(then, changedTown(LATER), QUESTION);
    expect(rows(each)?.at(-1)).toEqual(["total", [null, null, 3, 2], [160, 150, 3, 2]]);
    expect(rows(alike)?.at(-1)).toEqual(["total", [160, 50, 3, 2], [160, 150, 3, 2]]);
  });

  it("name a zone that is there on one date alone, and one whose line moved", () => {
    const [east, west, ...others] = RECORDS.zones;
    if (east === undefined || west === undefined) throw new Error("no zones");
    const moved = { ...west, name: "新西", boundary: east.boundary };
    const added = { ...east, id: "north", name: "北", boundary: null };
    const after = changedTown({ zones: [moved, added, ...others] });
    const { each, people } = compareDates(before, after, QUESTION);
    expect(
      each.zones.map(({ zone, before: was, after: is }) => [zone, was !== null, is !== null]),
    ).toEqual([
      [{ id: "west", name: "新西" }, true, true],
      [{ id: "north", name: "北" }, false, true],
      [{ id: "east", name: "東" }, true, false],
    ]);
    expect([people.zones, people.areas, people.changed]).toEqual([3, 0, true]);
  });

  it("count what opened and ended by kind, and what came to count though it was there", () => {
    const salon = RECORDS.activities.find(({ id }) => id === "salon");
    if (salon === undefined) throw new Error("no salon");
    const sunday = { ...salon, schedule: held("毎週日曜", weekly("SU", "10:00", "12:00")) };
    const after = changedTown({
      ...LATER,
      activities: [...(LATER.activities ?? []).filter(({ id }) => id !== "salon"), sunday],
    });
    expect(compareDates(before, after, { ...QUESTION, slots: [3] }).changes).toEqual({
      kinds: [
        { kind: "salon", before: 1, opened: 0, ended: 0, began: 0, ceased: 1, after: 0 },
        { kind: "cafe", before: 0, opened: 1, ended: 0, began: 0, ceased: 0, after: 1 },
      ],
      total: { before: 1, opened: 1, ended: 0, began: 0, ceased: 1, after: 1 },
    });
    expect(compareDates(before, after, { ...QUESTION, kinds: ["cafe"] }).changes.total).toEqual({
      before: 1,
      opened: 1,
      ended: 1,
      began: 0,
      ceased: 0,
      after: 1,
    });
    expect(compareDates(before, after, { ...QUESTION, slots: [18] }).changes.total).toMatchObject({
      before: 0,
      began: 1,
      after: 1,
    });
  });
});

it("a month is kept once, and the nearest date is on or before the day that is asked for", () => {
  const dates = ["2026-03-31", "2026-05-02", "2025-12-01"].map((on) => ({ on }));
  expect(monthIsMissing(dates, "2026-05-31")).toBe(false);
  expect(monthIsMissing(dates, "2026-04-30")).toBe(true);
  expect(monthIsMissing([], "2026-04-30")).toBe(true);
  expect(nearestKept(dates, "2026-05-01")).toEqual({ on: "2026-03-31" });
  expect(nearestKept(dates, "2026-05-02")).toEqual({ on: "2026-05-02" });
  expect(nearestKept(dates, "2025-11-30")).toBeNull();
});
