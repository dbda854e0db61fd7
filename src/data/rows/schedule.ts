import { isScheduleRule } from "../../domain/schedule/rule-shape.ts";
import type { DateChange } from "../../domain/schedule/schedule.ts";
import { cell, day, listOf, oneOf, orNull, type RowOf, text, time } from "./cells.ts";

/** Rules as they are stored; anything else in one makes its row a reported problem, and no date is shown. */
export const scheduleRules = listOf(cell(isScheduleRule));

export const dateChangeColumns = {
  id: text,
  activity_id: text,
  date: day,
  change: oneOf(["off", "on"]),
  starts: orNull(time),
  ends: orNull(time),
  place_id: orNull(text),
  joins_activity_id: orNull(text),
  note: orNull(text),
};
type DateChangeRow = RowOf<typeof dateChangeColumns>;

export const dateChangeFrom = (row: DateChangeRow): DateChange => ({
  activityId: row.activity_id,
  date: row.date,
  change: row.change,
  ...(row.starts === null ? {} : { starts: row.starts }),
  ...(row.ends === null ? {} : { ends: row.ends }),
  ...(row.place_id === null ? {} : { placeId: row.place_id }),
  ...(row.joins_activity_id === null ? {} : { joinsActivityId: row.joins_activity_id }),
  ...(row.note === null ? {} : { note: row.note }),
});

export const dateChangeRow = (change: DateChange): DateChangeRow => ({
  id: [change.activityId, change.date, change.change, change.starts ?? ""].join("/"),
  activity_id: change.activityId,
  date: change.date,
  change: change.change,
  starts: change.starts ?? null,
  ends: change.ends ?? null,
  place_id: change.placeId ?? null,
  joins_activity_id: change.joinsActivityId ?? null,
  note: change.note ?? null,
});
