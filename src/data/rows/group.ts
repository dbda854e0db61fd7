import type { Group } from "../../domain/municipality/municipality.ts";
import { orNull, type RowOf, text } from "./cells.ts";
import { contactColumns, contactFrom, contactRow } from "./contact.ts";

export const groupColumns = {
  id: text,
  name: text,
  reading: orNull(text),
  description: orNull(text),
  ...contactColumns,
  source_id: orNull(text),
};
type GroupRow = RowOf<typeof groupColumns>;

export const groupFrom = (row: GroupRow): Group => ({
  id: row.id,
  name: row.name,
  reading: row.reading,
  description: row.description,
  contact: contactFrom(row),
  sourceId: row.source_id,
});

export const groupRow = (group: Group): GroupRow => ({
  id: group.id,
  name: group.name,
  reading: group.reading,
  description: group.description,
  ...contactRow(group.contact),
  source_id: group.sourceId,
});
