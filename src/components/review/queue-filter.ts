import { SUBMISSION_KINDS, SUBMISSION_STATES } from "../../domain/registering/submission.ts";
import { QUEUE_AGES, type QueueFilter } from "../../domain/review/queue.ts";

const one = <Word extends string>(words: readonly Word[], value: string | null): Word | null =>
  words.find((word) => word === value) ?? null;

/** The filter that a link of the queue names; what it does not know narrows nothing. */
export const queueFilterFrom = (query: URLSearchParams): QueueFilter => ({
  zone: query.get("zone"),
  age: one(QUEUE_AGES, query.get("age")),
  kind: one(SUBMISSION_KINDS, query.get("kind")),
  state: one(SUBMISSION_STATES, query.get("state")),
});

/** The query of a filter. */
export function queryOfFilter(filter: QueueFilter): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter) as [string, string | null][]) {
    if (value !== null) query.set(name, value);
  }
  return query;
}
