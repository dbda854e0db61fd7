import type { Persona } from "./judge-file.ts";

export const AT = 5;

/** Discounted gain of a list of grades: 2^grade − 1, by the logarithm of the place. */
const gain = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** nDCG@5 of a list for a person; null for whom nothing is graded. */
export function ndcgOf(
  list: readonly string[],
  { grades }: Pick<Persona, "grades">,
): number | null {
  const best = gain(
    Object.values(grades)
      .sort((a, b) => b - a)
      .slice(0, AT),
  );
  if (best === 0) return null;
  return gain(list.slice(0, AT).map((id) => grades[id] ?? 0)) / best;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Shared over all; two empty lists are the same. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  const shared = [...left].filter((id) => right.has(id)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 1 : shared / all;
}
