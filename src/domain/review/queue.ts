import type { SubmissionKind, SubmissionState } from "../registering/submission.ts";

/** One submission in the queue. */
export interface QueueItem {
  readonly id: string;
  readonly kind: SubmissionKind;
  readonly state: SubmissionState;
  readonly zoneId: string | null;
  readonly activityId: string | null;
  readonly name: string | null;
  readonly groupName: string | null;
  /** When the council could first see it. ISO 8601. */
  readonly sentAt: string;
  readonly decidedAt: string | null;
  readonly revision: number;
  /** Without one the group is called. */
  readonly hasMail: boolean;
}

/** How long something has waited: under three days, under a week, a week or more. */
export const QUEUE_AGES = ["new", "days", "week"] as const;
export type QueueAge = (typeof QUEUE_AGES)[number];
const SOON_DAYS = 3;
const WEEK_DAYS = 7;
const DAY_MS = 86_400_000;

/** Whole days since it was sent, never negative. */
export const waitingDays = ({ sentAt }: Pick<QueueItem, "sentAt">, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(sentAt)) / DAY_MS));

export function ageOf(item: Pick<QueueItem, "sentAt">, now: Date): QueueAge {
  const days = waitingDays(item, now);
  if (days >= WEEK_DAYS) return "week";
  return days >= SOON_DAYS ? "days" : "new";
}

/** What a link of the queue narrows to; null: all. `zone` "none": those whose zone is not known. */
export interface QueueFilter {
  readonly zone: string | null;
  readonly age: QueueAge | null;
  readonly kind: SubmissionKind | null;
  readonly state: SubmissionState | null;
}
export const NO_ZONE = "none";

/** Those that fit, the oldest first; what was asked back waits for the group and comes after all others. */
export function queueFor(
  items: readonly QueueItem[],
  filter: QueueFilter,
  now: Date,
): readonly QueueItem[] {
  return items
    .filter(
      (item) =>
        (filter.zone === null || (item.zoneId ?? NO_ZONE) === filter.zone) &&
        (filter.age === null || ageOf(item, now) === filter.age) &&
        (filter.kind === null || item.kind === filter.kind) &&
        (filter.state === null || item.state === filter.state),
    )
    .map((item) => ({ item, later: item.state === "asked-back" ? 1 : 0 }))
    .sort(
      (a, b) =>
        a.later - b.later ||
        Date.parse(a.item.sentAt) - Date.parse(b.item.sentAt) ||
        (a.item.id < b.item.id ? -1 : 1),
    )
    .map(({ item }) => item);
}

/** How many there are of each zone (or `NO_ZONE`), age, kind and state, each counted in the whole queue. */
export interface QueueCounts {
  readonly zones: ReadonlyMap<string, number>;
  readonly ages: ReadonlyMap<QueueAge, number>;
  readonly kinds: ReadonlyMap<SubmissionKind, number>;
  readonly states: ReadonlyMap<SubmissionState, number>;
}

export function countQueue(items: readonly QueueItem[], now: Date): QueueCounts {
  return {
    zones: countBy(items, ({ zoneId }) => zoneId ?? NO_ZONE),
    ages: countBy(items, (item) => ageOf(item, now)),
    kinds: countBy(items, ({ kind }) => kind),
    states: countBy(items, ({ state }) => state),
  };
}

function countBy<Key>(
  items: readonly QueueItem[],
  keyOf: (item: QueueItem) => Key,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
