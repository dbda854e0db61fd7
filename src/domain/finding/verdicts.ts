import type { Activity } from "../activity/activity.ts";
import { needsNoPhone } from "../activity/whom-to-ask.ts";
import { WEEKDAYS } from "../schedule/schedule.ts";
import type { TownIndex } from "../town-index.ts";
import { DAY_PARTS, type FilterName, type Filters } from "./filters.ts";
import { type WeekOf, weekBit } from "./week-of.ts";

/** Does an activity fit a filter? `unknown` is kept apart and never counted as no. */
export type Verdict = "yes" | "no" | "unknown";

/** Does the activity fit this one filter? */
export function verdictOf(
  name: FilterName,
  filters: Filters,
  activity: Activity,
  week: WeekOf,
  index: TownIndex,
): Verdict {
  switch (name) {
    case "zone":
      return filters.zone === null ? "yes" : zoneVerdict(filters.zone, activity, index);
    case "kind":
      return yesOrNo(
        filters.kinds.includes(activity.kind) ||
          (activity.ownKindId !== null && filters.ownKinds.includes(activity.ownKindId)),
      );
    case "day":
      return weekVerdict(week, maskOf(filters.days, null));
    case "time":
      return weekVerdict(week, maskOf(filters.days, filters.time));
    case "for":
      return anyOf(activity.audiences, ["anyone", ...filters.audiences]);
    case "step":
      return filters.step === null ? "yes" : anyOf(activity.steps, [filters.step]);
    case "access":
      return accessVerdict(filters, activity, index);
    case "language":
      return filters.language === null ? "yes" : anyOf(activity.languages, [filters.language]);
    case "free":
      return activity.cost === null ? "unknown" : yesOrNo(activity.cost === 0);
    case "no-booking":
      return activity.booking === null ? "unknown" : yesOrNo(activity.booking === "not-needed");
    case "online":
      return activity.online === null ? "unknown" : yesOrNo(activity.online);
    case "without-phone":
      return withoutPhoneVerdict(activity, index);
  }
}

const yesOrNo = (holds: boolean): Verdict => (holds ? "yes" : "no");

/** A list that is null is not known yet; an empty one is known to hold nothing. */
const anyOf = <Code>(has: readonly Code[] | null, wanted: readonly Code[]): Verdict =>
  has === null ? "unknown" : yesOrNo(has.some((code) => wanted.includes(code)));

function weekVerdict(week: WeekOf, mask: number): Verdict {
  if (week.ended) return "no";
  if ((week.known & mask) !== 0) return "yes";
  return (week.perhaps & mask) !== 0 ? "unknown" : "no";
}

/** Bits of the weekdays and part of the day asked for; no weekday means any, no part means any. */
export function maskOf(days: Filters["days"], time: Filters["time"]): number {
  let mask = 0;
  WEEKDAYS.forEach((weekday, dayIndex) => {
    if (days.length > 0 && !days.includes(weekday)) return;
    DAY_PARTS.forEach((part, partIndex) => {
      if (time === null || time === part) mask |= weekBit(dayIndex, partIndex);
    });
  });
  return mask;
}

/**
 * In the zone is what is held there, what comes there on a date (a desk that travels), and a desk that
 * serves the zone. What is online or from home has no place and is within reach from anywhere.
 */
function zoneVerdict(zone: string, activity: Activity, index: TownIndex): Verdict {
  if (activity.servesZoneIds.includes(zone)) return "yes";
  const changes = index.changesByActivity.get(activity.id) ?? [];
  const places = [activity.placeId, ...changes.map((change) => change.placeId ?? null)];
  let verdict: Verdict = "no";
  for (const place of places) {
    if (place === null) continue;
    const within = index.zoneIdsByPlace.get(place);
    if (within?.has(zone)) return "yes";
    const nothingKnown = within === undefined || within.size === 0;
    if (nothingKnown || index.possibleZoneIdsByPlace.get(place)?.has(zone)) verdict = "unknown";
  }
  if (activity.placeId !== null || verdict !== "no") return verdict;
  if (activity.online === true || activity.steps?.includes("from-home")) return "yes";
  return activity.servesZoneIds.length > 0 ? "no" : "unknown";
}

/** The activity's own list and its place's: together they can say yes, but a no needs both to be known. */
function accessVerdict(filters: Filters, activity: Activity, index: TownIndex): Verdict {
  const place = activity.placeId === null ? undefined : index.placeById.get(activity.placeId);
  const has = [...(activity.access ?? []), ...(place?.access ?? [])];
  if (filters.access.every((wanted) => has.includes(wanted))) return "yes";
  if (activity.access === null) return "unknown";
  return place !== undefined && place.access === null ? "unknown" : "no";
}

/** Simply coming is a way without the telephone, and so is an address to write to. */
function withoutPhoneVerdict(activity: Activity, index: TownIndex): Verdict {
  const without = needsNoPhone(index, activity);
  return without === null ? "unknown" : yesOrNo(without);
}
