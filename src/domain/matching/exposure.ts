import type { Candidate } from "./candidate.ts";

/** Two ways whose utility differs by no more than this are equally good; then the less known comes first. */
export const EPSILON = 0.05;

/**
 * Re-ranking for exposure, apart from diversity: among what is equally good, small groups come before those that
 * everybody meets anyway. Goes down the list and lets a candidate pass those just above it, never by more than
 * EPSILON of utility in all. Who is on the list stays on it.
 */
export function spreadExposure(
  ranked: readonly Candidate[],
  epsilon: number = EPSILON,
): Candidate[] {
  const left = [...ranked];
  const spread: Candidate[] = [];
  for (let first = left[0]; first !== undefined; first = left[0]) {
    let chosen = 0;
    left.forEach((candidate, at) => {
      const current = left[chosen];
      if (current === undefined || (first?.score ?? 0) - candidate.score >= epsilon) return;
      if (visibility(candidate) < visibility(current)) chosen = at;
    });
    spread.push(...left.splice(chosen, 1));
  }
  return spread;
}

/** How easily people meet an activity by themselves: large groups, open to anybody, room for many. */
function visibility({ entry: { activity, ofGroup } }: Candidate): number {
  const open = activity.audiences?.includes("anyone") === true ? 1 : 0;
  const room = activity.capacity === null ? 1 : Math.min(2, activity.capacity / 20);
  const desk = activity.kind === "desk" ? 1 : 0;
  return Math.min(3, ofGroup - 1) + open + room + desk;
}
