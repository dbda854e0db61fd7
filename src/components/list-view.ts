import { type Found, findActivities } from "../domain/finding/find-activities.ts";
import { activeFilters, type Filters, parseFilters } from "../domain/finding/filters.ts";
import { type NamedPoint, resolveWhere, type Where } from "../domain/gazetteer/resolve-where.ts";
import type { Problem } from "../domain/problem.ts";
import type { OpenTown } from "./open-town.ts";

/** All that the list page shows, from the link's filters or from a posted form with a place name. */
export interface ListView {
  readonly filters: Filters;
  readonly problems: readonly Problem[];
  readonly found: Found;
  /** Everything that matches, on all pages, for the map; null where nothing is filtered. */
  readonly matching: ReadonlySet<string> | null;
  readonly typed: string;
  readonly near: NamedPoint | null;
  /** What became of the typed name; null where none was typed. */
  readonly where: Where | null;
  readonly typedNothing: boolean;
}

const ALL = 1_000_000;
const LONGEST_NAME = 60;

export function listView(open: OpenTown, params: URLSearchParams, form: FormData | null): ListView {
  const asked = form === null ? params : paramsOf(form);
  const { filters: parsed, problems } = parseFilters(asked, open.index);
  const typed = (form?.get("where")?.toString() ?? "").trim().slice(0, LONGEST_NAME);
  const where = typed === "" ? null : resolveWhere(open.index, typed);
  const near = where?.kind === "found" ? where.point : null;
  const filters = sorted(parsed, near, asked.get("sort"));
  const options = { today: open.today, from: near?.position ?? null };
  return {
    filters,
    problems,
    found: findActivities(open.index, filters, options),
    matching: activeFilters(filters).length === 0 ? null : matchingAll(open, filters),
    typed,
    near,
    where,
    typedNothing: form !== null && typed === "",
  };
}

/** With a place the list is sorted from there, unless another order was chosen by hand; without one it cannot be. */
function sorted(filters: Filters, near: NamedPoint | null, asked: string | null): Filters {
  if (near === null) return filters.sort === "distance" ? { ...filters, sort: "next" } : filters;
  return asked === null ? { ...filters, sort: "distance" } : filters;
}

function matchingAll(open: OpenTown, filters: Filters): ReadonlySet<string> {
  const all = findActivities(
    open.index,
    { ...filters, page: 1 },
    { today: open.today, entriesAPage: ALL },
  );
  return new Set(all.entries.map(({ activity }) => activity.id));
}

function paramsOf(form: FormData): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of form) {
    if (name !== "where" && typeof value === "string") params.append(name, value);
  }
  return params;
}
