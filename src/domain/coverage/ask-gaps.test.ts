import { describe, expect, it } from "vitest";
import { activity, middle, publicPlace } from "../../../tests/arrangements/build.ts";
import { ON, QUESTION, TOWN } from "../../../tests/support/two-districts.ts";
import { indexTown } from "../index-town.ts";
import { askGaps } from "./ask-gaps.ts";
import { knownLayers } from "./demand.ts";
import { type GapQuestion, metresOfMinutes } from "./gap-question.ts";
import { gapTown } from "./gap-town.ts";
import { differentDemands, disagreements, standardStates } from "./plan-standards.ts";
import { whereNext } from "./siting/where-next.ts";
import { weekOfZones } from "./week-of-zones.ts";

const town = gapTown(TOWN, { on: ON });

describe("who can reach what", () => {
  it("is told for each zone, and nobody is lost", () => {
    const { zones, outside, inNoZone, nowhere, total, unknown } = askGaps(town, QUESTION);
    expect(
      zones.map(({ zone: { id }, people: all, reached, activities, unconfirmed }) => [
        id,
        all,
        reached,
        activities,
        unconfirmed,
      ]),
    ).toEqual([
      ["east", 100, 0, 1, 1],
      ["west", 50, 50, 2, 1],
    ]);
    expect(outside).toEqual({ people: 7, reached: 0 });
    expect(inNoZone).toEqual({ activities: 0, unconfirmed: 0 });
    expect(nowhere).toEqual({ areas: 1, people: 3 });
    expect(total).toEqual({ people: 160, reached: 50 });
    expect(unknown).toEqual([]);
  });

  it("depends on when, and on what was confirmed", () => {
    const reached = (more: Partial<GapQuestion>) =>
      askGaps(town, { ...QUESTION, ...more }).total.reached;
    const [tuesdayMorning, sundayAfternoon, sundayEvening, monday] = [3, 19, 20, 0];
    expect(reached({ slots: [tuesdayMorning] })).toBe(50);
    expect(reached({ slots: [sundayAfternoon] })).toBe(50);
    expect(reached({ slots: [sundayEvening] })).toBe(50);
    expect(reached({ slots: [monday] })).toBe(0);
    expect(reached({ slots: [sundayAfternoon], confirmedOnly: true })).toBe(0);
    expect(reached({ kinds: ["farm"] })).toBe(0);
  });

  it("says that a layer is not known, and does not take it for nobody", () => {
    const { unknown, total } = askGaps(town, { ...QUESTION, who: "from-75" });
    expect(unknown.map(({ id }) => id)).toEqual(["p-e1", "p-out", "p-w1", "p-lost"]);
    expect(total.people).toBe(0);
  });

  it("says for each row of how many areas and people it is not known, and takes none of them for 0", () => {
    const known: Readonly<Record<string, number>> = { "p-e1": 40, "p-out": 0 };
    const population = TOWN.town.population.map((area) => ({
      ...area,
      singleHouseholds: known[area.id] ?? null,
    }));
    const some = gapTown(indexTown({ ...TOWN.town, population }), { on: ON });
    const asked = { ...QUESTION, who: "single-households" } as const;
    const { zones, outside, nowhere, total, unknownBeside } = askGaps(some, asked);
    const none = { areas: 0, people: 0, all: false };
    expect(zones.map(({ people, reached, unknown }) => ({ people, reached, unknown }))).toEqual([
      { people: 40, reached: 0, unknown: none },
      { people: 0, reached: 0, unknown: { areas: 1, people: 150, all: true } },
    ]);
    expect([outside, nowhere, total]).toEqual([
      { people: 0, reached: 0 },
      { areas: 1, people: 0 },
      { people: 40, reached: 0 },
    ]);
    expect(unknownBeside).toEqual({
      outside: none,
      nowhere: { areas: 1, people: 9, all: true },
      total: { areas: 2, people: 159, all: false },
    });
    expect(knownLayers([...some.areas, ...some.nowhere])).toEqual([
      "all",
      "from-65",
      "under-15",
      "single-households",
    ]);
  });

  it("counts seats: twenty every week, and a café of unknown size as the middle of those known", () => {
    const { zones, supply } = askGaps(town, { ...QUESTION, slots: [3] });
    // 20 seats a week for the 50 people within reach.
    expect(zones.map(({ seatsPer10000 }) => seatsPer10000?.toFixed(6))).toEqual([
      "0.000000",
      "4000.000000",
    ]);
    expect(supply).toEqual({
      counted: 1,
      unconfirmed: 0,
      whenUnknown: 1,
      withoutPosition: 0,
      overTheBorder: 0,
      capacityEstimated: 0,
    });
    expect(askGaps(town, { ...QUESTION, slots: [19] }).supply.capacityEstimated).toBe(1);
  });

  it("turns minutes into a straight line by the portal's own walking speed and circuity", () => {
    expect(metresOfMinutes(13)).toBeCloseTo(700, 10);
  });
});

