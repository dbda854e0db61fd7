import type { Activity } from "../activity/activity.ts";
import type { Place } from "../place/place.ts";
import type { Occurrence } from "../schedule/schedule.ts";
import type { TownIndex } from "../town-index.ts";
import type { DayText, Position } from "../units.ts";
import { type Travel, travelToPlace } from "./estimate-travel.ts";
import { activeFilters, type FilterName, type Filters, type Sort } from "./filters.ts";
import { type Findable, findableActivities } from "./findable.ts";
import { compareText } from "./reading-order.ts";
import { verdictOf } from "./verdicts.ts";

const ENTRIES_A_PAGE = 20;

/** One line of the list. */
export interface FoundActivity {
  readonly activity: Activity;
  readonly place: Place | null;
  /** The next date, today included; null where none is known. */
  readonly next: Occurrence | null;
  readonly travel: Travel | null;
  /** Filters of which it is not known yet whether the activity fits: まだわからないので聞いてみて. */
  readonly unknown: readonly FilterName[];
  /** It is known that no more dates will come. */
  readonly ended: boolean;
  readonly paused: boolean;
  /** Nobody of it was reached for a while. */
  readonly faded: boolean;
}

export interface Widening {
  readonly filter: FilterName;
  /** How many more would surely fit without this filter. */
  readonly adds: number;
}

export interface Found {
  /** This page's entries: those that fit first, then those that may fit. */
  readonly entries: readonly FoundActivity[];
  /** How many fit, and how many more may. */
  readonly total: number;
  readonly mayFit: number;
  readonly page: number;
  readonly pages: number;
  /** Filters that could be let go, the most helpful first. */
  readonly widenings: readonly Widening[];
}

export interface FindOptions {
  readonly today: DayText;
  /** Where the person is; without it sorting by distance is by name. */
  readonly from?: Position | null;
  /** What a search found: ids with their position, the best first. Nothing else is then in the list. */
  readonly ranks?: ReadonlyMap<string, number> | null;
  readonly entriesAPage?: number;
}

/**
 * The activities of a town that fit the filters. What is for staff only is never among them. An activity of which
 * a filtered value is unknown is kept, marked, after those that fit, and counted apart.
 */
export function findActivities(index: TownIndex, filters: Filters, options: FindOptions): Found {
  const active = activeFilters(filters);
  const fitting: Findable[] = [];
  const perhaps: { readonly findable: Findable; readonly unknown: FilterName[] }[] = [];
  const adds = new Map<FilterName, number>();

  for (const findable of findableActivities(index, options.today)) {
    if (options.ranks && !options.ranks.has(findable.activity.id)) continue;
    const unknown: FilterName[] = [];
    const refusing: FilterName[] = [];
    for (const name of active) {
      const verdict = verdictOf(name, filters, findable.activity, findable.week, index);
      if (verdict === "unknown") unknown.push(name);
      else if (verdict === "no") refusing.push(name);
    }
    const [only, another] = [...refusing, ...unknown];
    if (only === undefined) fitting.push(findable);
    else if (another === undefined) adds.set(only, (adds.get(only) ?? 0) + 1);
    if (refusing.length === 0 && unknown.length > 0) perhaps.push({ findable, unknown });
  }

  const order = comparison(filters.sort, options);
  fitting.sort(order);
  perhaps.sort((a, b) => a.unknown.length - b.unknown.length || order(a.findable, b.findable));
  const all = [...fitting.map((findable) => ({ findable, unknown: [] })), ...perhaps];
  const perPage = options.entriesAPage ?? ENTRIES_A_PAGE;
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const page = Math.min(filters.page, pages);
  return {
    entries: all
      .slice((page - 1) * perPage, page * perPage)
      .map(({ findable, unknown }) => asEntry(findable, unknown, options)),
    total: fitting.length,
    mayFit: perhaps.length,
    page,
    pages,
    widenings: [...adds]
      .map(([filter, count]) => ({ filter, adds: count }))
      .sort((a, b) => b.adds - a.adds || compareText(a.filter, b.filter)),
  };
}

function asEntry(
  { activity, place, week }: Findable,
  unknown: readonly FilterName[],
  { from }: FindOptions,
): FoundActivity {
  return {
    activity,
    place,
    next: week.next,
    travel: from ? travelToPlace(from, place ?? undefined) : null,
    unknown,
    ended: week.ended,
    paused: activity.intake === "paused",
    faded: activity.unreachedSince !== null,
  };
}

type Comparison = (a: Findable, b: Findable) => number;
const byName: Comparison = (a, b) => a.rank - b.rank;

/** What has ended or rests comes last in every order but that of names, after what nobody was reached of. */
function comparison(sort: Sort, { from, ranks }: FindOptions): Comparison {
  if (sort === "match" && ranks) {
    const rank = ({ activity }: Findable) => ranks.get(activity.id) ?? ranks.size;
    return (a, b) => rank(a) - rank(b) || byName(a, b);
  }
  if (sort === "name" || (sort === "distance" && !from)) return byName;
  const value = sort === "distance" && from ? distanceFrom(from) : nextMoment;
  return (a, b) => restsLast(a) - restsLast(b) || compareValues(value(a), value(b)) || byName(a, b);
}

const restsLast = ({ activity, week }: Findable): number =>
  week.ended || activity.intake === "paused" ? 2 : activity.unreachedSince === null ? 0 : 1;

const nextMoment = ({ week: { next } }: Findable): string | null =>
  next === null ? null : `${next.date} ${next.starts ?? ""}`;

function distanceFrom(from: Position): (findable: Findable) => number | null {
  const known = new Map<Findable, number | null>();
  return (findable) => {
    const before = known.get(findable);
    if (before !== undefined) return before;
    const travel = travelToPlace(from, findable.place ?? undefined);
    known.set(findable, travel?.distance ?? null);
    return travel?.distance ?? null;
  };
}

/** What is not known comes after what is. */
function compareValues<Value extends string | number>(a: Value | null, b: Value | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return a < b ? -1 : a > b ? 1 : 0;
}
