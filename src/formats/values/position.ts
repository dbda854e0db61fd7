import type { Bounds } from "../../domain/geometry/shape.ts";
import type { ProblemCode } from "../../domain/problem.ts";
import { type Position, position } from "../../domain/units.ts";
import { decimalOf } from "./number.ts";

/** Japan with its islands: 与那国 to 南鳥島, 沖ノ鳥島 to 択捉. */
const JAPAN = { south: 20, north: 46, west: 122, east: 154 };
/** A municipality's own facilities may stand some kilometres beyond its border. */
const MARGIN_DEGREES = 0.05;
/** Without bounds: farther than this from the middle of the file's own points is another region (about 60 km). */
const FAR_DEGREES = 0.6;
/** Fewer points than this do not tell where a municipality is. */
const ENOUGH_POINTS = 5;
const SHARED_BY = 3;

export interface ReadPosition {
  readonly position: Position | null;
  readonly problem: ProblemCode | null;
}

const nowhere = (problem: ProblemCode): ReadPosition => ({ position: null, problem });

/** Splits a `location` cell, `"34.34,134.04"`, into its two numbers as written. */
export function pairOf(cell: string | undefined): readonly [lat: string, lng: string] {
  const [lat = "", lng = ""] = (cell ?? "").normalize("NFKC").split(/[,、;]/);
  return [lat.trim(), lng.trim()];
}

/**
 * Latitude and longitude as written. Swapped ones are put right and numbers that lost their point get it back
 * where that gives one place within the bounds; nothing else is repaired: a wrong pin is worse than none.
 */
export function positionOf(lat: string, lng: string, bounds: Bounds | null): ReadPosition {
  if (lat === "" && lng === "") return nowhere("position-missing");
  const [first, second] = [decimalOf(lat), decimalOf(lng)];
  if (first === null || second === null) return nowhere("position-not-a-number");
  if (first === 0 && second === 0) return nowhere("position-missing");
  if (inJapan(first, second)) return judged(position(first, second), bounds, null);
  if (inJapan(second, first)) return judged(position(second, first), bounds, "position-swapped");
  if (first === second) return nowhere("position-repeated");
  return withPointAgain(lat, lng, bounds) ?? nowhere("position-outside-municipality");
}

const inJapan = (lat: number, lng: number): boolean =>
  lat >= JAPAN.south && lat <= JAPAN.north && lng >= JAPAN.west && lng <= JAPAN.east;

function judged(point: Position, bounds: Bounds | null, problem: ProblemCode | null): ReadPosition {
  if (bounds !== null && !isNear(point, bounds)) return nowhere("position-outside-municipality");
  return { position: point, problem };
}

function isNear({ lat, lng }: Position, [west, south, east, north]: Bounds): boolean {
  return (
    lng >= west - MARGIN_DEGREES &&
    lng <= east + MARGIN_DEGREES &&
    lat >= south - MARGIN_DEGREES &&
    lat <= north + MARGIN_DEGREES
  );
}

/**
 * `3707321` may be 37.07321 or 37°07'32.1": only the bounds can tell, and only if exactly one reading fits.
 */
function withPointAgain(lat: string, lng: string, bounds: Bounds | null): ReadPosition | null {
  if (bounds === null || !/^\d{6,10}$/.test(lat) || !/^\d{7,11}$/.test(lng)) return null;
  const readings = [
    position(decimal(lat, 2), decimal(lng, 3)),
    position(sexagesimal(lat, 2), sexagesimal(lng, 3)),
  ].filter((point) => inJapan(point.lat, point.lng) && isNear(point, bounds));
  const [only] = readings;
  if (only === undefined || readings.length > 1) return null;
  return { position: only, problem: "position-without-point" };
}

const decimal = (digits: string, whole: number): number =>
  Number(`${digits.slice(0, whole)}.${digits.slice(whole)}`);

function sexagesimal(digits: string, whole: number): number {
  const [minutes, seconds] = [digits.slice(whole, whole + 2), digits.slice(whole + 2)];
  const fraction = decimal(seconds, 2);
  if (Number(minutes) > 59 || fraction >= 60) return Number.NaN;
  return Number(digits.slice(0, whole)) + Number(minutes) / 60 + fraction / 3600;
}

/** A row's point together with the address it belongs to, as far as the whole file must be looked at. */
export interface Placed {
  readonly position: Position | null;
  readonly address: string | null;
}

/**
 * What only all rows together show: points far from all others (another prefecture; only where there are no
 * bounds to judge by), and one point given to three or more different addresses (the town hall's for every
 * unknown one). The problem for each row by its number; such a point is not to be shown.
 */
export function oddPositions(
  rows: readonly Placed[],
  bounds: Bounds | null,
): ReadonlyMap<number, ProblemCode> {
  const odd = new Map<number, ProblemCode>();
  const middle = bounds === null ? middleOf(rows) : null;
  const addresses = addressesByPoint(rows);
  rows.forEach(({ position: point }, index) => {
    if (point === null) return;
    if ((addresses.get(keyOf(point))?.size ?? 0) >= SHARED_BY)
      odd.set(index, "position-shared-by-many");
    else if (middle !== null && isFar(point, middle))
      odd.set(index, "position-outside-municipality");
  });
  return odd;
}

const keyOf = ({ lat, lng }: Position): string => `${lat},${lng}`;

const isFar = (point: Position, middle: Position): boolean =>
  Math.abs(point.lat - middle.lat) > FAR_DEGREES || Math.abs(point.lng - middle.lng) > FAR_DEGREES;

function middleOf(rows: readonly Placed[]): Position | null {
  const points = rows.flatMap(({ position: point }) => (point === null ? [] : [point]));
  if (points.length < ENOUGH_POINTS) return null;
  const median = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return position(median(points.map(({ lat }) => lat)), median(points.map(({ lng }) => lng)));
}

/** Floors and rooms do not make another address, nor does 番地 for a dash. */
const street = (address: string): string =>
  address
    .normalize("NFKC")
    .replace(/\s.*$/, "")
    .replace(/番地?の?|号|丁目/g, "-")
    .replace(/[一二三四五六七八九]/g, (digit) => String("一二三四五六七八九".indexOf(digit) + 1))
    .replace(/^(.*?\d+(-\d+)*).*$/, "$1");

function addressesByPoint(rows: readonly Placed[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byPoint = new Map<string, Set<string>>();
  for (const { position: point, address } of rows) {
    if (point === null || address === null) continue;
    const known = byPoint.get(keyOf(point)) ?? new Set<string>();
    byPoint.set(keyOf(point), known.add(street(address)));
  }
  return byPoint;
}
