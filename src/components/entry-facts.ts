import type { Activity } from "../domain/activity/activity.ts";
import type { FoundActivity } from "../domain/finding/find-activities.ts";
import type { Travel } from "../domain/finding/estimate-travel.ts";
import type { Place } from "../domain/place/place.ts";
import type { Occurrence } from "../domain/schedule/schedule.ts";
import type { ListWords } from "../wording/ja/list.ts";
import { hoursWritten } from "../wording/when.ts";
import type { OpenTown } from "./open-town.ts";

const MOST_MARKS = 3;

/** At most three marks: first what keeps somebody from going, then what makes it easy. */
export function marksOf(activity: Activity, words: ListWords): readonly string[] {
  const { marks } = words;
  const all = [
    activity.intake === "paused" ? marks.paused : null,
    activity.intake === "full" ? marks.full : null,
    activity.booking === "not-needed" ? marks.noBooking : null,
    activity.cost === 0 ? marks.free : null,
    activity.intake === "open" ? marks.welcome : null,
    activity.online === true ? marks.online : null,
  ];
  return all.filter((mark) => mark !== null).slice(0, MOST_MARKS);
}

/** Where it is, as far as it is public: the place's name, or only the zone that was declared. */
export function whereWritten(
  open: OpenTown,
  activity: Activity,
  place: Place | null,
  words: ListWords,
): string | null {
  if (place === null) {
    if (activity.online === true) return words.marks.online;
    return activity.steps?.includes("from-home") === true ? words.fromHome : null;
  }
  if (place.disclosure === "exact") return place.name;
  const zone = place.zoneId === null ? undefined : open.index.zoneById.get(place.zoneId);
  if (zone === undefined) return words.placeHidden;
  return words.placeAround(zone.name);
}

export interface NextWritten {
  readonly text: string;
  /** A date that is claimed, not one to ask about. */
  readonly claimed: boolean;
}

/** The next date: きょう 10時から12時まで, 次は 11月24日（火）, or a question where a remark leaves it open. */
export function nextWritten(
  open: OpenTown,
  next: Occurrence | null,
  words: ListWords,
): NextWritten | null {
  if (next === null) return null;
  const { dates } = open.words;
  if (next.certainty === "uncertain") {
    return { text: words.askWhetherOpen(dates.day(next.date)), claimed: false };
  }
  if (next.date !== open.today) return { text: words.next(dates.day(next.date)), claimed: true };
  const hours = hoursWritten(next.starts, next.ends, open.language);
  return { text: hours === null ? dates.today : words.today(hours), claimed: true };
}

/** 歩いて8分くらい（ゆっくりなら12分）. Always an estimate; the list says so. */
export function minutesWritten(travel: Travel, words: ListWords): string {
  const { walk, "slow-walk": slow } = travel.minutes;
  return `${words.minutes(words.travelModes.walk, walk)}（${words.slower(slow)}）`;
}

/** What is not known yet of the filters that were asked for. */
export const unknownWritten = (found: FoundActivity, words: ListWords, separator: string) =>
  found.unknown.length === 0
    ? null
    : words.unknownFilters(found.unknown.map((name) => words.filterLabels[name]).join(separator));
