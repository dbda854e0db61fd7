import type { Kind } from "../activity/vocabulary.ts";
import { fits, type GapQuestion } from "./gap-question.ts";
import type { SupplyPoint } from "./supply.ts";

/** What stands in for a capacity that nobody said: the middle of its kind, else of all. Null: none is known. */
export interface EstimatedCapacities {
  readonly ofKind: ReadonlyMap<Kind, number>;
  readonly ofAll: number | null;
}

export interface SeatsAWeek {
  /** For each place: people a week who fit in, in the slots asked for. */
  readonly seats: Float64Array;
  /** How many of them stand on an estimated capacity. */
  readonly estimated: number;
}

export function estimatedCapacities({
  supply,
}: {
  readonly supply: readonly SupplyPoint[];
}): EstimatedCapacities {
  const known = supply.filter(({ capacity }) => capacity !== null);
  const byKind = Map.groupBy(known, ({ kind }) => kind);
  return {
    ofKind: new Map([...byKind].map(([kind, points]) => [kind, middleCapacity(points) ?? 0])),
    ofAll: middleCapacity(known),
  };
}

function middleCapacity(points: readonly SupplyPoint[]): number | null {
  const sorted = points.flatMap(({ capacity }) => capacity ?? []).sort((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/**
 * Seats a week: capacity times meetings a week in the slots asked for, so that a monthly salon is about a quarter of a
 * weekly one. A capacity that nobody said is the middle one of its kind, never one. Null where no capacity is known.
 */
export function seatsAWeek(
  supply: readonly SupplyPoint[],
  question: GapQuestion,
  { ofKind, ofAll }: EstimatedCapacities,
): SeatsAWeek | null {
  if (ofAll === null) return null;
  let estimated = 0;
  const seats = Float64Array.from(supply, (point) => {
    if (!fits(point, question)) return 0;
    const meetings = point.perWeek.reduce(
      (sum, count, slot) =>
        question.slots === null || question.slots.includes(slot) ? sum + count : sum,
      0,
    );
    if (point.capacity === null && meetings > 0) estimated++;
    return meetings * (point.capacity ?? ofKind.get(point.kind) ?? ofAll);
  });
  return { seats, estimated };
}
