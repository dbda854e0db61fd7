import { type AskState, firstDay } from "./next-step.ts";

/** How many new rounds of mail begin in a municipality on one day: what a council can follow up. */
export const NEW_ROUNDS_A_DAY = 20;

/**
 * Of the entries whose round would begin with a mail today, those that do: the longest due first, what was never
 * confirmed after the others (a first import of hundreds is asked about over weeks, not in one night).
 */
export function beginToday<Entry extends { readonly id: string; readonly state: AskState }>(
  entries: readonly Entry[],
  begunToday: number,
): readonly Entry[] {
  const key = ({ id, state }: Entry): string => `${firstDay(state) ?? "9999-12-31"} ${id}`;
  return [...entries]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .slice(0, Math.max(0, NEW_ROUNDS_A_DAY - begunToday));
}
