import type { InterestId } from "./interest.ts";
import type { Taxonomy } from "./taxonomy.ts";

/**
 * How close two interests are, 0 to 1, symmetric. Wu and Palmer's measure over the tree, twice the depth of what both
 * have in common by the sum of their depths (branches have depth 1): the same 1, an interest and its branch 2/3,
 * brothers and sisters 1/2, other branches 0. A nearness that the list states counts where it is higher.
 */
export function similarity(a: InterestId, b: InterestId, taxonomy: Taxonomy): number {
  if (a === b) return taxonomy.byId.has(a) ? 1 : 0;
  return Math.max(inTree(a, b, taxonomy), taxonomy.near.get(a)?.get(b) ?? 0);
}

function inTree(a: InterestId, b: InterestId, { lines }: Taxonomy): number {
  const lineA = lines.get(a) ?? [];
  const lineB = lines.get(b) ?? [];
  const shared = lineA.find((id) => lineB.includes(id));
  if (shared === undefined) return 0;
  const depth = lines.get(shared)?.length ?? 0;
  return (2 * depth) / (lineA.length + lineB.length);
}
