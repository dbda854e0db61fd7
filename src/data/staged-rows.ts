import type { Contact } from "../domain/activity/activity.ts";
import type { Source } from "../domain/municipality/municipality.ts";
import type { TownRecords } from "../domain/town.ts";
import { activityRow } from "./rows/activity.ts";
import { grantRow, ownKindRow, planStandardRow, resourceRow } from "./rows/bank.ts";
import { heldBackRow } from "./rows/contact.ts";
import { eventRow } from "./rows/event.ts";
import { groupRow } from "./rows/group.ts";
import {
  operatorPageRow,
  readingRow,
  searchWordRow,
  sourceRow,
  urgentNumberRow,
} from "./rows/municipality.ts";
import { dateChangeRow } from "./rows/schedule.ts";
import { coordinatorRow, gazetteerRow, populationAreaRow, zoneRow } from "./rows/zone.ts";

/** A row on its way into a table, and the record it is part of. */
export interface StagedRow {
  readonly table_name: string;
  /** Its key columns without the municipality, joined by a slash. */
  readonly row_key: string;
  readonly record_table: string;
  readonly record_key: string;
  readonly row: object;
}

export const recordRow = (table: string, key: string, row: object): StagedRow => ({
  table_name: table,
  row_key: key,
  record_table: table,
  record_key: key,
  row,
});

export const partRow = (
  table: string,
  key: string,
  record: readonly [table: string, key: string],
  row: object,
): StagedRow => ({
  table_name: table,
  row_key: key,
  record_table: record[0],
  record_key: record[1],
  row,
});

/** The contact that must not stand in the public row, as a row of its own. */
export function heldBack(
  owner: "groups" | "places" | "activities" | "resources",
  { id, contact }: { readonly id: string; readonly contact: Contact },
): readonly StagedRow[] {
  const row = heldBackRow(owner, id, contact);
  return row === null ? [] : [partRow("contacts", `${owner}/${id}`, [owner, id], row)];
}

/** All records but places as rows of their tables. */
export const stagedRows = (records: TownRecords): StagedRow[] => [
  ...entries("sources", records.sources, sourceRow),
  ...entries("zones", records.zones, zoneRow),
  ...(records.groups ?? []).flatMap((group) => [
    recordRow("groups", group.id, groupRow(group)),
    ...heldBack("groups", group),
  ]),
  ...entries("own_kinds", records.ownKinds, ownKindRow),
  ...(records.activities ?? []).flatMap((activity) => [
    recordRow("activities", activity.id, activityRow(activity)),
    ...heldBack("activities", activity),
    ...activity.partnerGroupIds.map((group_id, ordinal) =>
      partRow("activity_partners", `${activity.id}/${group_id}`, ["activities", activity.id], {
        activity_id: activity.id,
        group_id,
        ordinal,
      }),
    ),
    ...activity.servesZoneIds.map((zone_id, ordinal) =>
      partRow("activity_zones", `${activity.id}/${zone_id}`, ["activities", activity.id], {
        activity_id: activity.id,
        zone_id,
        ordinal,
      }),
    ),
  ]),
  ...(records.dateChanges ?? []).map((change) => {
    const row = dateChangeRow(change);
    return recordRow("date_changes", row.id, row);
  }),
  ...(records.coordinators ?? []).flatMap((coordinator) => [
    recordRow("coordinators", coordinator.id, coordinatorRow(coordinator)),
    ...coordinator.zoneIds.map((zone_id, ordinal) =>
      partRow(
        "coordinator_zones",
        `${coordinator.id}/${zone_id}`,
        ["coordinators", coordinator.id],
        { coordinator_id: coordinator.id, zone_id, ordinal },
      ),
    ),
  ]),
  ...entries("events", records.events, eventRow),
  ...(records.resources ?? []).flatMap((resource) => [
    recordRow("resources", resource.id, resourceRow(resource)),
    ...heldBack("resources", resource),
  ]),
  ...entries("grants", records.grants, grantRow),
  ...entries("plan_standards", records.planStandards, planStandardRow),
  ...entries("population_areas", records.population, populationAreaRow),
  ...entries("gazetteer", records.gazetteer, gazetteerRow),
  ...(records.readings ?? []).map((reading) =>
    recordRow("readings", `${reading.written}/${reading.reading}`, readingRow(reading)),
  ),
  ...entries("search_words", records.searchWords, searchWordRow),
  ...entries("urgent_numbers", records.urgentNumbers, urgentNumberRow),
  ...(records.operatorPages ?? []).map((page) =>
    recordRow("operator_pages", `${page.page}/${page.language}`, operatorPageRow(page)),
  ),
  ...(records.ground == null ? [] : [recordRow("ground", "", { features: records.ground })]),
];

const entries = <Entry extends { readonly id: string }>(
  table: string,
  list: readonly Entry[] | undefined,
  row: (entry: Entry) => object,
): StagedRow[] => (list ?? []).map((entry) => recordRow(table, entry.id, row(entry)));

/** Gives each record that names no source the source of the import. */
export function withSource(records: TownRecords, source: Source | null): TownRecords {
  if (source === null) return records;
  const named = <Entry extends { readonly sourceId: string | null }>(
    list: readonly Entry[] | undefined,
  ) => list?.map((entry) => (entry.sourceId === null ? { ...entry, sourceId: source.id } : entry));
  const lists = {
    zones: named(records.zones),
    groups: named(records.groups),
    places: named(records.places),
    activities: named(records.activities),
    events: named(records.events),
    population: named(records.population),
    gazetteer: named(records.gazetteer),
  };
  const given = Object.entries(lists).filter(([, list]) => list !== undefined);
  const others = (records.sources ?? []).filter(({ id }) => id !== source.id);
  return { ...records, ...Object.fromEntries(given), sources: [...others, source] };
}
