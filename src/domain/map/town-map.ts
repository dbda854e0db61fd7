import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Kind } from "../activity/vocabulary.ts";
import { boundsOf, boundsOfPoints } from "../geometry/bounds-of.ts";
import { pointInside } from "../geometry/point-inside.ts";
import type { Bounds } from "../geometry/shape.ts";
import type { TownIndex } from "../town-index.ts";
import { position } from "../units.ts";
import type { ZoneLevel } from "../zone/zone.ts";
import { roundedGeometry, roundedPolygon } from "./rounded-geometry.ts";

/** [place id, name, lat, lng, 1 where the point is only roughly there]. */
export type MapPlace = readonly [
  id: string,
  name: string,
  lat: number,
  lng: number,
  approximate: 0 | 1,
];

/**
 * [activity id, index into `places`, kind, name, ordinal]. The ordinal is the activity's place in the town's
 * list of activities, by which `activity-set.ts` names many activities in few bytes.
 */
export type MapPin = readonly [
  id: string,
  place: number,
  kind: Kind,
  name: string,
  ordinal: number,
];

/** [name, lat, lng]: enough to say on the device in which 町丁目 somebody stands. */
export type GazetteerPoint = readonly [name: string, lat: number, lng: number];

export interface MapZoneProperties {
  readonly id: string;
  readonly level: ZoneLevel;
  readonly name: string;
  /** [lng, lat] of a point inside the zone where its name is written. */
  readonly label: readonly [number, number];
}

export type MapZones = FeatureCollection<Polygon | MultiPolygon, MapZoneProperties>;

/** What the map of one municipality is drawn from: one file under its content hash, fetched once a page. */
export interface TownMap {
  readonly municipality: { readonly code: string; readonly name: string };
  /** Null where the town has nothing with a position yet. */
  readonly bounds: Bounds | null;
  readonly basemap: string;
  readonly ground: FeatureCollection | null;
  readonly zones: MapZones;
  readonly places: readonly MapPlace[];
  readonly pins: readonly MapPin[];
  readonly gazetteer: readonly GazetteerPoint[];
}

/**
 * The map of a town, as a function of its published revision alone: the same revision gives the same bytes.
 * Only positions that the town publishes are in it. A hidden place has no point here even if one slipped
 * into `position`, and an activity for supporters only is left out.
 */
export function townMap(index: TownIndex): TownMap {
  const { town } = index;
  const { places, pins } = placesAndPins(index);
  const zones = mapZones(index);
  return {
    municipality: { code: town.municipality.code, name: town.municipality.name },
    bounds: town.municipality.bounds ?? boundsOfAll(places, zones),
    basemap: town.municipality.basemap,
    ground: mapGround(town.ground),
    zones,
    places,
    pins,
    gazetteer: town.gazetteer.map((entry) => [entry.name, degree(entry.lat), degree(entry.lng)]),
  };
}

function placesAndPins({ town }: TownIndex): Pick<TownMap, "places" | "pins"> {
  const places: MapPlace[] = [];
  const indexById = new Map<string, number>();
  for (const place of town.places) {
    if (place.disclosure === "hidden" || place.position === null) continue;
    const { lat, lng } = place.position;
    indexById.set(place.id, places.length);
    const approximate = place.disclosure === "exact" ? 0 : 1;
    places.push([place.id, place.name, degree(lat), degree(lng), approximate]);
  }
  const pins: MapPin[] = [];
  for (const [ordinal, activity] of town.activities.entries()) {
    const place = activity.placeId === null ? undefined : indexById.get(activity.placeId);
    if (place === undefined || activity.visibility !== "public") continue;
    pins.push([activity.id, place, activity.kind, activity.name, ordinal]);
  }
  return { places, pins };
}

function mapZones({ town }: TownIndex): MapZones {
  const features: Feature<Polygon | MultiPolygon, MapZoneProperties>[] = [];
  for (const zone of town.zones) {
    const geometry = zone.boundary === null ? null : roundedPolygon(zone.boundary);
    const inside = geometry === null ? null : pointInside(geometry);
    if (geometry === null || inside === null) continue;
    const label: [number, number] = [degree(inside.lng), degree(inside.lat)];
    const properties = { id: zone.id, level: zone.level, name: zone.name, label };
    features.push({ type: "Feature", properties, geometry });
  }
  return { type: "FeatureCollection", features };
}

/** The ground keeps `layer` and `name`; whatever else its makers wrote down is not drawn. */
function mapGround(ground: FeatureCollection | null): FeatureCollection | null {
  if (ground === null) return null;
  const features = ground.features.map(({ geometry, properties }): Feature => {
    const kept: Record<string, unknown> = {};
    for (const key of ["layer", "name", "class"]) {
      const value: unknown = properties?.[key];
      if (value !== undefined && value !== null) kept[key] = value;
    }
    return { type: "Feature", properties: kept, geometry: roundedGeometry(geometry) };
  });
  return { type: "FeatureCollection", features };
}

function boundsOfAll(places: readonly MapPlace[], zones: MapZones): Bounds | null {
  const corners = boundsOf(...zones.features.map(({ geometry }) => geometry)) ?? [];
  const [west, south, east, north] = corners;
  const points = places.map(([, , lat, lng]) => position(lat, lng));
  if (west !== undefined && south !== undefined && east !== undefined && north !== undefined) {
    points.push(position(south, west), position(north, east));
  }
  return boundsOfPoints(points);
}

/** Five decimals: about a metre, finer than any mark on the map. */
const degree = (value: number): number => Math.round(value * 1e5) / 1e5;
