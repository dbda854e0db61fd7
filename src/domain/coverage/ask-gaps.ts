import type { Zone } from "../zone/zone.ts";
import type { DemandArea } from "./demand.ts";
import { gaussianWeight } from "./distance-weight.ts";
import { floatingCatchment } from "./floating-catchment.ts";
import { fits, type GapQuestion } from "./gap-question.ts";
import {
  areasByZone,
  type GapTown,
  ownPoints,
  peopleOfLayer,
  type UnknownPart,
  unknownAreas,
  unknownPart,
} from "./gap-town.ts";
import { linksWithin } from "./links.ts";
import { reachedCells, type Share, sharesByZone } from "./reached.ts";
import { estimatedCapacities, type SeatsAWeek, seatsAWeek } from "./seats.ts";
import type { SupplyPoint } from "./supply.ts";

export interface ZoneGap extends Share {
  readonly zone: Zone;
  /** Activities asked for that lie in the zone, wherever people come from; hidden ones too. */
  readonly activities: number;
  /** Those of them that nobody confirmed within their rhythm. */
  readonly unconfirmed: number;
  /** Seats a week within reach for 10,000 people, averaged over the zone's people; null without people or seats. */
  readonly seatsPer10000: number | null;
  /** Areas of the zone that do not say how many: they are in no figure of this row. */
  readonly unknown: UnknownPart;
}

export interface GapAnswer {
  readonly zones: readonly ZoneGap[];
  /** People of areas that lie in no zone of this level. */
  readonly outside: Share;
  /** Activities asked for of which it is not known that they lie in a zone of this level. */
  readonly inNoZone: { readonly activities: number; readonly unconfirmed: number };
  /** People of areas that no map shows: nobody can say whether they reach anything. */
  readonly nowhere: { readonly areas: number; readonly people: number };
  /** All areas together; the three above add up to it. */
  readonly total: Share;
  /** Areas of which this layer is not known. They count as nobody, and this says so. */
  readonly unknown: readonly DemandArea[];
  /** The same where it is in no zone, on no map, and all together. */
  readonly unknownBeside: Readonly<Record<"outside" | "nowhere" | "total", UnknownPart>>;
  readonly supply: SupplyCounts;
  /** For each area of the town whether something is within reach (1). */
  readonly reached: Uint8Array;
  /** For each area seats a week within reach for one person; null where no capacity is known at all. */
  readonly access: Float64Array | null;
}

/** What counts, and what is left aside. Of the municipality's own. */
export interface SupplyCounts {
  readonly counted: number;
  readonly unconfirmed: number;
  /** Asked for, but nobody knows when they are. */
  readonly whenUnknown: number;
  /** Counted in their zones, but they show no position from which a reach could be measured. */
  readonly withoutPosition: number;
  /** Of towns over the border, within reach of somebody here: they count for the reach, and in no zone. */
  readonly overTheBorder: number;
  /** Nobody said for how many: the middle of their kind was taken. */
  readonly capacityEstimated: number;
}

/**
 * Answers a question about a town. Reach is a straight line on the flat map (see `planePoints`); whoever has at least one
 * place within it is reached. Seats follow E2SFCA with Gaussian weights and the same catchment.
 */
export function askGaps(town: GapTown, question: GapQuestion): GapAnswer {
  const people = peopleOfLayer(town.areas, question.who);
  const links = linksWithin(town.cells, town.places, question.withinMetres);
  const counts = town.supply.map((point) => fits(point, question));
  const reached = reachedCells(links, (place) => counts[place] === true);
  const { zones, zoneOf } = areasByZone(town, question.level);
  const shares = sharesByZone(people, reached, zoneOf, zones.length);

  const seats = seatsAWeek(town.supply, question, estimatedCapacities(town));
  const access =
    seats === null
      ? null
      : floatingCatchment(links, people, seats.seats, gaussianWeight(question.withinMetres)).access;
  const own = ownPoints(town);
  const asked = own.filter((point) => fits(point, question));
  const outside = shares[zones.length] as Share;
  const inZone = areasInZones(town, zoneOf, zones.length);
  const nowhere = {
    areas: town.nowhere.length,
    people: peopleOfLayer(town.nowhere, question.who).reduce((sum, here) => sum + here, 0),
  };
  return {
    zones: zones.map((zone, at) => {
      const here = asked.filter(({ zoneIds }) => zoneIds.has(zone.id));
      return {
        ...(shares[at] as Share),
        zone,
        ...countsOf(here),
        seatsPer10000: access === null ? null : seatsOf(people, access, zoneOf, at),
        unknown: unknownPart(inZone[at] ?? [], question.who),
      };
    }),
    outside,
    inNoZone: countsOf(asked.filter(({ zoneIds }) => !zones.some(({ id }) => zoneIds.has(id)))),
    nowhere,
    total: {
      people: shares.reduce((sum, share) => sum + share.people, nowhere.people),
      reached: shares.reduce((sum, share) => sum + share.reached, 0),
    },
    unknown: unknownAreas([...town.areas, ...town.nowhere], question.who),
    unknownBeside: {
      outside: unknownPart(inZone[zones.length] ?? [], question.who),
      nowhere: unknownPart(town.nowhere, question.who),
      total: unknownPart([...town.areas, ...town.nowhere], question.who),
    },
    supply: supplyCounts(town, question, asked, seats, new Set(links.place)),
    reached,
    access,
  };
}

/** The areas of each zone by its number; those in none come last. */
function areasInZones(town: GapTown, zoneOf: Int32Array, zones: number): readonly DemandArea[][] {
  const inZone: DemandArea[][] = Array.from({ length: zones + 1 }, () => []);
  town.areas.forEach((area, cell) => {
    const zone = zoneOf[cell] as number;
    inZone[zone === -1 ? zones : zone]?.push(area);
  });
  return inZone;
}

const countsOf = (points: readonly SupplyPoint[]) => ({
  activities: points.length,
  unconfirmed: points.filter(({ confirmed }) => !confirmed).length,
});

function seatsOf(
  people: Float64Array,
  access: Float64Array,
  zoneOf: Int32Array,
  zone: number,
): number | null {
  let [all, seats] = [0, 0];
  for (let cell = 0; cell < people.length; cell++) {
    if (zoneOf[cell] !== zone) continue;
    all += people[cell] as number;
    seats += (people[cell] as number) * (access[cell] as number);
  }
  return all === 0 ? null : (seats / all) * 10_000;
}

function supplyCounts(
  town: GapTown,
  question: GapQuestion,
  asked: readonly SupplyPoint[],
  seats: SeatsAWeek | null,
  inReach: ReadonlySet<number>,
): SupplyCounts {
  const whenever = { ...question, slots: null };
  const own = ownPoints(town);
  return {
    counted: asked.length,
    unconfirmed: asked.filter(({ confirmed }) => !confirmed).length,
    whenUnknown: own.filter((point) => !point.whenKnown && fits(point, whenever)).length,
    withoutPosition: asked.filter(({ at }) => at === null).length,
    overTheBorder: town.supply.filter(
      (point, place) => place >= town.ownSupply && inReach.has(place) && fits(point, question),
    ).length,
    capacityEstimated: seats?.estimated ?? 0,
  };
}
