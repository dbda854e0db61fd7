import ICAL from "ical.js";

/**
 * The dates of a calendar file between two days, both included, as another program (ical.js) understands it:
 * `2026-12-05 10:00-12:00`, in order. Whole days have no hours; what has no end has none.
 */
export function expandCalendar(text: string, from: string, to: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const all = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  const masters = all.filter((event) => !event.isRecurrenceException());
  for (const exception of all.filter((event) => event.isRecurrenceException())) {
    masters.find(({ uid }) => uid === exception.uid)?.relateException(exception);
  }
  return masters
    .flatMap((event) => datesOf(event, to))
    .filter((line) => line.slice(0, 10) >= from && line.slice(0, 10) <= to)
    .sort();
}

function datesOf(event: ICAL.Event, to: string): string[] {
  if (!event.isRecurring()) return [line(event, event.startDate, event.endDate)];
  // A recurrence set is a set; ical.js 2.2 gives the first month of MONTHLY;BYMONTH;BYMONTHDAY twice.
  const found = new Set<string>();
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (next.toString().slice(0, 10) > to) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    found.add(line(item, startDate, endDate));
  }
  return [...found];
}

function line(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time): string {
  const day = start.toString().slice(0, 10);
  if (start.isDate) return day;
  const hasEnd = event.component.hasProperty("dtend");
  return `${day} ${timeOf(start)}-${hasEnd ? endOf(start, end) : ""}`;
}

const timeOf = (time: ICAL.Time): string => time.toString().slice(11, 16);

/** The first minute of the next day is 24:00 of this one. */
const endOf = (start: ICAL.Time, end: ICAL.Time): string =>
  timeOf(end) === "00:00" && end.compare(start) > 0 ? "24:00" : timeOf(end);
