import { dayNumber } from "../../clock.ts";
import type { TownIndex } from "../../town-index.ts";
import type { DayText, Position } from "../../units.ts";
import type { ZoneLevel } from "../../zone/zone.ts";
import { DEMAND_LAYERS, type DemandArea } from "../demand.ts";
import { areasByZone, type GapTown, gapTown } from "../gap-town.ts";
import { withinAnyReach } from "../neighbours.ts";
import { SCHOOL_DAYS, schoolDays } from "../school-days.ts";
import { type SupplyPoint, supplyOf } from "../supply.ts";
import { type DayRange, yearFrom } from "../week-slots.ts";
import type { KeptArea, KeptDays, KeptPoint, KeptTown } from "./kept-town.ts";
import { zoneShapes } from "./zone-shapes.ts";

/** What a town is kept from. */
export interface TownToKeep {
  readonly index: TownIndex;
  readonly on: DayText;
  /** Towns over the border, as the planning view sees them. */
  readonly neighbours: readonly TownIndex[];
  /** School holidays that planners entered: with them, a question about those days can be asked again. */
  readonly holidays: readonly DayRange[];
}

interface CountedDays {
  readonly which: KeptDays;
  readonly ranges: readonly DayRange[];
  readonly length: number;
}

/** The town of a day as the planning view asks it, with no name and no contact of anybody. */
export function keepTown({ index, on, neighbours, holidays }: TownToKeep): KeptTown {
  const days = countedDays(holidays, on);
  const town = gapTown(index, { on });
  const levels = [...new Set(town.zones.map(({ level }) => level))];
  const isNear = withinAnyReach(town.areas.map(({ at }) => at));
  const shapes = zoneShapes(town.zones);
  const numberOf = new Map(town.zones.map(({ id }, number) => [id, number]));
  const pointsOver = (ranges: readonly DayRange[]): readonly (readonly [string, SupplyPoint])[] => [
    ...owned(index, supplyOf(index, on, ranges)),
    ...neighbours.flatMap((over) =>
      owned(
        over,
        supplyOf(over, on, ranges).filter(({ at }) => at !== null && isNear(at)),
      ),
    ),
  ];
  const perDays = days.map(({ ranges }) => pointsOver(ranges));
  return {
    ground: {
      days: days.map(({ which, length }) => ({ which, length })),
      levels,
      layers: DEMAND_LAYERS,
      zones: town.zones.map(({ id, level, name }) => ({
        id,
        level,
        name,
        shape: shapes.get(id) ?? null,
      })),
      areas: [...keptAreas(town, levels), ...town.nowhere.map((area) => keptArea(area, []))],
    },
    supply: (perDays[0] ?? []).map(([of, point], place): KeptPoint => ({
      of,
      id: point.activityId,
      kind: point.kind,
      at: pair(point.at),
      zones: [...point.zoneIds].flatMap((id) => numberOf.get(id) ?? []),
      dates: days.map(({ length }, at) => datesOf(perDays[at]?.[place]?.[1], length)),
      seats: point.capacity,
      confirmed: point.confirmed,
    })),
  };
}

const owned = ({ town }: TownIndex, points: readonly SupplyPoint[]) =>
  points.map((point) => [town.municipality.code, point] as const);

function countedDays(holidays: readonly DayRange[], on: DayText): readonly CountedDays[] {
  const counted = (which: KeptDays, ranges: readonly DayRange[]): CountedDays => ({
    which,
    ranges,
    length: ranges.reduce((sum, { from, to }) => sum + dayNumber(to) - dayNumber(from) + 1, 0),
  });
  const school = SCHOOL_DAYS.flatMap((which) => {
    const ranges = schoolDays(holidays, which, on);
    return ranges === null ? [] : [counted(which, ranges)];
  });
  return [counted("year", yearFrom(on)), ...school];
}

function keptAreas(town: GapTown, levels: readonly ZoneLevel[]): readonly KeptArea[] {
  const zoned = levels.map((level) => areasByZone(town, level).zoneOf);
  return town.areas.map((area, at) =>
    keptArea(
      area,
      zoned.map((zoneOf) => zoneOf[at] as number),
    ),
  );
}

const keptArea = (
  { id, at, people, surveyedOn }: DemandArea,
  zones: readonly number[],
): KeptArea => ({
  id,
  at: pair(at),
  people: DEMAND_LAYERS.map((layer) => people[layer]),
  surveyedOn,
  zones,
});

const pair = (at: Position | null): readonly number[] | null =>
  at === null ? null : [at.lat, at.lng];

/** Whole numbers of dates, from which the meetings a week come out again to the last digit. */
const datesOf = (point: SupplyPoint | undefined, days: number): readonly number[] =>
  [...(point?.perWeek ?? [])].flatMap((perWeek, slot) =>
    perWeek > 0 ? [slot, Math.round(perWeek * (days / 7))] : [],
  );
