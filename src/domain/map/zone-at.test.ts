import { expect, test } from "vitest";
import { square } from "../../../tests/arrangements/build.ts";
import type { ZoneLevel } from "../zone/zone.ts";
import { position } from "../units.ts";
import type { MapZones } from "./town-map.ts";
import { zoneAt, zoneFilling } from "./zone-at.ts";

const feature = (id: string, level: ZoneLevel, column: number): MapZones["features"][number] => ({
  type: "Feature",
  properties: { id, level, name: id, label: [0, 0] },
  geometry: square(column, 0),
});
const zones: MapZones = {
  type: "FeatureCollection",
  features: [
    feature("west", "district", 0),
    feature("east", "district", 1),
    feature("school", "ward", 0),
  ],
};

test("the zone of the asked level at a point; on a common border the first", () => {
  expect(zoneAt(zones, "district", position(35.01, 137.03))?.id).toBe("east");
  expect(zoneAt(zones, "ward", position(35.01, 137.01))?.id).toBe("school");
  expect(zoneAt(zones, "district", position(35.01, 137.02))?.id).toBe("west");
  expect(zoneAt(zones, "district", position(36, 137))).toBeNull();
});

test("a zone fills a view that shows hardly anything else", () => {
  expect(zoneFilling(zones, "district", [137.001, 35.001, 137.021, 35.019])?.id).toBe("west");
  expect(zoneFilling(zones, "district", [137.0, 35.0, 137.04, 35.02])).toBeNull();
});
