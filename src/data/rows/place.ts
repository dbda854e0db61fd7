import { ACCESS_WORDS, codesOf, DISCLOSURE_WORDS } from "../../domain/activity/vocabulary.ts";
import type { Place, PlaceEntry } from "../../domain/place/place.ts";
import { type Position, position } from "../../domain/units.ts";
import { listOf, number, oneOf, orNull, type RowOf, text } from "./cells.ts";
import { contactColumns, contactFrom, contactRow } from "./contact.ts";

export const placeColumns = {
  id: text,
  name: text,
  reading: orNull(text),
  disclosure: oneOf(codesOf(DISCLOSURE_WORDS)),
  lat: orNull(number),
  lng: orNull(number),
  address: orNull(text),
  zone_id: orNull(text),
  directions: orNull(text),
  access: orNull(listOf(oneOf(codesOf(ACCESS_WORDS)))),
  ...contactColumns,
  functions: listOf(text),
  note: orNull(text),
  source_id: orNull(text),
};
type PlaceRow = RowOf<typeof placeColumns>;

export const positionFrom = ({
  lat,
  lng,
}: {
  readonly lat: number | null;
  readonly lng: number | null;
}): Position | null => (lat === null || lng === null ? null : position(lat, lng));

export const placeFrom = (row: PlaceRow): Place => ({
  id: row.id,
  name: row.name,
  reading: row.reading,
  disclosure: row.disclosure,
  position: positionFrom(row),
  address: row.address,
  zoneId: row.zone_id,
  directions: row.directions,
  access: row.access,
  contact: contactFrom(row),
  functions: row.functions,
  note: row.note,
  sourceId: row.source_id,
});

/** The public row: `shown` is the true point, the masked one, or none. An address only where all is shown. */
export const placeRow = (place: PlaceEntry, shown: Position | null): PlaceRow => ({
  id: place.id,
  name: place.name,
  reading: place.reading,
  disclosure: place.disclosure,
  lat: shown?.lat ?? null,
  lng: shown?.lng ?? null,
  address: place.disclosure === "exact" ? place.address : null,
  zone_id: place.zoneId,
  directions: place.directions,
  access: place.access,
  ...contactRow(place.contact),
  functions: place.functions,
  note: place.note,
  source_id: place.sourceId,
});
