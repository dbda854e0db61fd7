import { stalenessOf } from "../../src/domain/activity/staleness.ts";
import { addDays, weekdayOf } from "../../src/domain/clock.ts";
import {
  type Ask,
  type AskState,
  type AskWay,
  nextStep,
} from "../../src/domain/keeping-true/next-step.ts";
import type { DayText } from "../../src/domain/units.ts";

/** What an entry's people do when they are asked. */
export interface Story {
  readonly confirmedOn: DayText | null;
  readonly rhythmMonths?: number;
  readonly ways: readonly AskWay[];
  readonly chosen?: AskWay;
  /** After so many asks of a round somebody answers, on the day after the last of them. */
  readonly answersAsk?: number;
  /** The council has nobody who calls or writes. */
  readonly nobodyCalls?: boolean;
}

/** The council works from Monday to Friday. */
export const isWorkday = (day: DayText): boolean => weekdayOf(day) < 5;

/** A year of an entry, day by day: what the rules alone say happens, with dates. Mails go out by themselves. */
export function yearOf(story: Story, from: DayText, days = 365): readonly string[] {
  const told: string[] = [];
  let { confirmedOn } = story;
  let unreachedSince: DayText | null = null;
  let asks: Ask[] = [];
  let shown = "";
  for (let n = 0; n < days; n += 1) {
    const today = addDays(from, n);
    const state: AskState = {
      confirmedOn,
      rhythmMonths: story.rhythmMonths ?? 6,
      unreachedSince,
      saidChangeOn: null,
      chosen: story.chosen ?? null,
      ways: story.ways,
      asks,
    };
    const last = asks.at(-1);
    if (last !== undefined && asks.length === story.answersAsk && today > last.on) {
      [confirmedOn, unreachedSince, asks] = [today, null, []];
      told.push(`${today} still right`);
    } else {
      const step = nextStep(state, today);
      const works = isWorkday(today) && story.nobodyCalls !== true;
      if (step.do === "unreached") {
        [unreachedSince, asks] = [today, []];
        told.push(`${today} unreached`);
      } else if (step.do === "mail" || (step.do !== "wait" && works)) {
        asks = [...asks, { way: step.do, on: today }];
        told.push(`${today} ${step.do}${step.do === "mail" && step.reminder ? " again" : ""}`);
      }
    }
    const { state: is } = stalenessOf({ confirmedOn, unreachedSince }, today);
    if (is !== shown && is === "stale") told.push(`${today} fades`);
    shown = is;
  }
  return told;
}
