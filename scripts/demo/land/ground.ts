import type { Feature, FeatureCollection, Geometry, Position as LngLat } from "geojson";
import type { PlanePoint } from "../../../src/domain/geometry/local-plane.ts";
import { turnsLeft } from "./blocks.ts";
import { hillsAt, toLngLat } from "./frame.ts";
import {
  COAST,
  MAIN_STREETS,
  PARKS,
  RAILWAY,
  RIVER,
  riverHalfWidth,
  STATIONS,
} from "./ground-lines.ts";
import { type PlannedBlock, planTown } from "./plan.ts";
import { innerStreets } from "./inner-streets.ts";

type Layer = "street" | "railway" | "river" | "park" | "water" | "block";

/** What the embedded map draws under the pins: a town as it would be drawn with a pen on paper. */
export function makeGround(): FeatureCollection {
  const built = planTown().filter(isBuiltUp);
  return {
    type: "FeatureCollection",
    features: [
      feature("block", {
        type: "MultiPolygon",
        coordinates: built.map(({ block }) => [closed(shrunk(block.ring, block.seed, 0.93))]),
      }),
      ...PARKS.map(({ name, ring }) => area("park", ring, name)),
      area("water", [...COAST, { x: 9000, y: -9000 }, { x: -9000, y: -9000 }]),
      feature(
        "water",
        { type: "Point", coordinates: toLngLat({ x: -1200, y: -3600 }) },
        "ひだまりの海",
      ),
      area("river", riverBanks()),
      line("river", RIVER, "ひだまり川"),
      feature("street", {
        type: "MultiLineString",
        coordinates: innerStreets(built).map((street) => street.map(toLngLat)),
      }),
      ...MAIN_STREETS.map(({ name, line: street }) => line("street", street, name)),
      line("railway", RAILWAY, "ひだまり線"),
      ...STATIONS.map(({ name, at }) =>
        feature("railway", { type: "Point", coordinates: toLngLat(at) }, name),
      ),
    ],
  };
}

const isBuiltUp = ({ area, block }: PlannedBlock): boolean => {
  const inTheWoods = block.seed.y > hillsAt(block.seed.x) - 420;
  if (inTheWoods) return false;
  const near = Math.hypot(block.seed.x - area.x, block.seed.y - area.y);
  if (area.character === "farms") return near < 330;
  return area.character === "shore" ? near < 560 : true;
};

function riverBanks(): readonly PlanePoint[] {
  const bank = (side: number) => RIVER.map(({ x, y }) => ({ x: x + side * riverHalfWidth(y), y }));
  return [...bank(-1), ...bank(1).reverse()];
}

const shrunk = (ring: readonly PlanePoint[], to: PlanePoint, part: number): readonly PlanePoint[] =>
  ring.map(({ x, y }) => ({ x: to.x + (x - to.x) * part, y: to.y + (y - to.y) * part }));

const closed = (ring: readonly PlanePoint[]): LngLat[] =>
  [...ring, ...ring.slice(0, 1)].map(toLngLat);

const area = (layer: Layer, ring: readonly PlanePoint[], name?: string): Feature =>
  feature(layer, { type: "Polygon", coordinates: [closed(leftTurning(ring))] }, name);

const line = (layer: Layer, points: readonly PlanePoint[], name?: string): Feature =>
  feature(layer, { type: "LineString", coordinates: points.map(toLngLat) }, name);

const feature = (layer: Layer, geometry: Geometry, name?: string): Feature => ({
  type: "Feature",
  properties: name === undefined ? { layer } : { layer, name },
  geometry,
});

/** RFC 7946 asks outer rings to turn counter-clockwise. */
const leftTurning = (ring: readonly PlanePoint[]): readonly PlanePoint[] =>
  turnsLeft(ring) ? ring : [...ring].reverse();
