import type { Activity } from "../domain/activity/activity.ts";
import type { Disclosure } from "../domain/activity/vocabulary.ts";
import type { ImportContext, ParsedFile, RowOutcome } from "../domain/import/outcome.ts";
import type { Group, Source } from "../domain/municipality/municipality.ts";
import type { PlaceEntry } from "../domain/place/place.ts";
import type { Problem } from "../domain/problem.ts";
import { type ActivityRow, readActivityRow } from "./activity-list/activity-row.ts";
import { type ActivityListColumn, columnsOf } from "./activity-list/columns.ts";
import type { CsvRow } from "./csv.ts";
import { permanentId } from "./permanent-id.ts";
import { accountOf, blankRow, headerRow, isBlank, quoted } from "./row-ledger.ts";
import { readWritten } from "./values/written-schedule.ts";

const SOURCE: Source = {
  id: "activity-list",
  title: "活動一覧",
  licence: null,
  attribution: null,
  url: null,
  retrievedOn: null,
};
const NO_CONTACT = { route: "listed", phone: null, email: null, url: null } as const;
/** Ids stand in addresses: letters, digits and dashes only. */
const USABLE_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;
/** From the most to the least told. */
const DISCLOSURES: readonly Disclosure[] = ["exact", "approximate", "hidden"];

/** Our own list of activities (活動一覧): groups, places and activities. Two activities may share one place. */
export function readActivityList(
  rows: readonly CsvRow[],
  headerAt: number,
  context: ImportContext,
): ParsedFile {
  const { at, unknown } = columnsOf(rows[headerAt]?.cells ?? []);
  const collected = collector(context);
  const outcomes = rows.map((row, index): RowOutcome => {
    if (isBlank(row.cells)) return blankRow(row.line);
    if (index <= headerAt) return headerRow(row.line);
    const cell = (column: ActivityListColumn) => row.cells[at.get(column) ?? Number.NaN];
    const surplus = unknown
      .map(({ name, index: column }) => ({ name, value: (row.cells[column] ?? "").trim() }))
      .filter(({ value }) => value !== "");
    return collected.take(row.line, readActivityRow(cell, context), surplusProblems(row, surplus));
  });
  return {
    format: "activity-list",
    records: collected.records(),
    rows: outcomes,
    problems: [],
  };
}

/** Columns that the format does not have are not read, and each row that fills one says so. */
function surplusProblems(
  row: CsvRow,
  surplus: readonly { readonly name: string; readonly value: string }[],
): readonly Problem[] {
  const problems = surplus.map(({ name }): Problem => ({
    code: "row-column-count",
    column: quoted(name),
  }));
  const broken = row.cells.some((cell) => cell.includes("\uFFFD"));
  return broken ? [...problems, { code: "value-broken-characters" }] : problems;
}

function collector(context: ImportContext) {
  const groups = new Map<string, Group>();
  const places = new Map<string, PlaceEntry>();
  const activities = new Map<string, Activity>();
  const take = (line: number, row: ActivityRow, more: readonly Problem[]): RowOutcome => {
    const { name } = row.activity;
    if (name === "") {
      return accountOf(line, { problems: [{ code: "row-name-missing", column: "名称" }] });
    }
    const id = idOf(row);
    if (activities.has(id)) {
      return accountOf(line, {
        problems: [{ code: "row-duplicate", value: quoted(row.givenId ?? name) }],
        name,
      });
    }
    const groupId = addGroup(groups, row.groupName);
    const placeId = addPlace(places, row);
    const { confirmedOn } = row.activity;
    const said = { id, confirmedOn, column: "開催日時" };
    const { schedule, reading, problems } = readWritten(row.activity.schedule, said, context);
    activities.set(id, { ...row.activity, id, groupId, placeId, sourceId: SOURCE.id, schedule });
    return accountOf(line, {
      problems: [...row.problems, ...problems, ...more],
      recordId: id,
      name,
      schedule: reading,
    });
  };
  const records = () => ({
    sources: [SOURCE],
    groups: [...groups.values()],
    places: [...places.values()],
    activities: [...activities.values()],
  });
  return { take, records };
}

function idOf({ givenId, groupName, placeName, activity }: ActivityRow): string {
  if (givenId !== null && USABLE_ID.test(givenId)) return givenId;
  const parts = givenId === null ? [groupName ?? "", placeName ?? "", activity.name] : [givenId];
  return permanentId("activity", ...parts);
}

function addGroup(groups: Map<string, Group>, name: string | null): string | null {
  if (name === null) return null;
  const id = permanentId("group", name);
  if (!groups.has(id)) {
    groups.set(id, {
      id,
      name,
      reading: null,
      description: null,
      contact: NO_CONTACT,
      sourceId: SOURCE.id,
    });
  }
  return id;
}

/** （個人宅） in two rows is two homes, unless an address says that they are one. */
const SOMEBODYS_HOME = /^[（(]?(個人|会員|代表|世話人)?(の)?(宅|自宅|民家|お宅)[）)]?$/;

/** Where rows differ about how much of one place may be told, the least is told. */
function addPlace(places: Map<string, PlaceEntry>, row: ActivityRow): string | null {
  const { placeName, address, position, disclosure } = row;
  if (placeName === null && address === null && position === null) return null;
  const own = address === null && placeName !== null && SOMEBODYS_HOME.test(placeName);
  const owner = own ? [row.groupName ?? "", row.activity.name] : [];
  const id = permanentId("place", placeName ?? row.activity.name, address ?? "", ...owner);
  const known = places.get(id);
  const told = [known?.disclosure ?? "exact", disclosure].map((word) => DISCLOSURES.indexOf(word));
  places.set(id, {
    id,
    name: placeName ?? row.activity.name,
    reading: null,
    disclosure: DISCLOSURES[Math.max(...told)] ?? "hidden",
    truePosition: known?.truePosition ?? position,
    address,
    zoneId: null,
    directions: null,
    access: null,
    contact: NO_CONTACT,
    functions: [],
    note: null,
    sourceId: SOURCE.id,
  });
  return id;
}
