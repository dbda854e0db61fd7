import { activitiesOfZone } from "../../domain/finding/activities-of-zone.ts";
import { entriesOf } from "../../domain/finding/found-activity.ts";
import { gatheredBy } from "../../domain/news/news.ts";
import type { ActivityCalendar } from "../../domain/schedule/activity-calendar.ts";
import { withBracketReadings } from "../../wording/phrases.ts";
import { subscribingWords } from "../../wording/subscribing.ts";
import { activityCalendar } from "../detail/activity-calendar.ts";
import type { OpenTown } from "../open-town.ts";
import type { Gathered } from "./gathered.ts";

export interface GatheredCalendar {
  readonly title: string;
  readonly activities: readonly ActivityCalendar[];
}

/** The dates of several activities for one calendar file: those of their own files. Of a zone, what its page shows. */
export function gatheredCalendar(open: OpenTown, gathered: Gathered): GatheredCalendar {
  const { index, today } = open;
  const found =
    gathered.zoneId === null
      ? entriesOf(index, today, gatheredBy(index, gathered))
      : activitiesOfZone(index, today, gathered.zoneId);
  return {
    title: withBracketReadings(subscribingWords(open.language).datesOf(gathered.name)),
    activities: found.map((one) => activityCalendar(open, one)),
  };
}