it("shows at a glance when a zone's week is empty, and what is on every week", () => {
  const [east, west] = weekOfZones(town, QUESTION);
  expect([east?.activities.some((count) => count > 0), east?.whenUnknown]).toEqual([false, 1]);
  const slots = (counts: Int32Array | undefined) =>
    [...(counts ?? [])].flatMap((count, slot) => (count > 0 ? [[slot, count]] : []));
  expect(slots(west?.activities)).toEqual([
    [3, 1],
    [19, 1],
    [20, 1],
  ]);
  expect(slots(west?.weekly)).toEqual([[3, 1]]);
});

it("holds standards of a plan against what is there, and shows where two of them disagree", () => {
  const standard = (id: string, count: number, per: "zone" | "10000-people") => ({
    id,
    kind: "salon" as const,
    count,
    per,
    zoneLevel: per === "zone" ? ("daily-life" as const) : null,
    source: "計画",
    sourceDate: null,
  });
  const perZone = standard("zone", 1, "zone");
  const perPeople = standard("people", 60, "10000-people");
  const states = standardStates(town, [perZone, perPeople]);
  expect(states.map(({ zone: at, has, needs, state }) => [at?.id, has, needs, state])).toEqual([
    ["east", 1, 1, "met"],
    ["west", 1, 1, "met"],
    [undefined, 2, 3, "nearly"],
  ]);
  expect(states.map(({ missing }) => missing)).toEqual([0, 0, 1]);
  expect(disagreements(states)).toEqual([{ met: perZone, missed: perPeople }]);
  expect(differentDemands(states)).toEqual([
    { more: { standard: perPeople, needs: 3 }, less: { standard: perZone, needs: 2 } },
  ]);

  // Of levels without a zone and of towns without people nobody can say that they have enough.
  const schools = { ...perZone, zoneLevel: "junior-high" as const };
  const whole = { ...perZone, zoneLevel: "municipality" as const, count: 4 };
  const nobody = gapTown(indexTown({ ...TOWN.town, population: [] }), { on: ON });
  const unsure = standardStates(nobody, [schools, perPeople, whole]);
  expect(
    unsure.map(({ zone: at, has, needs, missing, state }) => [at, has, needs, missing, state]),
  ).toEqual([
    [null, 2, null, null, "unknown"],
    [null, 2, null, null, "unknown"],
    [null, 2, 4, 2, "missed"],
  ]);
  expect(disagreements(unsure)).toEqual([]);
  expect(differentDemands(unsure)).toEqual([]);
});

it("finds where the next place helps most, and says that nothing is better", () => {
  const next = whereNext(town, QUESTION, town.areas, 1);
  expect(next.chosen.map(({ candidate, gained }) => [candidate.id, gained])).toEqual([
    ["p-e1", 100],
  ]);
  expect([next.before, next.after, next.all, next.ofBestPossible, next.exact]).toEqual([
    50,
    150,
    160,
    1,
    true,
  ]);
});

describe("places over the border", () => {
  const over = (east: number, north: number) =>
    indexTown({
      ...TOWN.town,
      places: [publicPlace("hall", { position: middle(east, north) })],
      activities: [activity("over", "となりのサロン", { placeId: "hall" })],
    });

  it("count where somebody here reaches them, and in no zone; what nobody could reach is not even held", () => {
    const near = gapTown(TOWN, { on: ON, neighbours: [over(2, 0)] });
    const [east] = askGaps(near, QUESTION).zones;
    expect([east?.reached, east?.activities]).toEqual([100, 1]);
    expect(askGaps(near, QUESTION).supply.overTheBorder).toBe(1);
    expect(askGaps(near, { ...QUESTION, kinds: ["cafe"] }).supply.overTheBorder).toBe(0);

    const beyond = gapTown(TOWN, { on: ON, neighbours: [over(5, 0)] });
    expect(beyond.supply.length - beyond.ownSupply).toBe(1);
    expect(askGaps(beyond, QUESTION).supply.overTheBorder).toBe(0);
    const far = gapTown(TOWN, { on: ON, neighbours: [over(60, 0)] });
    expect(far.supply.length).toBe(far.ownSupply);
  });
});
