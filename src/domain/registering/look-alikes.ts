import type { Activity } from "../activity/activity.ts";
import { editDistance } from "../gazetteer/edit-distance.ts";
import { foldAreaName } from "../gazetteer/fold-area-name.ts";
import { haversine } from "../geometry/haversine.ts";
import type { Place } from "../place/place.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { foldText } from "../search/fold.ts";
import type { TownIndex } from "../town-index.ts";
import type { Registration } from "./registration.ts";

/** Why an entry that is here looks like the one somebody registers. */
export type Likeness = "name" | "place" | "schedule";
export interface LookAlike {
  readonly activity: Activity;
  readonly because: readonly Likeness[];
}

const MOST_SHOWN = 3;
/** Two pins for one house. */
const SAME_PLACE_METRES = 60;
/** Of ten letters two may differ. */
const LETTERS_OFF = 0.2;
/** A shorter name inside a longer one says little. */
const SHORTEST_CONTAINED = 4;

/**
 * Entries of the town that may be the one being registered, the likest first: those of nearly the same name, and those
 * at the same place on the same dates. Two groups in one hall, or two on Tuesdays, are not alike. Looks at what is
 * public alone; a bounded amount of work for each entry.
 */
export function lookAlikes(registration: Registration, index: TownIndex): readonly LookAlike[] {
  const names = namesOf(registration.activity.name, registration.group.name);
  const found = index.town.activities.flatMap((activity) => {
    const group = activity.groupId === null ? undefined : index.groupById.get(activity.groupId);
    const place = activity.placeId === null ? undefined : index.placeById.get(activity.placeId);
    const likeness = nameLikeness(names, namesOf(activity.name, group?.name ?? null));
    const samePlace = place !== undefined && isSamePlace(registration, place);
    const sameDates = isSameSchedule(registration.schedule, activity.schedule);
    const score = likeness + (samePlace ? 1 : 0) + (sameDates ? 1 : 0);
    if (likeness < 2 && score < 2) return [];
    const because: Likeness[] = [
      ...(likeness > 0 ? (["name"] as const) : []),
      ...(samePlace ? (["place"] as const) : []),
      ...(sameDates ? (["schedule"] as const) : []),
    ];
    return [{ activity, because, score }];
  });
  return found
    .sort((a, b) => b.score - a.score || (a.activity.id < b.activity.id ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map(({ activity, because }) => ({ activity, because }));
}

interface Names {
  readonly activity: string;
  readonly group: string;
}
const namesOf = (activity: string, group: string | null): Names => ({
  activity: foldText(activity),
  group: foldText(group ?? activity),
});

/** 3: the same name; 2: nearly; 1: the same group does something of another name; 0: neither. */
function nameLikeness(one: Names, other: Names): 0 | 1 | 2 | 3 {
  if (one.activity === "" || other.activity === "") return 0;
  if (one.activity === other.activity) return 3;
  if (isNearly(one.activity, other.activity)) return 2;
  return one.group !== "" && one.group === other.group ? 1 : 0;
}

function isNearly(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= SHORTEST_CONTAINED && long.includes(short)) return true;
  const most = Math.floor(long.length * LETTERS_OFF);
  return most > 0 && editDistance(one, other, most) <= most;
}

function isSamePlace({ place }: Registration, other: Place): boolean {
  if (place.is === "kept") return place.placeId === other.id;
  if (place.is !== "described") return false;
  if (place.name !== null && foldText(place.name) === foldText(other.name)) return true;
  if (other.disclosure !== "exact") return false;
  const sameAddress =
    place.address !== null &&
    other.address !== null &&
    foldAreaName(other.address).endsWith(foldAreaName(place.address)) &&
    /\d/.test(foldAreaName(place.address).slice(-3));
  const near =
    place.truePosition !== null &&
    other.position !== null &&
    haversine(place.truePosition, other.position) <= SAME_PLACE_METRES;
  return sameAddress || near;
}

/** The same days at the same hour, whatever the words. */
function isSameSchedule(one: Schedule, other: Schedule): boolean {
  if (one.rules.length === 0 || other.rules.length === 0) return false;
  const days = (schedule: Schedule) =>
    schedule.rules.map(({ rrule, starts = "" }) => `${rrule} ${starts}`).sort();
  return days(one).join("|") === days(other).join("|");
}
