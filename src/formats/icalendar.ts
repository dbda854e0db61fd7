import { addDays } from "../domain/clock.ts";
import type { ActivityCalendar } from "../domain/schedule/activity-calendar.ts";
import type { CalendarSeries } from "../domain/schedule/calendar-entries.ts";
import type { Occurrence } from "../domain/schedule/schedule.ts";
import type { DayText, TimeText } from "../domain/units.ts";
import { contentLine, textValue } from "./icalendar/content-line.ts";
import { type Moment, momentOf, stampValue, TIME_ZONE, untilValue } from "./icalendar/moment.ts";
import { ruleValue } from "./icalendar/rule-value.ts";

/**
 * An iCalendar file (RFC 5545) of one activity. One VEVENT for each rule; a date on which something is different is a
 * VEVENT of the same UID with a RECURRENCE-ID; a date outside the rules is a VEVENT of its own and not an RDATE, which
 * Outlook does not read. With no date at all it holds the time zone alone: a calendar that was subscribed to is then
 * emptied, where an error would leave the old dates standing.
 */
export const calendarFile = (activity: ActivityCalendar): string =>
  calendarOfSeveral(activity.title, [activity]);

/** The same of several activities under one title. */
export function calendarOfSeveral(title: string, activities: readonly ActivityCalendar[]): string {
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//tsunagiba//tsunagiba//JA"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("X-WR-CALNAME", textValue(title)),
    contentLine("REFRESH-INTERVAL;VALUE=DURATION", "P1D"),
    contentLine("X-PUBLISHED-TTL", "P1D"),
    TOKYO,
    ...activities.map(eventsOf),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

function eventsOf(activity: ActivityCalendar): string {
  const { entries } = activity;
  const seen = new Map<DayText, number>();
  const single = entries.single.map((one) => {
    const before = seen.get(one.date) ?? 0;
    seen.set(one.date, before + 1);
    return singleEvent(activity, one, before);
  });
  const series = entries.series.map((one) => seriesEvents(activity, one));
  return [...series, ...single].join("");
}

/** Nine hours ahead of UTC, without summer time since 1952. */
const TOKYO = [
  contentLine("BEGIN", "VTIMEZONE"),
  contentLine("TZID", TIME_ZONE),
  contentLine("BEGIN", "STANDARD"),
  contentLine("DTSTART", "19700101T000000"),
  contentLine("TZOFFSETFROM", "+0900"),
  contentLine("TZOFFSETTO", "+0900"),
  contentLine("TZNAME", "JST"),
  contentLine("END", "STANDARD"),
  contentLine("END", "VTIMEZONE"),
].join("");

const property = (name: string, { parameter, value }: Moment): string =>
  contentLine(`${name};${parameter}`, value);

function seriesEvents(activity: ActivityCalendar, series: CalendarSeries): string {
  const { number, pattern, first, until, except, changed } = series;
  const starts = startOf(series);
  const uid = `${activity.uid}-r${number}`;
  const end = until === null ? null : untilValue(until, starts === undefined);
  const master = event(activity, uid, null, [
    ...timesOf(first, series),
    contentLine("RRULE", ruleValue(pattern, end)),
    ...except.map((date) => property("EXDATE", momentOf(date, starts))),
    contentLine("STATUS", series.certainty === "usual" ? "TENTATIVE" : "CONFIRMED"),
  ]);
  const overrides = changed.map((one) =>
    event(activity, uid, one, [
      property("RECURRENCE-ID", momentOf(one.date, starts)),
      ...timesOf(one.date, one),
      contentLine("STATUS", statusOf(one)),
    ]),
  );
  return [master, ...overrides].join("");
}

function singleEvent(activity: ActivityCalendar, one: Occurrence, before: number): string {
  const again = before === 0 ? "" : `-${before + 1}`;
  const uid = `${activity.uid}-${one.date.replaceAll("-", "")}${again}`;
  return event(activity, uid, one, [
    ...timesOf(one.date, one),
    contentLine("STATUS", statusOf(one)),
  ]);
}

/** A usual week is tentative: its remark may close single days. */
const statusOf = ({ certainty }: Occurrence): string =>
  certainty === "certain" ? "CONFIRMED" : "TENTATIVE";

interface Hours {
  readonly starts?: TimeText | undefined;
  readonly ends?: TimeText | undefined;
}

/** An end without a beginning is no time of day that a calendar could show: that day is a whole day. */
const startOf = ({ starts }: Hours): TimeText | undefined =>
  starts === "24:00" ? undefined : starts;

/** Without an end there is none: how long it takes is not known. An end before its beginning is on the next day. */
function timesOf(date: DayText, hours: Hours): readonly string[] {
  const starts = startOf(hours);
  const begin = property("DTSTART", momentOf(date, starts));
  const { ends } = hours;
  if (starts === undefined || ends === undefined || ends === starts) return [begin];
  const endDay = ends < starts ? addDays(date, 1) : date;
  return [begin, property("DTEND", momentOf(endDay, ends))];
}

function event(
  activity: ActivityCalendar,
  uid: string,
  occurrence: Occurrence | null,
  times: readonly string[],
): string {
  const location = activity.locationOf(occurrence);
  const description = activity.descriptionOf(occurrence);
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", textValue(uid)),
    contentLine("DTSTAMP", stampValue(activity.stamp)),
    contentLine("SEQUENCE", String(activity.sequence)),
    ...times,
    contentLine("SUMMARY", textValue(activity.title)),
    ...(description === "" ? [] : [contentLine("DESCRIPTION", textValue(description))]),
    ...(location === null ? [] : [contentLine("LOCATION", textValue(location))]),
    contentLine("URL", activity.url),
    contentLine("END", "VEVENT"),
  ].join("");
}
