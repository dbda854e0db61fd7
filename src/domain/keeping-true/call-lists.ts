import { daysBetween } from "../clock.ts";
import type { DayText } from "../units.ts";
import type { AskedEntry } from "./asked-entry.ts";
import { firstDay, nextStep } from "./next-step.ts";

/** What the council does by hand on a day. */
export interface CallLists {
  readonly calls: readonly AskedEntry[];
  readonly postcards: readonly AskedEntry[];
}

/** Whom to call and whom to write to today, the longest due first. */
export function callLists(entries: readonly AskedEntry[], today: DayText): CallLists {
  const due = ({ state }: AskedEntry) => firstDay(state) ?? "9999-12-31";
  const ordered = [...entries].sort((a, b) =>
    due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : a.id < b.id ? -1 : 1,
  );
  const by = (way: "phone" | "postcard") =>
    ordered.filter(({ state }) => nextStep(state, today).do === way);
  return { calls: by("phone"), postcards: by("postcard") };
}

/** An entry whose round is open past its rhythm, or whose people nobody reached. */
export const isUnanswered = ({ state }: AskedEntry, today: DayText): boolean => {
  const first = state.asks[0];
  return (
    state.unreachedSince !== null || (first !== undefined && daysBetween(first.on, today) > 28)
  );
};
