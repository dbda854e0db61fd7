import { isOver } from "../activity/is-over.ts";
import { stalenessOf } from "../activity/staleness.ts";
import type { Access } from "../activity/vocabulary.ts";
import type { Group } from "../municipality/municipality.ts";
import { hasEnded } from "../schedule/occurrences.ts";
import type { DayText, Position } from "../units.ts";
import type { ActivityReading } from "./activity-reading.ts";
import type { MatchActivity, MatchPlace } from "./answer-town.ts";
import type { Taxonomy } from "./interests/taxonomy.ts";
import { type Meetings, meetingsOf } from "./meetings.ts";
import type { TextFacts } from "./text-facts.ts";

/** How one gets to an activity. `somewhere`: at a place whose position is not known or not shown. */
export type Where = "place" | "somewhere" | "online" | "at-home";

/** An activity as the matcher needs it: all that does not depend on a person, worked out once. */
export interface Entry<Written extends MatchActivity = MatchActivity> extends Omit<
  ActivityReading,
  "timetable"
> {
  readonly activity: Written;
  readonly position: Position | null;
  readonly approximate: boolean;
  readonly where: Where;
  readonly access: readonly Access[] | null;
  readonly meetings: Meetings;
  /** Nothing at all is written of when. */
  readonly unwritten: boolean;
  readonly ended: boolean;
  readonly staleness: ReturnType<typeof stalenessOf>;
  /** Is there a way to begin without a telephone? */
  readonly withoutPhone: boolean | null;
}

export interface MatchCatalogue<Written extends MatchActivity = MatchActivity> {
  readonly on: DayText;
  readonly taxonomy: Taxonomy;
  readonly entries: readonly Entry<Written>[];
}

/** Where an entry is held and who runs it. */
export interface EntrySource {
  readonly placeById: ReadonlyMap<string, MatchPlace>;
  readonly groupById: ReadonlyMap<string, Pick<Group, "contact">>;
}

/** An activity whose texts were read, made ready for a day. */
export function entryOf<Written extends MatchActivity>(
  activity: Written,
  { timetable, ...reading }: ActivityReading,
  source: EntrySource,
  on: DayText,
): Entry<Written> {
  const place = activity.placeId === null ? undefined : source.placeById.get(activity.placeId);
  const { schedule, changes, unwritten } = timetable;
  const position = place === undefined || place.disclosure === "hidden" ? null : place.position;
  return {
    ...reading,
    activity,
    position,
    approximate: place?.disclosure === "approximate",
    where: whereOf(activity, position, reading.facts),
    access: accessOf(activity, place),
    meetings: meetingsOf(timetable, on),
    unwritten,
    ended: isOver(activity, on) || hasEnded(schedule, changes, on),
    staleness: stalenessOf(activity, on),
    withoutPhone: withoutPhoneOf(activity, place, source),
  };
}

function whereOf(activity: MatchActivity, position: Position | null, facts: TextFacts): Where {
  if (position !== null) return "place";
  if (facts.atHome || (activity.placeId === null && onlyFromHome(activity))) return "at-home";
  if (activity.placeId === null && activity.online === true) return "online";
  return "somewhere";
}

const onlyFromHome = ({ steps }: MatchActivity): boolean => steps?.includes("from-home") === true;

/** The activity's own list and its place's; null where neither is known. */
function accessOf(
  activity: MatchActivity,
  place: MatchPlace | undefined,
): readonly Access[] | null {
  if (activity.access === null) return place?.access ?? null;
  return [...new Set([...activity.access, ...(place?.access ?? [])])];
}

/** Simply coming is a way without the telephone, and so is an address to write to. */
function withoutPhoneOf(
  activity: MatchActivity,
  place: MatchPlace | undefined,
  source: EntrySource,
): boolean | null {
  if (activity.withoutPhone !== null) return activity.withoutPhone;
  const group = activity.groupId === null ? undefined : source.groupById.get(activity.groupId);
  const ways = [activity.contact, group?.contact].filter((contact) => contact !== undefined);
  if (ways.some(({ email, url }) => email !== null || url !== null)) return true;
  const simplyCome = activity.booking === "not-needed" && place?.disclosure === "exact";
  return simplyCome && (activity.intake === null || activity.intake === "open") ? true : null;
}
