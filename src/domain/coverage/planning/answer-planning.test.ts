import { describe, expect, it } from "vitest";
import { middle } from "../../../../tests/arrangements/build.ts";
import { ON, TOWN } from "../../../../tests/support/two-districts.ts";
import { gapTown } from "../gap-town.ts";
import { pinText } from "../what-if.ts";
import { answerPlanning } from "./answer-planning.ts";
import { type PlanningTownFile, packPlanningTown, unpackPlanningTown } from "./town-file.ts";

const STANDARD = {
  id: "cafes",
  kind: "cafe",
  count: 1,
  per: "zone",
  zoneLevel: "daily-life",
  source: "計画",
  sourceDate: null,
} as const;
const place = { id: "house", name: "空き家", at: middle(2, 0) };
const planning = {
  town: gapTown(TOWN, { on: ON, neighbours: [TOWN] }),
  standards: [STANDARD],
  candidates: [{ id: "houses", name: "空き家", places: [place] }],
  needs: [
    {
      halfYear: "2026-04-01",
      total: 71,
      zones: {
        cells: [
          { word: "west", count: 20 },
          { word: null, count: 12 },
          { word: "school", count: 10 },
        ],
        rest: 29,
      },
      slots: {
        cells: [
          { word: "TU-morning", count: 11 },
          { word: null, count: 40 },
        ],
        rest: 20,
      },
    },
    {
      halfYear: "2025-10-01",
      total: 10,
      zones: { cells: [{ word: "east", count: 10 }], rest: 0 },
      slots: { cells: [{ word: null, count: 10 }], rest: 0 },
    },
  ],
};
const ask = (query: string) => answerPlanning(planning, new URLSearchParams(query));
const PIN = `pin=${pinText({ at: place.at, kind: "cafe", slots: [], often: "monthly", capacity: null })}`;

it("goes to a worker and back without a difference", () => {
  const file = JSON.parse(JSON.stringify(packPlanningTown(planning))) as PlanningTownFile;
  expect(unpackPlanningTown(file)).toEqual(planning);
  expect(unpackPlanningTown({ ...file, version: 0 })).toBeNull();
});

describe("an answer", () => {
  it("shows figures, weeks and standards before and after", () => {
    const { before, after, changes } = ask(`who=from-65&${PIN}&gone=salon`);
    expect([before.total, after?.total]).toEqual([
      { people: 160, reached: 50 },
      { people: 160, reached: 150 },
    ]);
    const states = [before, after].map((of) =>
      of?.standards.map(({ zone, state }) => [zone?.name, state]),
    );
    expect(states).toEqual([
      [
        ["東", "missed"],
        ["西", "met"],
      ],
      [
        ["東", "met"],
        ["西", "met"],
      ],
    ]);
    expect(changes.map((one) => (one.does === "pin" ? one.near : one.names))).toEqual([
      { name: "p-e1", metres: 0 },
      ["サロン"],
    ]);
    expect(ask("who=from-65").after).toBeNull();
  });

  it("looks for the next place among all areas or a list, now or later", () => {
    const chosen = (query: string) => {
      const { next } = ask(query);
      return next === null || next === "later"
        ? next
        : next.chosen.map(({ candidate }) => candidate);
    };
    expect(chosen("who=from-65")).toBeNull();
    expect(chosen("who=from-65&add=2")).toMatchObject([{ id: "p-e1" }, { id: "p-out" }]);
    expect(chosen("who=from-65&add=2&among=houses")).toEqual([place]);
    expect(answerPlanning(planning, new URLSearchParams("add=1"), true).next).toBe("later");
  });

  it("opens a zone: its small areas, its activities, who is around each", () => {
    const { opened } = ask("who=from-65&zone=west&gone=salon");
    expect(opened?.areas).toMatchObject([
      { id: "p-w1", name: "p-w1", people: 50, before: true, after: true },
    ]);
    expect(opened?.activities.map(({ id, withinReach, gone }) => [id, withinReach, gone])).toEqual([
      ["salon", 50, true],
      ["cafe", 50, false],
    ]);
    expect(ask("zone=east").opened?.activities.map(({ withinReach }) => withinReach)).toEqual([
      null,
    ]);
    expect(ask("zone=outside").opened?.areas.map(({ id }) => id)).toEqual(["p-out"]);
    expect(ask("zone=nowhere").opened?.areas.map(({ id }) => id)).toEqual(["p-lost"]);
    expect(ask("zone=gone").opened).toBeNull();
  });
});

describe("a question about unmet needs", () => {
  it("sets the counts that may be shown beside what everybody reaches, and all of them add up", () => {
    const { needs, before, asked } = ask("who=unmet-needs");
    expect(needs).toEqual({
      halfYear: "2026-04-01",
      total: 71,
      counts: [null, 20],
      elsewhere: 10,
      noZone: 12,
      rest: 29,
      inSlots: null,
    });
    expect(before.zones.map(({ zone }) => zone.id)).toEqual(["east", "west"]);
    expect(before).toEqual(ask("who=all").before);
    expect([asked.needs, asked.question.who, asked.wrong]).toEqual([true, "all", null]);
  });

  it("is of the half-year asked for, of the newest where that one has nothing to show", () => {
    expect(ask("who=unmet-needs&half-year=2025-10-01").needs).toMatchObject({
      total: 10,
      counts: [10, null],
      elsewhere: 0,
      noZone: null,
    });
    expect(ask("who=unmet-needs&half-year=2019-10-01").needs?.halfYear).toBe("2026-04-01");
    const none = { ...planning, needs: [] };
    expect(answerPlanning(none, new URLSearchParams("who=unmet-needs")).needs).toBeNull();
    expect(ask("who=from-65").needs).toBeNull();
  });

  it("counts slots of the whole town alone, and says how many of them may not be told", () => {
    expect(ask("who=unmet-needs&slot=TU").needs?.inSlots).toEqual({ count: 11, notShown: 2 });
    expect(ask("who=unmet-needs&slot=TU").needs?.counts).toEqual([null, 20]);
  });

  it("is not answered with places: needs have no point", () => {
    expect(ask("who=unmet-needs&add=3").next).toBeNull();
  });
});
