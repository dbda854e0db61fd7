import { type DayText, type Position, position } from "../../units.ts";
import type { Zone } from "../../zone/zone.ts";
import { DEMAND_LAYERS, type DemandArea } from "../demand.ts";
import type { GapTown } from "../gap-town.ts";
import { middleOf, planePoints } from "../plane-points.ts";
import type { SchoolDays } from "../school-days.ts";
import type { SupplyPoint } from "../supply.ts";
import { WEEK_SLOT_COUNT } from "../week-slots.ts";
import type { KeptArea, KeptGround, KeptPoint, KeptTown } from "./kept-town.ts";
import { zoneShapes } from "./zone-shapes.ts";

/** A town on one of two dates that are compared. */
export interface DatedTown {
  readonly on: DayText;
  readonly town: GapTown;
  /** A fingerprint of each boundary by id of its zone. */
  readonly shapes: ReadonlyMap<string, string>;
}

/** The town as it is now. */
export const datedTown = (on: DayText, town: GapTown): DatedTown => ({
  on,
  town,
  shapes: zoneShapes(town.zones),
});

/**
 * A kept town, ready for any question of its date. `which`: its school holidays, or its term, alone; null where those
 * were not known when it was kept.
 */
export function openKeptTown(
  { ground, supply }: KeptTown,
  { on, code, which }: { on: DayText; code: string; which: SchoolDays | null },
): DatedTown | null {
  const counted = ground.days.findIndex((days) => days.which === (which ?? "year"));
  const length = ground.days[counted]?.length;
  if (length === undefined) return null;
  const all = ground.areas.map((area) => ({ kept: area, area: areaOf(area, ground) }));
  const placed = all.filter(({ area }) => area.at !== null);
  const areas = placed.map(({ area }) => area).filter(isLocated);
  const points = supply.map((kept) => ({
    own: kept.of === code,
    point: pointOf(kept, ground, counted, length),
  }));
  const own = points.filter((one) => one.own).map(({ point }) => point);
  const located = own.filter(isLocated);
  const over = points.filter((one) => !one.own).map(({ point }) => point);
  const places = [...located, ...over.filter(isLocated)];
  const origin = middleOf([...areas, ...places].map(({ at }) => at));
  const town: GapTown = {
    origin,
    zones: ground.zones.map(zoneOf),
    areas,
    cells: planePoints(
      areas.map(({ at }) => at),
      origin,
    ),
    nowhere: all.filter(({ area }) => area.at === null).map(({ area }) => area),
    supply: places,
    places: planePoints(
      places.map(({ at }) => at),
      origin,
    ),
    placeless: own.filter((point) => !isLocated(point)),
    ownSupply: located.length,
    zoneOfArea: new Map(
      ground.levels.map((level, number) => [
        level,
        Int32Array.from(placed, ({ kept }) => kept.zones[number] ?? -1),
      ]),
    ),
  };
  const shapes = ground.zones.flatMap(({ id, shape }) =>
    shape === null ? [] : [[id, shape] as const],
  );
  return { on, town, shapes: new Map(shapes) };
}

const isLocated = <Row extends { readonly at: Position | null }>(
  row: Row,
): row is Row & { readonly at: Position } => row.at !== null;

const zoneOf = ({ id, level, name }: KeptGround["zones"][number]): Zone => ({
  id,
  level,
  name,
  reading: null,
  parentId: null,
  boundary: null,
  sourceId: null,
});

const placeOf = (at: readonly number[] | null): Position | null => {
  const [lat, lng] = at ?? [];
  return lat === undefined || lng === undefined ? null : position(lat, lng);
};

/** A layer that was not counted then is not known. Names of small areas are not kept. */
function areaOf({ id, at, people, surveyedOn }: KeptArea, { layers }: KeptGround): DemandArea {
  const known = DEMAND_LAYERS.map((layer) => {
    const number = layers.indexOf(layer);
    return [layer, number === -1 ? null : (people[number] ?? null)];
  });
  return {
    id,
    name: "",
    at: placeOf(at),
    people: Object.fromEntries(known) as DemandArea["people"],
    surveyedOn,
  };
}

function pointOf(kept: KeptPoint, ground: KeptGround, counted: number, days: number): SupplyPoint {
  const perWeek = new Float64Array(WEEK_SLOT_COUNT);
  const dates = kept.dates[counted] ?? [];
  for (let pair = 0; pair < dates.length; pair += 2) {
    perWeek[dates[pair] as number] = (dates[pair + 1] as number) / (days / 7);
  }
  return {
    activityId: kept.id,
    name: "",
    placeId: null,
    kind: kept.kind,
    at: placeOf(kept.at),
    zoneIds: new Set(kept.zones.flatMap((number) => ground.zones[number]?.id ?? [])),
    perWeek,
    whenKnown: dates.length > 0,
    capacity: kept.seats,
    confirmed: kept.confirmed,
  };
}
