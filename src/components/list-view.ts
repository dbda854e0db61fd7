import { type Found, findActivities } from "../domain/finding/find-activities.ts";
import { activeFilters, type Filters, parseFilters, usualSort } from "../domain/finding/filters.ts";
import { formParams } from "../domain/form-params.ts";
import { type NamedPoint, resolveWhere, type Where } from "../domain/gazetteer/resolve-where.ts";
import type { Problem } from "../domain/problem.ts";
import type { OpenTown } from "./open-town.ts";
import { type Searched, searchTown } from "./search-town.ts";

/** All that the list page shows, from the link's filters or from a posted form with a place name. */
export interface ListView {
  readonly filters: Filters;
  readonly problems: readonly Problem[];
  readonly found: Found;
  /** What the words of the filters found; null where nothing is searched for. */
  readonly searched: Searched | null;
  /** How many of it the other filters leave out. */
  readonly hidden: number;
  /** Everything that matches, on all pages, for the map; null where nothing is filtered or searched for. */
  readonly matching: ReadonlySet<string> | null;
  /** What fits the filters whatever the words are, for searching as one types; null where nothing is filtered. */
  readonly allowed: ReadonlySet<string> | null;
  readonly typed: string;
  readonly near: NamedPoint | null;
  /** What became of the typed name; null where none was typed. */
  readonly where: Where | null;
  readonly typedNothing: boolean;
}

const ALL = 1_000_000;
const LONGEST_NAME = 60;

export function listView(open: OpenTown, params: URLSearchParams, form: FormData | null): ListView {
  const asked = form === null ? params : formParams(form);
  const { filters: parsed, problems } = parseFilters(asked, open.index);
  const typed = (form?.get("where")?.toString() ?? "").trim().slice(0, LONGEST_NAME);
  const where = typed === "" ? null : resolveWhere(open.index, typed);
  const near = where?.kind === "found" ? where.point : null;
  const filters = sorted(parsed, near, asked.get("sort"));
  const searched = filters.words === "" ? null : searchTown(open, filters.words);
  const ranks = searched?.ranks ?? null;
  const options = { today: open.today, from: near?.position ?? null, ranks };
  const found = findActivities(open.index, filters, options);
  const allowed = activeFilters(filters).length === 0 ? null : matchingAll(open, filters);
  return {
    filters,
    problems,
    found,
    searched,
    hidden: searched === null ? 0 : searched.ranks.size - found.total - found.mayFit,
    matching: ranks === null ? allowed : common(new Set(ranks.keys()), allowed),
    allowed,
    typed,
    near,
    where,
    typedNothing: form !== null && typed === "",
  };
}

/** With a place the list is sorted from there, unless another order was chosen by hand; without one it cannot be. */
function sorted(filters: Filters, near: NamedPoint | null, asked: string | null): Filters {
  if (near === null)
    return filters.sort === "distance" ? { ...filters, sort: usualSort(filters) } : filters;
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

const common = (
  one: ReadonlySet<string>,
  other: ReadonlySet<string> | null,
): ReadonlySet<string> => (other === null ? one : new Set([...one].filter((id) => other.has(id))));
