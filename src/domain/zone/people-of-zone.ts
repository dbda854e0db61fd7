import { isInside } from "../geometry/is-inside.ts";
import { pointInside } from "../geometry/point-inside.ts";
import type { TownIndex } from "../town-index.ts";
import type { PopulationArea, Zone } from "./zone.ts";

/** People of a zone as anybody may read them: hundreds, of the newest release alone. `null`: below five hundred. */
export interface PeopleOfZone {
  readonly total: number;
  readonly under15: number | null;
  readonly from65: number | null;
  readonly surveyedOn: string;
  /** Added up from smaller areas whose middle lies in the zone. */
  readonly estimated: boolean;
  /** Areas of which some number is not shown: nobody of them is in it. */
  readonly heldBack: number;
}

/** People are told in hundreds, because an estimate is no better, and none below five of them. */
const ROUNDED_TO = 100;
const FEWEST_SHOWN = 500;

/**
 * As released for the zone itself, else added up from the released areas whose middle lies in it; null where nothing was
 * released. It says nothing that the released table does not.
 */
export function publicPeopleOf(index: TownIndex, zone: Zone): PeopleOfZone | null {
  const release = index.town.peopleReleases?.at(-1);
  if (release === undefined) return null;
  const own = release.areas.filter((area) => area.zoneId === zone.id);
  const parts =
    own.length > 0 ? own : release.areas.filter(({ zoneId }) => liesIn(index, zoneId, zone));
  const rounded = (column: number): number | null => {
    const sum = parts.reduce((all, { counts }) => all + (counts[column] ?? 0), 0);
    return sum < FEWEST_SHOWN ? null : Math.round(sum / ROUNDED_TO) * ROUNDED_TO;
  };
  const total = rounded(3);
  if (total === null) return null;
  return {
    total,
    under15: rounded(0),
    from65: rounded(2),
    surveyedOn: release.surveyedOn,
    estimated: own.length === 0,
    heldBack: parts.filter(({ counts }) => [0, 2, 3].some((column) => counts[column] === null))
      .length,
  };
}

function liesIn(index: TownIndex, areaZone: string | null, { boundary }: Zone): boolean {
  const shape = areaZone === null ? null : (index.zoneById.get(areaZone)?.boundary ?? null);
  const middle = shape === null ? null : middleOf(shape);
  return boundary !== null && middle !== null && isInside(middle, boundary);
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
