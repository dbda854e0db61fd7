import type { TownIndex } from "../town-index.ts";
import type { LocatedZones } from "./locate-zones.ts";
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

/** Where zones lie to one another, worked out from their boundaries or kept from that. */
export interface HoldsZones {
  readonly locator: {
    readonly ofDeclaredZone: (declared: string | null) => Pick<LocatedZones, "within">;
  };
}

/** The zones that hold all of a zone, itself included. */
export const zonesHolding = (
  { locator }: HoldsZones,
  zoneId: string,
): Pick<LocatedZones, "within"> => locator.ofDeclaredZone(zoneId);

export function zoneRelations(index: TownIndex, zone: Zone): ZoneRelations {
  const own = index.locator.ofDeclaredZone(zone.id);
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

type LooksAfter = Pick<Coordinator, "zoneIds" | "wholeMunicipality">;

/**
 * Who looks after a zone: posts of the zone itself first, then of zones that hold it, then of the whole
 * municipality. Each once.
 */
export function coordinatorsOf<One extends LooksAfter>(
  index: HoldsZones & { readonly town: { readonly coordinators: readonly One[] } },
  zoneId: string,
): readonly One[] {
  const holding = zonesHolding(index, zoneId).within;
  const nearness = ({ zoneIds, wholeMunicipality }: LooksAfter): number => {
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
