import { isInside } from "../geometry/is-inside.ts";
import { pointInside } from "../geometry/point-inside.ts";
import type { TownIndex } from "../town-index.ts";
import type { PopulationArea, Zone } from "./zone.ts";

/** People of a zone from public statistics. `null` where the statistics do not say. */
export interface PeopleOfZone {
  readonly total: number;
  readonly under15: number | null;
  readonly from65: number | null;
  readonly households: number | null;
  /** The oldest day among the areas counted. */
  readonly surveyedOn: string;
  /** Added up from smaller areas whose middle lies in the zone. */
  readonly estimated: boolean;
}

/** Counted for the zone itself where the statistics have it, else from the areas whose middle lies in it. */
export function peopleOfZone(index: TownIndex, zone: Zone): PeopleOfZone | null {
  const { population } = index.town;
  const own = population.filter((area) => area.zoneId === zone.id);
  if (own.length > 0) return sumOf(own, false);
  if (zone.boundary === null) return null;
  const { boundary } = zone;
  const parts = population.filter((area) => {
    const shape = area.zoneId === null ? null : index.zoneById.get(area.zoneId)?.boundary;
    const middle = shape === null || shape === undefined ? null : middleOf(shape);
    return middle !== null && isInside(middle, boundary);
  });
  return parts.length === 0 ? null : sumOf(parts, true);
}

/** What the public reads of a count: hundreds, and nothing below five of them. */
const ROUNDED_TO = 100;
const FEWEST_SHOWN = 500;

/**
 * People of a zone as anybody may read them: rounded to hundreds, counts below 500 left out. Rounded so far that sums over
 * zones that overlap, and of one survey and the next, cannot be subtracted to a few people.
 */
export function publicPeopleOf(index: TownIndex, zone: Zone): PeopleOfZone | null {
  const people = peopleOfZone(index, zone);
  if (people === null || people.total < FEWEST_SHOWN) return null;
  const rounded = (count: number | null): number | null =>
    count === null || count < FEWEST_SHOWN ? null : Math.round(count / ROUNDED_TO) * ROUNDED_TO;
  return {
    ...people,
    total: rounded(people.total) ?? 0,
    under15: rounded(people.under15),
    from65: rounded(people.from65),
    households: rounded(people.households),
  };
}

type Boundary = NonNullable<Zone["boundary"]>;
const middles = new WeakMap<Boundary, ReturnType<typeof pointInside>>();

function middleOf(shape: Boundary): ReturnType<typeof pointInside> {
  const known = middles.get(shape);
  if (known !== undefined) return known;
  const middle = pointInside(shape);
  middles.set(shape, middle);
  return middle;
}

function sumOf(areas: readonly PopulationArea[], estimated: boolean): PeopleOfZone {
  const add = (of: (area: PopulationArea) => number | null): number | null => {
    let sum = 0;
    for (const area of areas) {
      const count = of(area);
      if (count === null) return null;
      sum += count;
    }
    return sum;
  };
  return {
    total: add((area) => area.total) ?? 0,
    under15: add((area) => peopleFromTo(area, 0, 15)),
    from65: add((area) => peopleFromTo(area, 65, null)),
    households: add((area) => area.households),
    surveyedOn: areas.map((area) => area.surveyedOn).sort()[0] ?? "",
    estimated,
  };
}

/** People from one age to below another (null: and older). Null unless bands begin at both ages. */
export function peopleFromTo(area: PopulationArea, from: number, to: number | null): number | null {
  const { bandStarts, bandMale, bandFemale } = area;
  if (!bandStarts.includes(from) || (to !== null && !bandStarts.includes(to))) return null;
  let sum = 0;
  bandStarts.forEach((start, band) => {
    if (start < from || (to !== null && start >= to)) return;
    sum += (bandMale[band] ?? 0) + (bandFemale[band] ?? 0);
  });
  return sum;
}
