import type { Links } from "../links.ts";
import type { Covers } from "./cover-most.ts";

/** The links of cells to candidates, turned around: for each candidate the cells it reaches. */
export function coversOf({ starts, place, cells, places }: Links): Covers {
  const begins = new Int32Array(places + 1);
  for (const candidate of place) begins[candidate + 1] = (begins[candidate + 1] as number) + 1;
  for (let at = 0; at < places; at++) {
    begins[at + 1] = (begins[at + 1] as number) + (begins[at] as number);
  }
  const next = begins.slice(0, -1);
  const cell = new Int32Array(place.length);
  for (let from = 0; from < cells; from++) {
    const end = starts[from + 1] as number;
    for (let at = starts[from] as number; at < end; at++) {
      const candidate = place[at] as number;
      const to = next[candidate] as number;
      next[candidate] = to + 1;
      cell[to] = from;
    }
  }
  return { candidates: places, cells, starts: begins, cell };
}
