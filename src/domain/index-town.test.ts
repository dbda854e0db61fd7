import { expect, test } from "vitest";
import {
  activity,
  middle,
  municipality,
  place,
  square,
  zone,
} from "../../tests/arrangements/build.ts";
import { indexTown } from "./index-town.ts";
import type { Place } from "./place/place.ts";
import type { Town } from "./town.ts";
import { type Position, position } from "./units.ts";

const publicPlace = (id: string, at: Position | null, more: Partial<Place> = {}): Place => {
  const { truePosition: _, ...entry } = place(id, id);
  return { ...entry, position: at, ...more };
};

const town = (more: Partial<Town>): Town => ({
  municipality: municipality(1, "てすと市"),
  revision: 1,
  zones: [],
  coordinators: [],
  groups: [],
  places: [],
  activities: [],
  dateChanges: [],
  events: [],
  ownKinds: [],
  resources: [],
  grants: [],
  planStandards: [],
  population: [],
  gazetteer: [],
  searchWords: [],
  readings: [],
  urgentNumbers: [],
  operatorPages: [],
  sources: [],
  ground: null,
  ...more,
});

/** Two primary-school districts in a junior-high's; a daily-life zone that crosses the second; a town with no map. */
const zones = [
  zone("town", "municipality", "町", null),
  zone("p1", "primary-school", "一小", square(0, 0), "jh"),
  zone("p2", "primary-school", "二小", square(1, 0), "jh"),
  zone("jh", "junior-high", "一中", square(0, 0, 0.04), "town"),
  zone("life", "daily-life", "西", {
    type: "Polygon",
    coordinates: [
      [
        [137.03, 35],
        [137.06, 35],
        [137.06, 35.02],
        [137.03, 35.02],
        [137.03, 35],
      ],
    ],
  }),
];

const zonesOf = (one: Place) => {
  const index = indexTown(town({ zones, places: [one] }));
  return {
    within: [...(index.zoneIdsByPlace.get(one.id) ?? [])].sort(),
    perhaps: [...(index.possibleZoneIdsByPlace.get(one.id) ?? [])].sort(),
  };
};

test("an exact place is where its point lies, in every level", () => {
  expect(zonesOf(publicPlace("a", middle(0, 0)))).toEqual({
    within: ["jh", "p1", "town"],
    perhaps: [],
  });
  expect(zonesOf(publicPlace("a", position(35.01, 137.035)))).toEqual({
    within: ["jh", "life", "p2", "town"],
    perhaps: [],
  });
});

test("a masked point does not count: only the declared zone, its parents and the zones around it", () => {
  const masked = publicPlace("a", middle(0, 0), { disclosure: "approximate", zoneId: "p2" });
  expect(zonesOf(masked)).toEqual({ within: ["jh", "p2", "town"], perhaps: ["life"] });
});

test("of a hidden place in a large zone it is not known in which small one", () => {
  const hidden = publicPlace("a", null, { disclosure: "hidden", zoneId: "jh" });
  expect(zonesOf(hidden)).toEqual({ within: ["jh", "town"], perhaps: ["life", "p1", "p2"] });
});

test("a place without a point or a zone, or with a zone that is not there, is in none", () => {
  expect(zonesOf(publicPlace("a", null))).toEqual({ within: [], perhaps: [] });
  const lost = publicPlace("a", null, { zoneId: "gone" });
  expect(zonesOf(lost)).toEqual({ within: [], perhaps: [] });
});

test("an exact place that declares a zone without a map is in that zone too", () => {
  expect(zonesOf(publicPlace("a", middle(0, 0), { zoneId: "town" })).within).toEqual([
    "jh",
    "p1",
    "town",
  ]);
});

test("parents in a circle end", () => {
  const circle = [zone("x", "district", "x", null, "y"), zone("y", "district", "y", null, "x")];
  const index = indexTown(
    town({
      zones: circle,
      places: [publicPlace("a", null, { disclosure: "hidden", zoneId: "x" })],
    }),
  );
  expect([...(index.zoneIdsByPlace.get("a") ?? [])]).toEqual(["x", "y"]);
});

test("an activity stands with each of its groups once, and with its place", () => {
  const index = indexTown(
    town({
      activities: [
        activity("a", "a", { groupId: "g", partnerGroupIds: ["h", "g"], placeId: "p" }),
        activity("b", "b"),
      ],
      dateChanges: [{ activityId: "a", date: "2026-12-01", change: "off" }],
    }),
  );
  const ids = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id);
  expect(ids(index.activitiesByGroup.get("g"))).toEqual(["a"]);
  expect(ids(index.activitiesByGroup.get("h"))).toEqual(["a"]);
  expect(ids(index.activitiesByPlace.get("p"))).toEqual(["a"]);
  expect(index.activitiesByPlace.size).toBe(1);
  expect(index.changesByActivity.get("a")?.length).toBe(1);
});
