import { formParams } from "../../domain/form-params.ts";
import {
  keyOfPoint,
  type NamedPoint,
  namedPoint,
  resolveWhere,
  type Where,
} from "../../domain/gazetteer/resolve-where.ts";
import type { OpenStaff } from "../open-staff.ts";

/** What a link of the search holds. A place that was typed is never in it, only the point that it named. */
const KEPT = ["q", "kind", "zone"] as const;
const LONGEST_NAME = 60;

/** The search as the page shows it. */
export interface RoadSearch {
  readonly query: URLSearchParams;
  /** What is near comes first. */
  readonly near: NamedPoint | null;
  /** What was typed, where it names no one point of the town. */
  readonly typed: string;
  readonly where: Exclude<Where, { kind: "found" }> | null;
}

/** The search of a link, or of a posted form; a form that is understood leads to its link. */
export function roadSearch(
  { index, staff }: OpenStaff,
  query: URLSearchParams,
  form: FormData | null,
): RoadSearch | { readonly to: string } {
  if (form === null) {
    const near = namedPoint(index, query.get("near") ?? "");
    return { query, near, typed: "", where: null };
  }
  const posted = formParams(form);
  const typed = (posted.get("where") ?? "").trim().slice(0, LONGEST_NAME);
  const kept = new URLSearchParams(
    KEPT.flatMap((name) => {
      const value = (posted.get(name) ?? "").trim();
      return value === "" ? [] : [[name, value]];
    }),
  );
  const where = typed === "" ? null : resolveWhere(index, typed);
  if (where === null) return { to: staff.road(kept) };
  if (where.kind === "found") return { to: nearTo(staff.road, kept, where.point) };
  return { query: kept, near: null, typed, where };
}

/** The same search from a point that the town has. */
export function nearTo(
  road: OpenStaff["staff"]["road"],
  query: URLSearchParams,
  point: NamedPoint,
): string {
  const there = new URLSearchParams(query);
  there.delete("skip");
  there.set("near", keyOfPoint(point));
  return road(there);
}
