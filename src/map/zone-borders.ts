import type { Feature, FeatureCollection, MultiLineString, Position } from "geojson";
import type { MapZones } from "../domain/map/town-map.ts";
import type { ZoneLevel } from "../domain/zone/zone.ts";

/**
 * The borders of each level with every stretch once. Drawn as polygons, a border between two zones would be
 * drawn twice, and the dashes of one would fill the gaps of the other. A stretch is common where both zones
 * have the same two points.
 */
export function zoneBorders(zones: MapZones): FeatureCollection<MultiLineString> {
  const byLevel = Map.groupBy(zones.features, ({ properties }) => properties.level);
  return {
    type: "FeatureCollection",
    features: [...byLevel].map(([level, features]) => bordersOf(level, features)),
  };
}

function bordersOf(
  level: ZoneLevel,
  features: MapZones["features"],
): Feature<MultiLineString, { level: ZoneLevel }> {
  const drawn = new Set<string>();
  const lines: Position[][] = [];
  for (const { geometry } of features) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) lines.push(...notYetDrawn(ring, drawn));
  }
  const geometry: MultiLineString = { type: "MultiLineString", coordinates: lines };
  return { type: "Feature", properties: { level }, geometry };
}

/** The parts of a ring whose stretches are not in `drawn`, which are added to it. */
function notYetDrawn(ring: readonly Position[], drawn: Set<string>): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  for (let index = 1; index < ring.length; index += 1) {
    const [from = [], to = []] = [ring[index - 1], ring[index]];
    const key = [from.join(), to.join()].sort().join(" ");
    if (drawn.has(key)) {
      if (line.length > 0) lines.push(line);
      line = [];
      continue;
    }
    drawn.add(key);
    if (line.length === 0) line.push(from);
    line.push(to);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}
