import type { Polygon } from "geojson";
import { numbersFrom } from "../../scripts/bench/search/records.ts";
import { codesOf, KIND_WORDS, type Kind } from "../../src/domain/activity/vocabulary.ts";
import type { DemandArea } from "../../src/domain/coverage/demand.ts";
import type { GapTown } from "../../src/domain/coverage/gap-town.ts";
import { middleOf, planePoints } from "../../src/domain/coverage/plane-points.ts";
import type { SupplyPoint } from "../../src/domain/coverage/supply.ts";
import { WEEK_SLOT_COUNT } from "../../src/domain/coverage/week-slots.ts";
import { type Position, position } from "../../src/domain/units.ts";
import type { Zone } from "../../src/domain/zone/zone.ts";

/** A grid of so many zones a side covers the town. */
const ZONES_A_SIDE = 5;

/** A town of so many small areas and as many places, as dense as a city; the same every time. */
export function syntheticTown(size: number): GapTown {
  const next = numbersFrom(7);
  const side = 0.0018 * Math.sqrt(size);
  const [south, west] = [34 - side / 2, 133 - side / 2];
  const somewhere = (): Position => position(south + next() * side, west + next() * side);
  const step = side / ZONES_A_SIDE;
  const zones = Array.from({ length: ZONES_A_SIDE ** 2 }, (_, number) =>
    zoneAt(number, south, west, step),
  );
  const areas = Array.from({ length: size }, (_, number) => areaAt(number, somewhere(), next));
  const kinds = codesOf(KIND_WORDS);
  const supply = Array.from({ length: size }, (_, number) =>
    pointAt(number, somewhere(), kinds, next, { zones, south, west, step }),
  );
  const origin = middleOf([...areas, ...supply].map(({ at }) => at));
  return {
    origin,
    zones,
    areas,
    cells: planePoints(
      areas.map(({ at }) => at),
      origin,
    ),
    nowhere: [],
    supply,
    places: planePoints(
      supply.map(({ at }) => at),
      origin,
    ),
    placeless: [],
    ownSupply: size,
  };
}

function zoneAt(number: number, south: number, west: number, step: number): Zone {
  const [column, row] = [number % ZONES_A_SIDE, Math.floor(number / ZONES_A_SIDE)];
  const [left, low] = [west + column * step, south + row * step];
  const boundary: Polygon = {
    type: "Polygon",
    coordinates: [
      [
        [left, low],
        [left + step, low],
        [left + step, low + step],
        [left, low + step],
        [left, low],
      ],
    ],
  };
  return {
    id: `zone-${number}`,
    level: "daily-life",
    name: `第${number + 1}圏域`,
    reading: null,
    parentId: null,
    boundary,
    sourceId: null,
  };
}

function areaAt(
  number: number,
  at: Position,
  next: () => number,
): DemandArea & { readonly at: Position } {
  const all = Math.floor(next() * 200);
  const older = Math.floor(all * next());
  return {
    id: `area-${number}`,
    name: `第${number + 1}町`,
    at,
    people: {
      all,
      "from-65": older,
      "from-75": null,
      "under-15": null,
      households: null,
      "single-households": null,
      "single-from-65": null,
    },
    surveyedOn: "2026-04-01",
  };
}

interface ZoneGrid {
  readonly zones: readonly Zone[];
  readonly south: number;
  readonly west: number;
  readonly step: number;
}

function pointAt(
  number: number,
  at: Position,
  kinds: readonly Kind[],
  next: () => number,
  { zones, south, west, step }: ZoneGrid,
): SupplyPoint & { readonly at: Position } {
  const perWeek = new Float64Array(WEEK_SLOT_COUNT);
  perWeek[Math.floor(next() * WEEK_SLOT_COUNT)] = next() < 0.5 ? 1 : 12 / 52;
  const column = Math.floor((at.lng - west) / step);
  const row = Math.floor((at.lat - south) / step);
  const zone = zones[row * ZONES_A_SIDE + column];
  return {
    activityId: `activity-${number}`,
    name: `第${number + 1}の集い`,
    placeId: `place-${number}`,
    kind: kinds[Math.floor(next() * kinds.length)] as Kind,
    at,
    zoneIds: new Set(zone === undefined ? [] : [zone.id]),
    perWeek,
    whenKnown: true,
    capacity: next() < 0.7 ? 5 + Math.floor(next() * 30) : null,
    confirmed: next() < 0.8,
  };
}
