import type { Activity } from "../activity/activity.ts";
import { isOver } from "../activity/is-over.ts";
import { addDays, addMonths } from "../clock.ts";
import { occurrencesBetween } from "../schedule/occurrences.ts";
import type { TownIndex } from "../town-index.ts";
import type { DayText } from "../units.ts";
import type { AskedEntry, CallList } from "./asked-entry.ts";
import { isUnanswered } from "./call-lists.ts";

/** Why a group may want a hand: what can be seen from here, never a judgement. */
export interface GroupInNeed {
  readonly groupId: string;
  readonly name: string;
  /** Entries whose question nobody answered for four weeks, or whose people nobody reached. */
  readonly unanswered: readonly { readonly id: string; readonly name: string }[];
  /** Entries with fewer dates in the last three months than in the same three a year before. */
  readonly fewer: readonly {
    readonly id: string;
    readonly name: string;
    readonly now: number;
    readonly before: number;
  }[];
  /** One person alone looks after its entries here. */
  readonly oneOrganiser: boolean;
}

/**
 * 手伝いがほしい会: groups with at least one reason, those with most reasons first. Dates are counted by the rules and
 * changes that are known now, of the past as of the present.
 */
export function groupsInNeed(index: TownIndex, list: CallList, today: DayText): GroupInNeed[] {
  const entries = new Map<string, AskedEntry>(list.entries.map((entry) => [entry.id, entry]));
  const found: GroupInNeed[] = [];
  for (const { id, name } of index.town.groups) {
    const activities = (index.activitiesByGroup.get(id) ?? []).filter(
      (activity) => !isOver(activity, today),
    );
    if (activities.length === 0) continue;
    const unanswered = activities.filter((activity) => {
      const entry = entries.get(activity.id);
      return entry !== undefined && isUnanswered(entry, today);
    });
    const group: GroupInNeed = {
      groupId: id,
      name,
      unanswered: unanswered.map((activity) => ({ id: activity.id, name: activity.name })),
      fewer: activities.flatMap((activity) => fewerDates(index, activity, today)),
      oneOrganiser: list.members.get(id) === 1,
    };
    if (reasons(group) > 0) found.push(group);
  }
  return found.sort((a, b) => reasons(b) - reasons(a) || (a.groupId < b.groupId ? -1 : 1));
}

const reasons = ({ unanswered, fewer, oneOrganiser }: GroupInNeed): number =>
  Math.min(unanswered.length, 1) * 2 + Math.min(fewer.length, 1) * 2 + (oneOrganiser ? 1 : 0);

function fewerDates(index: TownIndex, activity: Activity, today: DayText): GroupInNeed["fewer"] {
  const changes = index.changesByActivity.get(activity.id) ?? [];
  const dates = (from: DayText, to: DayText) =>
    occurrencesBetween(activity.schedule, changes, from, to).length;
  const yesterday = addDays(today, -1);
  const now = dates(addMonths(today, -3), yesterday);
  const before = dates(addMonths(today, -15), addMonths(yesterday, -12));
  return now < before ? [{ id: activity.id, name: activity.name, now, before }] : [];
}
