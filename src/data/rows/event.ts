import type { DatedEvent } from "../../domain/event/event.ts";
import { day, number, orNull, type RowOf, text, time } from "./cells.ts";
import { positionFrom } from "./place.ts";

export const eventColumns = {
  id: text,
  name: text,
  reading: orNull(text),
  starts_on: day,
  ends_on: day,
  starts: orNull(time),
  ends: orNull(time),
  time_text: orNull(text),
  venue: orNull(text),
  address: orNull(text),
  lat: orNull(number),
  lng: orNull(number),
  place_id: orNull(text),
  organiser: orNull(text),
  description: orNull(text),
  fee: orNull(text),
  phone: orNull(text),
  url: orNull(text),
  source_id: orNull(text),
};
type EventRow = RowOf<typeof eventColumns>;

export const eventFrom = (row: EventRow): DatedEvent => ({
  id: row.id,
  name: row.name,
  reading: row.reading,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  starts: row.starts,
  ends: row.ends,
  timeText: row.time_text,
  venue: row.venue,
  address: row.address,
  position: positionFrom(row),
  placeId: row.place_id,
  organiser: row.organiser,
  description: row.description,
  fee: row.fee,
  phone: row.phone,
  url: row.url,
  sourceId: row.source_id,
});

export const eventRow = (event: DatedEvent): EventRow => ({
  id: event.id,
  name: event.name,
  reading: event.reading,
  starts_on: event.startsOn,
  ends_on: event.endsOn,
  starts: event.starts,
  ends: event.ends,
  time_text: event.timeText,
  venue: event.venue,
  address: event.address,
  lat: event.position?.lat ?? null,
  lng: event.position?.lng ?? null,
  place_id: event.placeId,
  organiser: event.organiser,
  description: event.description,
  fee: event.fee,
  phone: event.phone,
  url: event.url,
  source_id: event.sourceId,
});
