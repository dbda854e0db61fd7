import type { Filters } from "../../domain/finding/filters.ts";

/** What a feed or calendar can be of: one zone, one kind, or the whole town (null). */
export type GatheredBy = { readonly by: "zone" | "kind"; readonly id: string } | null;

/** What stands nearest to a filtered list: its zone, else its kind where it is one. */
export function gatheredByFilters({ zone, kinds }: Filters): GatheredBy {
  if (zone !== null) return { by: "zone", id: zone };
  const [kind, other] = kinds;
  return kind === undefined || other !== undefined ? null : { by: "kind", id: kind };
}
