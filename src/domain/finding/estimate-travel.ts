import { haversine } from "../geometry/haversine.ts";
import type { Place } from "../place/place.ts";
import { type Metres, type Minutes, metres, minutes, type Position } from "../units.ts";

export const TRAVEL_MODES = ["walk", "slow-walk", "bicycle", "bus", "car"] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** Streets are longer than the straight line by about this much (design, decision 14). Always labelled 推定. */
export const CIRCUITY = 1.3;
/** Metres a minute. Slow walking is 歩いて8分 becoming 12: two thirds of the usual 70. */
const SPEED: Readonly<Record<TravelMode, number>> = {
  walk: 70,
  "slow-walk": 140 / 3,
  bicycle: 200,
  bus: 250,
  car: 400,
};
const WAIT: Readonly<Record<TravelMode, number>> = {
  walk: 0,
  "slow-walk": 0,
  bicycle: 0,
  bus: 10,
  car: 0,
};

/** An estimate of how far it is: never measured, and coarser still for a place that shows only roughly where it is. */
export interface Travel {
  /** Along streets, estimated. */
  readonly distance: Metres;
  readonly minutes: Readonly<Record<TravelMode, Minutes>>;
  /** The place shows a masked point: minutes are rounded up to fives, metres to 100. */
  readonly approximate: boolean;
}

/** Minutes for metres along streets by one way of travelling: whole ones, or fives where it is approximate. */
export function minutesAlong(
  along: number,
  mode: TravelMode,
  options: { readonly approximate: boolean },
): Minutes {
  const step = options.approximate ? 5 : 1;
  const exact = along / SPEED[mode] + WAIT[mode];
  return minutes(Math.max(step, Math.ceil(exact / step - 1e-9) * step));
}

/** How far a public position is from a point. Whole minutes, rounded up: better early than late. */
export function estimateTravel(
  from: Position,
  to: Position,
  options: { readonly approximate: boolean },
): Travel {
  const along = haversine(from, to) * CIRCUITY;
  const byMode = Object.fromEntries(
    TRAVEL_MODES.map((mode) => [mode, minutesAlong(along, mode, options)]),
  ) as Record<TravelMode, Minutes>;
  const rounding = options.approximate ? 100 : 10;
  return {
    distance: metres(Math.round(along / rounding) * rounding),
    minutes: byMode,
    approximate: options.approximate,
  };
}

/** How far a place is, or null where nothing is said: it is hidden, or its position is not known. */
export function travelToPlace(from: Position, place: Place | undefined): Travel | null {
  if (place === undefined || place.position === null || place.disclosure === "hidden") return null;
  return estimateTravel(from, place.position, { approximate: place.disclosure === "approximate" });
}
