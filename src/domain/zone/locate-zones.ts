import { boundsOf, isInBounds } from "../geometry/bounds-of.ts";
import { isInside } from "../geometry/is-inside.ts";
import { pointInside } from "../geometry/point-inside.ts";
import type { Bounds, Shape } from "../geometry/shape.ts";
import { type Position, position } from "../units.ts";
import type { Zone } from "./zone.ts";

/** Zones that something surely lies in, and zones that it may lie in. The two share no zone. */
export interface LocatedZones {
  readonly within: ReadonlySet<string>;
  readonly perhaps: ReadonlySet<string>;
}

export interface ZoneLocator {
  /** The zones around a point; `declared` and zones without a boundary join by what was declared. */
  readonly atPoint: (point: Position, declared: string | null) => LocatedZones;
  /** The zones of something of which only one zone is known: that zone, its parents, the zones around it. */
  readonly ofDeclaredZone: (declared: string | null) => LocatedZones;
  /** A point well inside a zone; null where it is not known or has no boundary. */
  readonly middleOf: (id: string) => Position | null;
}

interface BoundedZone {
  readonly id: string;
  readonly shape: Shape;
  readonly bounds: Bounds;
}

const NOWHERE: LocatedZones = { within: new Set(), perhaps: new Set() };
/** Points a side of the grid laid over a zone to see which zones hold all or some of it. */
const GRID = 15;

export function locateZones(zones: readonly Zone[]): ZoneLocator {
  const byId = new Map(zones.map((zone) => [zone.id, zone]));
  const bounded = zones.flatMap((zone): BoundedZone[] => {
    const bounds = zone.boundary === null ? null : boundsOf(zone.boundary);
    return zone.boundary === null || bounds === null
      ? []
      : [{ id: zone.id, shape: zone.boundary, bounds }];
  });
  const around = (point: Position) =>
    bounded.filter((zone) => isInBounds(point, zone.bounds) && isInside(point, zone.shape));
  const known = new Map<string, LocatedZones>();

  return {
    atPoint(point, declared) {
      const within = new Set(around(point).map((zone) => zone.id));
      const named = [...within, ...(declared === null ? [] : [declared])];
      for (const id of named.flatMap((one) => withParents(one, byId))) {
        if (byId.get(id)?.boundary === null) within.add(id);
      }
      return { within, perhaps: NOWHERE.perhaps };
    },
    ofDeclaredZone(declared) {
      if (declared === null || !byId.has(declared)) return NOWHERE;
      const before = known.get(declared);
      if (before !== undefined) return before;
      const located = zonesAround(declared, byId, bounded, around);
      known.set(declared, located);
      return located;
    },
    middleOf(id) {
      const boundary = byId.get(id)?.boundary ?? null;
      return boundary === null ? null : pointInside(boundary);
    },
  };
}

/**
 * A zone's own grid points tell which zones hold all of it (its contents lie in those too) and which
 * hold a part (its contents may). Edges digitised differently do not matter to points of a grid.
 */
function zonesAround(
  declared: string,
  byId: ReadonlyMap<string, Zone>,
  bounded: readonly BoundedZone[],
  around: (point: Position) => readonly BoundedZone[],
): LocatedZones {
  const within = new Set(withParents(declared, byId));
  const perhaps = new Set<string>();
  const own = bounded.find((zone) => zone.id === declared);
  const points = own === undefined ? [] : gridInside(own);
  const held = new Map<string, number>();
  for (const point of points) {
    for (const { id } of around(point)) held.set(id, (held.get(id) ?? 0) + 1);
  }
  for (const [id, count] of held) {
    if (count === points.length) within.add(id);
    else perhaps.add(id);
  }
  // A zone smaller than the grid's mesh may lie between its points; children are known without a map.
  for (const zone of byId.values()) {
    if (!within.has(zone.id) && withParents(zone.id, byId).includes(declared)) perhaps.add(zone.id);
  }
  for (const id of within) perhaps.delete(id);
  return { within, perhaps };
}

/** A zone and its parents, nearest first. A circle of parents is walked once. */
function withParents(id: string, byId: ReadonlyMap<string, Zone>): string[] {
  const chain: string[] = [];
  let next: string | null = id;
  while (next !== null && !chain.includes(next) && byId.has(next)) {
    chain.push(next);
    next = byId.get(next)?.parentId ?? null;
  }
  return chain;
}

function gridInside({ shape, bounds: [west, south, east, north] }: BoundedZone): Position[] {
  const points: Position[] = [];
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      const point = position(
        south + ((north - south) * (row + 0.5)) / GRID,
        west + ((east - west) * (column + 0.5)) / GRID,
      );
      if (isInside(point, shape)) points.push(point);
    }
  }
  const inner = points.length === 0 ? pointInside(shape) : null;
  return inner === null ? points : [inner];
}
