import type { DistanceWeight } from "./distance-weight.ts";
import type { Links } from "./links.ts";

export interface FloatingCatchment {
  /** For each cell: supply within reach for one person, in the unit of the supply. */
  readonly access: Float64Array;
  /** For each place: its supply for one (weighted) person who can reach it; 0 where nobody can. */
  readonly ratio: Float64Array;
  /** Supply of the places that nobody can reach: it is in no cell's access. */
  readonly unreached: number;
}

/**
 * Enhanced two-step floating catchment area (Luo and Qi 2009). First each place's supply is divided by the people who
 * can reach it, nearer people counting more; then each cell adds up the ratios of the places within its reach, nearer
 * places counting more. What is handed out is what there is: the sum of access times people over the cells equals the
 * supply of the places that somebody can reach (to rounding).
 */
export function floatingCatchment(
  links: Links,
  people: Float64Array,
  supply: Float64Array,
  weight: DistanceWeight,
): FloatingCatchment {
  const { starts, place, cost, cells, places } = links;
  const weights = new Float64Array(cost.length);
  const demand = new Float64Array(places);
  for (let cell = 0; cell < cells; cell++) {
    const here = people[cell] as number;
    const end = starts[cell + 1] as number;
    for (let at = starts[cell] as number; at < end; at++) {
      const counts = weight(cost[at] as number);
      weights[at] = counts;
      const to = place[at] as number;
      demand[to] = (demand[to] as number) + here * counts;
    }
  }
  const ratio = new Float64Array(places);
  let unreached = 0;
  for (let to = 0; to < places; to++) {
    if ((demand[to] as number) > 0) ratio[to] = (supply[to] as number) / (demand[to] as number);
    else unreached += supply[to] as number;
  }
  const access = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const end = starts[cell + 1] as number;
    let sum = 0;
    for (let at = starts[cell] as number; at < end; at++) {
      sum += (ratio[place[at] as number] as number) * (weights[at] as number);
    }
    access[cell] = sum;
  }
  return { access, ratio, unreached };
}

/**
 * Three-step floating catchment area (Wan, Zou and Sternberg 2012), for comparison only: before the two steps people
 * divide themselves over all places of their links by the weight `choice`; only places within `weight` then count.
 */
export function threeStepCatchment(
  links: Links,
  people: Float64Array,
  supply: Float64Array,
  choice: DistanceWeight,
  weight: DistanceWeight,
): Float64Array {
  const { starts, place, cost, cells } = links;
  const chosen = new Float64Array(cost.length);
  const demand = new Float64Array(links.places);
  for (let cell = 0; cell < cells; cell++) {
    const [from, end] = [starts[cell] as number, starts[cell + 1] as number];
    let all = 0;
    for (let at = from; at < end; at++) all += choice(cost[at] as number);
    for (let at = from; at < end && all > 0; at++) {
      const away = cost[at] as number;
      chosen[at] = (choice(away) / all) * weight(away);
      const to = place[at] as number;
      demand[to] = (demand[to] as number) + (people[cell] as number) * (chosen[at] as number);
    }
  }
  const access = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const end = starts[cell + 1] as number;
    let sum = 0;
    for (let at = starts[cell] as number; at < end; at++) {
      const to = place[at] as number;
      const wanted = demand[to] as number;
      if (wanted > 0) sum += ((supply[to] as number) / wanted) * (chosen[at] as number);
    }
    access[cell] = sum;
  }
  return access;
}
