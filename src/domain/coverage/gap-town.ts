import type { TownIndex } from "../town-index.ts";
import type { DayText, Position } from "../units.ts";
import type { Zone, ZoneLevel } from "../zone/zone.ts";
import { zoneAssigner } from "./assign-zones.ts";
import { type DemandArea, type DemandLayer, demandAreas } from "./demand.ts";
import { withinAnyReach } from "./neighbours.ts";
import { middleOf, type PlanePoints, planePoints } from "./plane-points.ts";
import { type SupplyPoint, supplyOf } from "./supply.ts";
import { type DayRange, yearFrom } from "./week-slots.ts";

/** A town as the planning view asks it, made once; a question then works on arrays only. */
export interface GapTown {
  /** Of the flat map. */
  readonly origin: Position;
  readonly zones: readonly Zone[];
  /** Areas with a point, and their points on the flat map. */
  readonly areas: readonly (DemandArea & { readonly at: Position })[];
  readonly cells: PlanePoints;
  /** Areas that no map shows: their people are in the totals and in no zone. */
  readonly nowhere: readonly DemandArea[];
  /** Places with a position, on the same map; those of neighbour towns come last. */
  readonly supply: readonly (SupplyPoint & { readonly at: Position })[];
  readonly places: PlanePoints;
  /** Hidden places and those of unknown position: counted in zones, reached by nobody's calculation. */
  readonly placeless: readonly SupplyPoint[];
  /** The first of `supply` that is a neighbour town's. */
  readonly ownSupply: number;
  /** Of a town that was kept without boundaries: for each level and area the number of its zone there (-1: in none). */
  readonly zoneOfArea?: ReadonlyMap<ZoneLevel, Int32Array>;
}

export interface GapTownOptions {
  readonly on: DayText;
  /** Which days count; a year from `on` where it is left out. */
  readonly days?: readonly DayRange[];
  /** Towns over the border: their places count where some question could reach them, their people do not. */
  readonly neighbours?: readonly TownIndex[];
}

export function gapTown(index: TownIndex, options: GapTownOptions): GapTown {
  const days = options.days ?? yearFrom(options.on);
  const all = demandAreas(index.town);
  const areas = all.filter((area): area is DemandArea & { at: Position } => area.at !== null);
  const own = supplyOf(index, options.on, days);
  const over = (options.neighbours ?? []).flatMap((town) => supplyOf(town, options.on, days));
  const located = own.filter(isLocated);
  const isNear = withinAnyReach(areas.map(({ at }) => at));
  const supply = [...located, ...over.filter(isLocated).filter(({ at }) => isNear(at))];
  const origin = middleOf([...areas, ...supply].map(({ at }) => at));
  return {
    origin,
    zones: index.town.zones,
    areas,
    cells: planePoints(
      areas.map(({ at }) => at),
      origin,
    ),
    nowhere: all.filter(({ at }) => at === null),
    supply,
    places: planePoints(
      supply.map(({ at }) => at),
      origin,
    ),
    placeless: own.filter((point) => !isLocated(point)),
    ownSupply: located.length,
  };
}

const isLocated = (point: SupplyPoint): point is SupplyPoint & { readonly at: Position } =>
  point.at !== null;

/** The municipality's own activities, with a position or without. */
export const ownPoints = ({ supply, ownSupply, placeless }: GapTown): readonly SupplyPoint[] => [
  ...supply.slice(0, ownSupply),
  ...placeless,
];

/** Zones of one level, and for each area the number of its zone there (-1: in none). */
export interface ZonedAreas {
  readonly zones: readonly Zone[];
  readonly zoneOf: Int32Array;
}

/** Where areas lie does not depend on the question: it is worked out once for a town's areas and a level. */
const zoned = new WeakMap<GapTown["areas"], Map<Zone["level"], ZonedAreas>>();

/** Zones of a level with the areas that lie in each, in a town whose zones are not those of another with the same areas. */
export function areasByZone(town: GapTown, level: Zone["level"]): ZonedAreas {
  const byLevel = zoned.get(town.areas) ?? new Map<Zone["level"], ZonedAreas>();
  zoned.set(town.areas, byLevel);
  const held = byLevel.get(level);
  if (held !== undefined) return held;
  const zones = town.zones.filter((zone) => zone.level === level);
  const zoneOf =
    town.zoneOfArea?.get(level) ??
    zoneAssigner(zones.map(({ boundary }) => boundary))(town.areas.map(({ at }) => at));
  const made = { zones, zoneOf };
  byLevel.set(level, made);
  return made;
}

/** People of a layer for each area; an area of which it is not known counts none, and is listed by `unknownAreas`. */
export const peopleOfLayer = (areas: readonly DemandArea[], who: DemandLayer): Float64Array =>
  Float64Array.from(areas, ({ people }) => people[who] ?? 0);

/** Areas of which a layer is not known, with everybody who lives there. */
export interface UnknownPart {
  readonly areas: number;
  readonly people: number;
  /** No area says it: then there is no count at all, not even 0. */
  readonly all: boolean;
}

export function unknownPart(areas: readonly DemandArea[], who: DemandLayer): UnknownPart {
  const unknown = unknownAreas(areas, who);
  return {
    areas: unknown.length,
    people: peopleOfLayer(unknown, "all").reduce((sum, here) => sum + here, 0),
    all: unknown.length > 0 && unknown.length === areas.length,
  };
}

export const unknownAreas = (
  areas: readonly DemandArea[],
  who: DemandLayer,
): readonly DemandArea[] => areas.filter(({ people }) => people[who] === null);
