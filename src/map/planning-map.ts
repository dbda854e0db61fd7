import type { FeatureCollection, Point } from "geojson";
import type { GeoJSONSource, Map as LibreMap } from "maplibre-gl";
import { type Position, position } from "../domain/units.ts";
import { type OwnMapOptions, openOwnMap } from "./own-map.ts";
import {
  AREAS,
  PINS,
  PLACES,
  planningLayers,
  REACH_LAYERS,
  reachRadius,
  ZONES,
} from "./planning-layers.ts";
import { zoneFilters } from "./zone-layers.ts";

export interface PlanningMapOptions extends OwnMapOptions {
  /** Longitude, latitude, longitude, latitude … of the small areas and of the places. */
  readonly areas: Float64Array;
  readonly places: Float64Array;
  readonly onZone: (id: string) => void;
  readonly onPick: (at: Position) => void;
}

/** What an answer says on the map. */
export interface PlanningMapState {
  readonly level: OwnMapOptions["zoneLevel"];
  /** How many people reach nothing, beside the zone with the most: 0 to 1. */
  readonly zones: ReadonlyMap<string, number>;
  readonly people: Float64Array;
  readonly reached: Uint8Array;
  readonly counted: Uint8Array;
  readonly withinMetres: number;
  readonly pins: readonly Position[];
}

export interface PlanningMap {
  readonly show: (state: PlanningMapState) => void;
  /** While it is on, a press picks a place instead of opening a zone. */
  readonly pick: (on: boolean) => void;
  readonly focus: () => void;
}

/**
 * People by small area, zones by how many reach nothing, places with their reach. Where things are is handed over once;
 * an answer only changes the states of what changed, so that it can be drawn while somebody drags. Throws where the
 * device has no WebGL 2.
 */
export function openPlanningMap(options: PlanningMapOptions): PlanningMap {
  const map = openOwnMap(options);
  const property = (name: string) =>
    getComputedStyle(options.container).getPropertyValue(name).trim();
  const changes = statesOf(map);
  let waiting: PlanningMapState | null = null;
  let ready = false;
  let shownPins = "";
  let picking = false;

  const draw = (state: PlanningMapState) => {
    changes.show(state);
    for (const [layer, filter] of Object.entries(zoneFilters({ level: state.level, marked: null })))
      map.setFilter(layer, filter);
    map.setFilter(ZONES, ["==", ["get", "level"], state.level ?? ""]);
    const latitude = map.getCenter().lat;
    const radius = reachRadius(state.withinMetres, latitude);
    for (const layer of REACH_LAYERS) map.setPaintProperty(layer, "circle-radius", radius);
    // A source that gets its data again is laid out again: not for every answer of a drag.
    const pins = state.pins.flatMap(({ lat, lng }) => [lng, lat]);
    if (pins.join() === shownPins) return;
    shownPins = pins.join();
    void map.getSource<GeoJSONSource>(PINS)?.setData(pointsOf(Float64Array.from(pins)));
  };

  map.on("load", () => {
    map.addSource(ZONES, { type: "geojson", data: options.town.zones, promoteId: "id" });
    map.addSource(AREAS, { type: "geojson", data: pointsOf(options.areas) });
    map.addSource(PINS, { type: "geojson", data: pointsOf(new Float64Array()) });
    map.addSource(PLACES, { type: "geojson", data: pointsOf(options.places) });
    for (const { below, ...layer } of planningLayers(property, options.places.length / 2))
      map.addLayer(layer, below);
    ready = true;
    if (waiting !== null) draw(waiting);
    options.container.dataset.drawn = "";
  });
  map.on("click", ({ point, lngLat }) => {
    if (picking) return options.onPick(position(lngLat.lat, lngLat.lng));
    const [zone] = map.queryRenderedFeatures(point, { layers: [ZONES] });
    const id: unknown = zone?.properties.id;
    if (typeof id === "string") options.onZone(id);
  });
  return {
    show(state) {
      waiting = state;
      if (ready) draw(state);
    },
    pick(on) {
      picking = on;
      map.getCanvas().classList.toggle("over-mark", on);
    },
    focus: () => map.getCanvas().focus(),
  };
}

function pointsOf(flat: Float64Array): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: Array.from({ length: flat.length / 2 }, (_, at) => ({
      type: "Feature",
      id: at,
      properties: {},
      geometry: {
        type: "Point",
        coordinates: [flat[at * 2] as number, flat[at * 2 + 1] as number],
      },
    })),
  };
}

/** Sets the states of areas, places and zones that are not what they were. */
function statesOf(map: LibreMap): { readonly show: (state: PlanningMapState) => void } {
  let shown: PlanningMapState | null = null;
  return {
    show(state) {
      const before = shown;
      shown = state;
      const most = state.people.reduce((one, other) => Math.max(one, other), 1);
      for (let id = 0; id < state.people.length; id++) {
        const people = state.people[id] as number;
        const reached = state.reached[id] as number;
        if (before?.people[id] === people && before.reached[id] === reached) continue;
        map.setFeatureState(
          { source: AREAS, id },
          { size: Math.sqrt(people / most), reached: reached === 1 },
        );
      }
      for (let id = 0; id < state.counted.length; id++) {
        if (before?.counted[id] === state.counted[id]) continue;
        map.setFeatureState({ source: PLACES, id }, { counted: state.counted[id] === 1 });
      }
      for (const [id, left] of state.zones) {
        if (before?.zones.get(id) !== left) map.setFeatureState({ source: ZONES, id }, { left });
      }
    },
  };
}
