import type { Activity } from "../activity/activity.ts";
import type { Kind } from "../activity/vocabulary.ts";
import type { FoundActivity } from "../finding/find-activities.ts";
import { NO_FILTERS } from "../finding/filters.ts";
import type { Findable } from "../finding/findable.ts";
import { entriesOf } from "../finding/found-activity.ts";
import { verdictOf } from "../finding/verdicts.ts";
import type { TownIndex } from "../town-index.ts";
import type { DayText } from "../units.ts";
import type { Publication } from "./publication.ts";

/** Which entries: of a zone (null: the whole town), of any of these kinds (none: all kinds). */
export interface Gathering {
  readonly zoneId: string | null;
  readonly kinds: readonly Kind[];
}

/** Whether an entry certainly belongs: one whose zone is not known well enough does not. */
export function gatheredBy(index: TownIndex, { zoneId, kinds }: Gathering) {
  const filters = { ...NO_FILTERS, zone: zoneId };
  return ({ activity, week }: Pick<Findable, "activity" | "week">): boolean =>
    (kinds.length === 0 || kinds.includes(activity.kind)) &&
    verdictOf("zone", filters, activity, week, index) === "yes";
}

/** An entry that is new here, or says something else than before. */
export interface News {
  readonly found: FoundActivity;
  readonly publishedAt: string | null;
  /** The later of when it came and when it changed. */
  readonly updatedAt: string;
  readonly what: "new" | "changed";
}

/** What came or changed, the latest first, at most so many. What has no date is no news. */
export function newsOf(
  index: TownIndex,
  today: DayText,
  gathering: Gathering,
  most: number,
): readonly News[] {
  const dated = datesOf(index);
  return entriesOf(
    index,
    today,
    (one) => dated.has(one.activity.id) && gatheredBy(index, gathering)(one),
  )
    .flatMap((found): News[] => {
      const news = newsFrom(found, dated.get(found.activity.id));
      return news === null ? [] : [news];
    })
    .sort(latestFirst)
    .slice(0, most);
}

/** What came after one moment and not after another, the oldest first. */
export function newSince(
  index: TownIndex,
  today: DayText,
  gathering: Gathering,
  { since, until }: { readonly since: Date; readonly until: Date },
): readonly FoundActivity[] {
  const dated = datesOf(index);
  const cameAt = ({ id }: Activity): number => Date.parse(dated.get(id)?.publishedAt ?? "");
  return entriesOf(
    index,
    today,
    (one) =>
      cameAt(one.activity) > since.getTime() &&
      cameAt(one.activity) <= until.getTime() &&
      !one.week.ended &&
      gatheredBy(index, gathering)(one),
  ).toSorted((a, b) => cameAt(a.activity) - cameAt(b.activity));
}

const datesOf = ({ town }: TownIndex): ReadonlyMap<string, Publication> =>
  new Map((town.publications ?? []).map((one) => [one.activityId, one]));

function newsFrom(found: FoundActivity, dated: Publication | undefined): News | null {
  const { publishedAt = null, changedAt = null } = dated ?? {};
  const updatedAt = changedAt ?? publishedAt;
  if (updatedAt === null) return null;
  return { found, publishedAt, updatedAt, what: changedAt === null ? "new" : "changed" };
}

function latestFirst(a: News, b: News): number {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? -1 : 1;
  return a.found.activity.id < b.found.activity.id ? -1 : 1;
}
