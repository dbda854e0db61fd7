import type { TownIndex } from "../town-index.ts";
import { type LocatedZones, locateZones, type ZoneLocator } from "./locate-zones.ts";
import type { Coordinator, Zone } from "./zone.ts";

/** How the other zones of a town lie to one of them. */
export interface ZoneRelations {
  /** Zones that hold all of it, itself excluded. */
  readonly around: readonly Zone[];
  /** Zones that lie wholly in it. */
  readonly inside: readonly Zone[];
  /** Zones that share a part of it. */
  readonly across: readonly Zone[];
}

const locators = new WeakMap<TownIndex, ZoneLocator>();

function locatorOf(index: TownIndex): ZoneLocator {
  const known = locators.get(index);
  if (known !== undefined) return known;
  const locator = locateZones(index.town.zones);
  locators.set(index, locator);
  return locator;
}

/** The zones that hold a zone, itself included, and those that hold a part of it. */
export const zonesHolding = (index: TownIndex, zoneId: string): LocatedZones =>
  locatorOf(index).ofDeclaredZone(zoneId);

export function zoneRelations(index: TownIndex, zone: Zone): ZoneRelations {
  const own = zonesHolding(index, zone.id);
  const inside: Zone[] = [];
  const across: Zone[] = [];
  for (const other of index.town.zones) {
    if (other.id === zone.id || own.within.has(other.id) || !own.perhaps.has(other.id)) continue;
    if (zonesHolding(index, other.id).within.has(zone.id)) inside.push(other);
    else across.push(other);
  }
  const around = index.town.zones.filter(
    (other) => other.id !== zone.id && own.within.has(other.id),
  );
  return { around, inside, across };
}

/**
 * Who looks after a zone: posts of the zone itself first, then of zones that hold it, then of the whole
 * municipality. Each once.
 */
export function coordinatorsOf(index: TownIndex, zoneId: string): readonly Coordinator[] {
  const holding = zonesHolding(index, zoneId).within;
  const nearness = ({ zoneIds, wholeMunicipality }: Coordinator): number => {
    if (zoneIds.includes(zoneId)) return 0;
    if (zoneIds.some((id) => holding.has(id))) return 1;
    return wholeMunicipality ? 2 : 3;
  };
  return index.town.coordinators
    .map((coordinator) => ({ coordinator, near: nearness(coordinator) }))
    .filter(({ near }) => near < 3)
    .sort((a, b) => a.near - b.near)
    .map(({ coordinator }) => coordinator);
}
