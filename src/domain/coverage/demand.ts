import { pointInside } from "../geometry/point-inside.ts";
import type { Town } from "../town.ts";
import { type Position, position } from "../units.ts";
import { peopleFromTo } from "../zone/people-of-zone.ts";
import type { PopulationArea } from "../zone/zone.ts";

/** Whose reach is asked about. */
export const DEMAND_LAYERS = [
  "all",
  "from-65",
  "from-75",
  "under-15",
  "households",
  "single-households",
  "single-from-65",
] as const;
export type DemandLayer = (typeof DEMAND_LAYERS)[number];

/** What a layer counts: single households are households, not people. */
export const countsHouseholds = (layer: DemandLayer): boolean =>
  layer === "households" || layer === "single-households" || layer === "single-from-65";

/** People of one small area, at one point of it. */
export interface DemandArea {
  readonly id: string;
  readonly name: string;
  /** A point inside its boundary, or its name's point in the gazetteer; null where neither is known. */
  readonly at: Position | null;
  /** Null where the statistics do not say. */
  readonly people: Readonly<Record<DemandLayer, number | null>>;
  readonly surveyedOn: string;
}

/** The newest count of each small area of a town, in the order of their ids. */
export function demandAreas(
  town: Pick<Town, "population" | "zones" | "gazetteer">,
): readonly DemandArea[] {
  const boundaries = new Map(town.zones.map(({ id, boundary }) => [id, boundary]));
  const named = new Map(town.gazetteer.map((entry) => [entry.zoneId ?? entry.name, entry]));
  return newestOf(town.population).map((area) => {
    const boundary = area.zoneId === null ? null : (boundaries.get(area.zoneId) ?? null);
    const entry = named.get(area.zoneId ?? area.name) ?? named.get(area.name);
    const listed = entry === undefined ? null : position(entry.lat, entry.lng);
    return {
      id: area.id,
      name: area.name,
      at: (boundary === null ? null : pointInside(boundary)) ?? listed,
      people: peopleOf(area),
      surveyedOn: area.surveyedOn,
    };
  });
}

const peopleOf = (area: PopulationArea): DemandArea["people"] => ({
  all: area.total,
  "from-65": peopleFromTo(area, 65, null),
  "from-75": peopleFromTo(area, 75, null),
  "under-15": peopleFromTo(area, 0, 15),
  households: area.households,
  "single-households": area.singleHouseholds,
  "single-from-65": area.singleHouseholdsFrom65,
});

/** The layers that at least one area knows: the others are not offered, as nobody could answer. */
export const knownLayers = (areas: readonly DemandArea[]): readonly DemandLayer[] =>
  DEMAND_LAYERS.filter((layer) => areas.some(({ people }) => people[layer] !== null));

/** Surveys of several years stand side by side: an area counts once, by its newest. */
export function newestOf(population: readonly PopulationArea[]): PopulationArea[] {
  const newest = new Map<string, PopulationArea>();
  for (const area of population) {
    const key = area.zoneId ?? area.name;
    const held = newest.get(key);
    if (held === undefined || held.surveyedOn < area.surveyedOn) newest.set(key, area);
  }
  return [...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
