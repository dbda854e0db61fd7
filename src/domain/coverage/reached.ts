import type { Links } from "./links.ts";

/** Marks the cells from which at least one of the places that count can be reached; without `counts` all count. */
export function reachedCells(
  { starts, place, cells }: Links,
  counts?: (place: number) => boolean,
): Uint8Array {
  const reached = new Uint8Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const end = starts[cell + 1] as number;
    for (let at = starts[cell] as number; at < end; at++) {
      if (counts !== undefined && !counts(place[at] as number)) continue;
      reached[cell] = 1;
      break;
    }
  }
  return reached;
}

export interface Share {
  readonly people: number;
  readonly reached: number;
}

/** People, and those of them who are reached, for each zone by number; cells outside every zone (-1) come last. */
export function sharesByZone(
  people: Float64Array,
  reached: Uint8Array,
  zoneOf: Int32Array,
  zones: number,
): readonly Share[] {
  const all = new Float64Array(zones + 1);
  const some = new Float64Array(zones + 1);
  for (let cell = 0; cell < people.length; cell++) {
    const zone = zoneOf[cell] === -1 ? zones : (zoneOf[cell] as number);
    all[zone] = (all[zone] as number) + (people[cell] as number);
    if (reached[cell] === 1) some[zone] = (some[zone] as number) + (people[cell] as number);
  }
  return Array.from(all, (count, zone) => ({ people: count, reached: some[zone] as number }));
}
