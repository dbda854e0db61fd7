import { expect, test } from "vitest";
import { activity, municipality, place, square, zone } from "../../../tests/arrangements/build.ts";
import { indexTown } from "../index-town.ts";
import type { Place } from "../place/place.ts";
import type { Town } from "../town.ts";
import { position } from "../units.ts";
import { townMap } from "./town-map.ts";

const publicPlace = (id: string, more: Partial<Place>): Place => {
  const { truePosition: _, ...shown } = place(id, `${id}の家`);
  return { ...shown, position: position(35.0123456, 137.0123444), ...more };
};

const townWith = (more: Partial<Town>): Town => ({
  municipality: municipality(1, "見本市"),
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
const mapOf = (more: Partial<Town>) => townMap(indexTown(townWith(more)));

test("places and pins have five decimals, a rough place says so, pins know their ordinal", () => {
  const map = mapOf({
    places: [
      publicPlace("exact", {}),
      publicPlace("rough", { disclosure: "approximate", position: position(35.02, 137.03) }),
    ],
    activities: [
      activity("a1", "畑の会", { placeId: "rough", kind: "farm" }),
      activity("a2", "どこでもない会", { placeId: null }),
      activity("a3", "お茶の会", { placeId: "exact", kind: "salon" }),
    ],
  });
  expect(map.places).toEqual([
    ["exact", "exactの家", 35.01235, 137.01234, 0],
    ["rough", "roughの家", 35.02, 137.03, 1],
  ]);
  expect(map.pins).toEqual([
    ["a1", 1, "farm", "畑の会", 0],
    ["a3", 0, "salon", "お茶の会", 2],
  ]);
});

test("hidden places have no point even where one slipped in; what is for supporters has no pin", () => {
  const map = mapOf({
    places: [
      publicPlace("hidden", { disclosure: "hidden" }),
      publicPlace("nowhere", { position: null }),
      publicPlace("shown", {}),
    ],
    activities: [
      activity("a1", "隠れた会", { placeId: "hidden" }),
      activity("a2", "支援者の会", { placeId: "shown", visibility: "staff" }),
      activity("a3", "場所のない会", { placeId: "nowhere" }),
    ],
  });
  expect(map.places.map(([id]) => id)).toEqual(["shown"]);
  expect(map.pins).toEqual([]);
  expect(JSON.stringify(map)).not.toMatch(/隠れた|支援者|hidden/);
});

test("zones keep id, level and name, and a point inside for the name; names without a border are left out", () => {
  const map = mapOf({
    zones: [
      zone("z1", "daily-life", "東部", square(0, 0)),
      zone("z2", "district", "名前だけ", null),
    ],
  });
  expect(map.zones.features).toEqual([
    {
      type: "Feature",
      properties: { id: "z1", level: "daily-life", name: "東部", label: [137.01, 35.01] },
      geometry: square(0, 0),
    },
  ]);
});

test("without bounds of its own the map reaches around places and zones; with nothing it has none", () => {
  const unbounded = { municipality: municipality(1, "見本市", { bounds: null }) };
  const zones = [zone("z1", "district", "北", square(1, 1))];
  expect(mapOf({ ...unbounded, zones, places: [publicPlace("p", {})] }).bounds).toEqual([
    137.01234, 35.01235, 137.04, 35.04,
  ]);
  expect(mapOf(unbounded).bounds).toBeNull();
});

test("the ground keeps layer and name only, and drops points that lie on a straight line", () => {
  const map = mapOf({
    ground: {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { layer: "street", name: "本町通り", surveyor: "somebody" },
          geometry: {
            type: "LineString",
            coordinates: [
              [137, 35],
              [137.000001, 35.000001],
              [137.01, 35.01],
              [137.02, 35.02],
              [137.02, 35.03],
            ],
          },
        },
      ],
    },
  });
  expect(map.ground?.features).toEqual([
    {
      type: "Feature",
      properties: { layer: "street", name: "本町通り" },
      geometry: {
        type: "LineString",
        coordinates: [
          [137, 35],
          [137.02, 35.02],
          [137.02, 35.03],
        ],
      },
    },
  ]);
});

test("the same town gives the same bytes", () => {
  const town = {
    places: [publicPlace("p", {})],
    activities: [activity("a", "会", { placeId: "p" })],
  };
  expect(JSON.stringify(mapOf(town))).toBe(JSON.stringify(mapOf(structuredClone(town))));
});
