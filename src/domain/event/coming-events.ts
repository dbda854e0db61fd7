import { compareText } from "../finding/reading-order.ts";
import type { DayText } from "../units.ts";
import { type DatedEvent, isOver } from "./event.ts";

/** What is still to come or going on, by the day it begins. `month` is the first of the month. */
export interface ComingEvents {
  /** Begun on an earlier day and not over. */
  readonly ongoing: readonly DatedEvent[];
  readonly months: readonly { readonly month: DayText; readonly events: readonly DatedEvent[] }[];
}

export function comingEvents(events: readonly DatedEvent[], today: DayText): ComingEvents {
  const left = events
    .filter((event) => !isOver(event, today))
    .sort((a, b) => compareText(begin(a), begin(b)) || compareText(a.id, b.id));
  const months = new Map<DayText, DatedEvent[]>();
  for (const event of left) {
    if (event.startsOn < today) continue;
    const month = `${event.startsOn.slice(0, 7)}-01`;
    const list = months.get(month);
    if (list === undefined) months.set(month, [event]);
    else list.push(event);
  }
  return {
    ongoing: left.filter((event) => event.startsOn < today),
    months: [...months].map(([month, ofMonth]) => ({ month, events: ofMonth })),
  };
}

const begin = ({ startsOn, starts }: DatedEvent): string => `${startsOn} ${starts ?? ""}`;
