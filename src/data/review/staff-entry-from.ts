import type { Contact } from "../../domain/activity/activity.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { StaffEntry, StaffPlace } from "../../domain/review/staff-entry.ts";
import { activityColumns, activityFrom } from "../rows/activity.ts";
import { flag, listOf, number, orNull, readCells, type RowOf, text } from "../rows/cells.ts";
import { heldBackColumns } from "../rows/contact.ts";
import { groupColumns, groupFrom } from "../rows/group.ts";
import { partnerColumns, servedZoneColumns } from "../rows/links.ts";
import { placeColumns, placeFrom, positionFrom } from "../rows/place.ts";
import { dateChangeColumns, dateChangeFrom } from "../rows/schedule.ts";

const some = (value: unknown) => value;
const answerColumns = {
  version: text,
  activity: some,
  partners: listOf(some),
  zones: listOf(some),
  dates: listOf(some),
  group: some,
  place: some,
  truePoint: some,
  contacts: listOf(some),
  placeIsShared: flag,
  groupIsShared: flag,
};
const truePointColumns = {
  lat: orNull(number),
  lng: orNull(number),
  address: orNull(text),
};

/** An entry out of what `read_entry` answered. A row that does not fit is `stored-row-invalid`. */
export function staffEntryFrom(answer: unknown): Result<StaffEntry, Problem> {
  const reader = new RowReader();
  const rows = reader.row("read_entry", answerColumns, answer);
  if (rows === null) return fail(reader.problem);
  const activity = reader.row("activities", activityColumns, rows.activity);
  const partners = rows.partners.map((row) => reader.row("activity_partners", partnerColumns, row));
  const zones = rows.zones.map((row) => reader.row("activity_zones", servedZoneColumns, row));
  const dates = rows.dates.map((row) => reader.row("date_changes", dateChangeColumns, row));
  const group = rows.group === null ? null : reader.row("groups", groupColumns, rows.group);
  const contacts = rows.contacts.map((row) => reader.row("contacts", heldBackColumns, row));
  const contactOf = contactsBy(contacts);
  const place = rows.place === null ? null : placeOf(reader, rows.place, rows.truePoint);
  if (activity === null || reader.failed) return fail(reader.problem);
  return succeed({
    version: rows.version,
    activity: contactOf(
      "activities",
      activityFrom(activity, {
        partnerGroupIds: partners.flatMap((row) => row?.group_id ?? []),
        servesZoneIds: zones.flatMap((row) => row?.zone_id ?? []),
      }),
    ),
    group: group === null ? null : contactOf("groups", groupFrom(group)),
    place: place === null ? null : contactOf("places", place),
    dateChanges: dates.flatMap((row) => (row === null ? [] : dateChangeFrom(row))),
    placeIsShared: rows.placeIsShared,
    groupIsShared: rows.groupIsShared,
  });
}

function placeOf(reader: RowReader, row: unknown, truePoint: unknown): StaffPlace | null {
  const held = reader.row("places", placeColumns, row);
  const home = truePoint === null ? null : reader.row("true_points", truePointColumns, truePoint);
  if (held === null) return null;
  const place = placeFrom(held);
  if (place.disclosure === "exact") return { ...place, truePosition: place.position };
  return {
    ...place,
    truePosition: home === null ? null : positionFrom(home),
    address: home?.address ?? null,
  };
}

type HeldBack = RowOf<typeof heldBackColumns> | null;

/** Gives an entry the contact that is held back from its public row, where there is one. */
const contactsBy =
  (contacts: readonly HeldBack[]) =>
  <Entry extends { readonly id: string; readonly contact: Contact }>(
    owner: string,
    entry: Entry,
  ): Entry => {
    const held = contacts.find((row) => row?.owner_table === owner && row.owner_id === entry.id);
    if (held == null) return entry;
    const { phone, email, url } = held;
    return { ...entry, contact: { route: entry.contact.route, phone, email, url } };
  };

/** Reads rows one after another and keeps the first problem. */
class RowReader {
  problem: Problem = { code: "stored-row-invalid" };
  failed = false;

  row<Columns extends Parameters<typeof readCells>[1]>(
    table: string,
    columns: Columns,
    row: unknown,
  ): RowOf<Columns> | null {
    const read = readCells(table, columns, row);
    if (read.ok) return read.value;
    if (!this.failed) this.problem = read.problem;
    this.failed = true;
    return null;
  }
}
