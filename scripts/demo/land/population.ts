import type { GazetteerEntry, PopulationArea, Zone } from "../../../src/domain/zone/zone.ts";
import { pointInside } from "../../../src/domain/geometry/point-inside.ts";
import { between } from "../chance.ts";
import { STATIONS } from "./ground-lines.ts";
import { toPosition } from "./frame.ts";
import { type Character, SMALL_AREAS } from "./small-areas.ts";
import { areaId } from "./zones.ts";

/** Five-year bands from 0–4 to 85 and older. */
export const BAND_STARTS = Array.from({ length: 18 }, (_, index) => index * 5);

/** How the ages of a neighbourhood are spread (parts of a whole, youngest first) and how many live together. */
// prettier-ignore
const SHAPES: Readonly<Record<Character, { ages: readonly number[]; household: number }>> = {
  centre:     { ages: [32, 34, 36, 40, 52, 58, 58, 60, 62, 66, 68, 64, 58, 58, 66, 72, 56, 60], household: 1.95 },
  families:   { ages: [66, 68, 64, 54, 44, 52, 66, 78, 80, 70, 58, 50, 44, 40, 42, 44, 32, 28], household: 2.52 },
  "new-town": { ages: [26, 28, 30, 34, 36, 34, 36, 42, 46, 52, 54, 50, 58, 82, 112, 118, 82, 60], household: 2.14 },
  harbour:    { ages: [22, 24, 28, 32, 32, 34, 38, 44, 50, 60, 64, 66, 72, 84, 98, 102, 78, 82], household: 2.05 },
  shore:      { ages: [28, 30, 34, 36, 34, 38, 44, 52, 58, 64, 66, 66, 70, 80, 88, 84, 64, 64], household: 2.28 },
  farms:      { ages: [26, 30, 34, 38, 34, 34, 40, 48, 54, 60, 64, 70, 80, 92, 96, 84, 72, 86], household: 2.66 },
  suburb:     { ages: [40, 42, 44, 46, 46, 50, 54, 60, 66, 72, 70, 64, 60, 64, 72, 74, 54, 46], household: 2.24 },
};
/** Women among a hundred people, by band: about half when young, two thirds among the oldest. */
// prettier-ignore
const WOMEN = [49, 49, 49, 49, 48, 48, 48, 49, 49, 49, 49, 50, 50, 51, 53, 55, 59, 67];

/** People of every small area as a register would count them on one day. */
export function makePopulation(surveyedOn: string, sourceId: string): readonly PopulationArea[] {
  return SMALL_AREAS.map((area) => {
    const { ages, household } = SHAPES[area.character];
    const weights = ages.map(
      (weight, band) => weight * between(`${area.id}:band:${band}`, 0.86, 1.14),
    );
    const bands = shareOut(area.people, weights);
    const bandFemale = bands.map((count, band) =>
      Math.round(
        (count * (WOMEN[band] ?? 50)) / 100 + between(`${area.id}:women:${band}`, -1.5, 1.5),
      ),
    );
    const bandMale = bands.map((count, band) => count - (bandFemale[band] ?? 0));
    const households = Math.round(
      area.people / (household * between(`${area.id}:household`, 0.96, 1.04)),
    );
    const bandsFrom65 = sum(bands.slice(BAND_STARTS.indexOf(65)));
    return {
      id: `population-${area.id}`,
      name: area.name,
      zoneId: areaId(area.id),
      surveyedOn,
      total: area.people,
      male: sum(bandMale),
      female: sum(bandFemale),
      households,
      ...singleHouseholds(area.id, households, household, bandsFrom65),
      bandStarts: BAND_STARTS,
      bandMale,
      bandFemale,
      sourceId,
    };
  });
}

/** Real statistics withhold small numbers, so the smallest area of the demo says nothing. */
const WITHHELD_BELOW = 150;

/** The smaller a neighbourhood's households, the more of them are one person; two of three where many are old. */
function singleHouseholds(
  id: string,
  households: number,
  household: number,
  from65: number,
): Pick<PopulationArea, "singleHouseholds" | "singleHouseholdsFrom65"> {
  if (households < WITHHELD_BELOW) return { singleHouseholds: null, singleHouseholdsFrom65: null };
  const single = Math.round(
    households * (0.95 - 0.3 * household) * between(`${id}:single`, 0.9, 1.1),
  );
  const older = Math.round(from65 * between(`${id}:single-from-65`, 0.17, 0.23));
  return { singleHouseholds: single, singleHouseholdsFrom65: Math.min(single, older) };
}

/** Whole numbers in proportion to weights that add up to the total exactly (largest remainders). */
function shareOut(total: number, weights: readonly number[]): readonly number[] {
  const all = sum(weights);
  const exact = weights.map((weight) => (total * weight) / all);
  const shares = exact.map(Math.floor);
  const left = total - sum(shares);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Small areas and stations with a point: what a typed 町丁目 or station is resolved against. */
export function makeGazetteer(zones: readonly Zone[], sourceId: string): readonly GazetteerEntry[] {
  const areas = zones.flatMap(({ id, level, name, reading, boundary }) => {
    if (level !== "small-area" || boundary === null) return [];
    const inside = pointInside(boundary);
    if (inside === null) throw new Error(`${name} has no inside`);
    const [lat, lng] = [Number(inside.lat.toFixed(5)), Number(inside.lng.toFixed(5))];
    return [{ id: `gazetteer-${id}`, name, reading, lat, lng, zoneId: id, sourceId }];
  });
  const stations = STATIONS.map(({ id, name, reading, at, area }) => {
    const { lat, lng } = toPosition(at);
    return { id: `gazetteer-${id}`, name, reading, lat, lng, zoneId: areaId(area), sourceId };
  });
  return [...areas, ...stations];
}
