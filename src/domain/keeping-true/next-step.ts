import { addDays, addMonths } from "../clock.ts";
import type { DayText } from "../units.ts";

/** How somebody is asked whether an entry is still right. */
export const ASK_WAYS = ["mail", "phone", "postcard"] as const;
export type AskWay = (typeof ASK_WAYS)[number];

/** One time that somebody was asked and has not answered yet: a mail, a call that nobody took, a postcard. */
export interface Ask {
  readonly way: AskWay;
  readonly on: DayText;
}

/** What decides when an entry is asked about next. */
export interface AskState {
  readonly confirmedOn: DayText | null;
  readonly rhythmMonths: number;
  readonly unreachedSince: DayText | null;
  /** When the group last said that something has changed, without having changed it yet. */
  readonly saidChangeOn: DayText | null;
  /** The way the group chose; null: whichever there is, mail before telephone before postcard. */
  readonly chosen: AskWay | null;
  /** The ways that there are: an address or number is known. */
  readonly ways: readonly AskWay[];
  /** The asks of this round, oldest first; none where no round is open. */
  readonly asks: readonly Ask[];
}

export type NextStep =
  /** Nothing before that day; null: nothing until something happens. */
  | { readonly do: "wait"; readonly until: DayText | null }
  | { readonly do: "mail"; readonly reminder: boolean }
  /** On the list of those to call, or to write a postcard to. */
  | { readonly do: "phone" }
  | { readonly do: "postcard" }
  /** Everybody was asked in every way: from now on the entry sinks and fades. */
  | { readonly do: "unreached" };

export const PATIENCE = {
  /** The first question comes so long before the rhythm ends. */
  leadDays: 14,
  /** So long a mail waits for its answer, the reminder too. */
  mailDays: 14,
  mails: 2,
  /** So many calls that nobody takes, on different days. */
  calls: 3,
  postcardDays: 28,
  /** Who said that something has changed is asked again after so long. */
  changeDays: 28,
} as const;

/**
 * What is to be done about an entry on a day. Nobody is asked in a way that they do not have; where none is known, the
 * council has it on the list to call and finds out. Nothing fades before the last way was tried and left unanswered.
 */
export function nextStep(state: AskState, today: DayText): NextStep {
  const order = waysInOrder(state);
  const last = state.asks.at(-1);
  if (last === undefined) {
    const from = firstDay(state);
    return from === null || today >= from ? stepBy(order[0]) : { do: "wait", until: from };
  }
  const waiting = patienceOf(last, state.asks);
  if (today < waiting.until) return { do: "wait", until: waiting.until };
  if (waiting.again) return last.way === "mail" ? { do: "mail", reminder: true } : stepBy(last.way);
  const next = order.find((way) => !state.asks.some((ask) => ask.way === way));
  return next === undefined ? { do: "unreached" } : stepBy(next);
}

/** From when on somebody is asked; null: at once. After nobody was reached a whole rhythm passes, too. */
export function firstDay(state: Omit<AskState, "asks" | "ways" | "chosen">): DayText | null {
  const since = later(state.confirmedOn, state.unreachedSince);
  const begins =
    since === null ? null : addDays(addMonths(since, state.rhythmMonths), -PATIENCE.leadDays);
  const afterChange =
    state.saidChangeOn === null ? null : addDays(state.saidChangeOn, PATIENCE.changeDays);
  return later(begins, afterChange);
}

/** The chosen way first, then the others there are. */
function waysInOrder({ chosen, ways }: AskState): readonly [AskWay, ...AskWay[]] {
  const there = ASK_WAYS.filter((way) => ways.includes(way) && way !== chosen);
  const [first, ...rest] = chosen !== null && ways.includes(chosen) ? [chosen, ...there] : there;
  return first === undefined ? ["phone"] : [first, ...rest];
}

const stepBy = (way: AskWay): NextStep =>
  way === "mail" ? { do: "mail", reminder: false } : { do: way };

/** Until when an ask waits for its answer, and whether the same way is tried once more then. */
function patienceOf(
  last: Ask,
  asks: readonly Ask[],
): { readonly until: DayText; readonly again: boolean } {
  const tried = asks.filter(({ way }) => way === last.way).length;
  switch (last.way) {
    case "mail":
      return { until: addDays(last.on, PATIENCE.mailDays), again: tried < PATIENCE.mails };
    case "phone":
      return { until: addDays(last.on, 1), again: tried < PATIENCE.calls };
    case "postcard":
      return { until: addDays(last.on, PATIENCE.postcardDays), again: false };
  }
}

const later = (a: DayText | null, b: DayText | null): DayText | null =>
  a === null ? b : b === null || a > b ? a : b;
