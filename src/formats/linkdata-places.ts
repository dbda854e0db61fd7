import { USUAL_RHYTHM } from "../domain/activity/rhythm.ts";
import type { Activity } from "../domain/activity/activity.ts";
import type { ImportContext, ParsedFile, RowOutcome } from "../domain/import/outcome.ts";
import type { Place, PlaceEntry } from "../domain/place/place.ts";
import type { CsvRow } from "./csv.ts";
import { datasetOf } from "./linkdata/datasets.ts";
import { cellsByColumn, isHeaderRow, type LinkDataHeader } from "./linkdata/header.ts";
import { readPlaceRow, type PlaceRow } from "./linkdata/place-row.ts";
import { sourceOf } from "./linkdata/source.ts";
import { permanentId } from "./permanent-id.ts";
import { accountOf, blankRow, headerRow, isBlank } from "./row-ledger.ts";
import { oddPositions } from "./values/position.ts";
import { readWritten, type ReadSchedule } from "./values/written-schedule.ts";

type Entry = { readonly line: number } & (
  { readonly account: RowOutcome } | { readonly read: PlaceRow }
);

/**
 * Facilities in LinkData's style. Each row becomes a place and one activity: what one can do there. Rows that
 * are the same in every word count once; the same name and address with other words are two activities there.
 */
export function readLinkDataPlaces(
  rows: readonly CsvRow[],
  header: LinkDataHeader,
  context: ImportContext,
): ParsedFile {
  const source = sourceOf(header);
  const cellsOf = cellsByColumn(header);
  const dataset = datasetOf(header.dataset);
  const entries = rows.map((row): Entry => {
    const { line } = row;
    if (isHeaderRow(row)) return { line, account: headerRow(line) };
    if (isBlank(row.cells.slice(1))) return { line, account: blankRow(line) };
    return {
      line,
      read: readPlaceRow(cellsOf(row), row, { dataset, context, columns: header.columns.length }),
    };
  });
  const read = withoutOddPositions(entries, context);
  const built = buildRecords(read, header.dataset ?? source.id, source.id, context);
  return {
    format: "linkdata-places",
    records: { sources: [source], places: built.places, activities: built.activities },
    rows: entries.map((entry) =>
      "account" in entry ? entry.account : (built.accounts.get(entry.line) ?? blankRow(entry.line)),
    ),
    problems: [],
  };
}

interface ReadLine {
  readonly line: number;
  readonly row: PlaceRow;
}

function withoutOddPositions(
  entries: readonly Entry[],
  context: ImportContext,
): readonly ReadLine[] {
  const read = entries.flatMap((entry) =>
    "read" in entry ? [{ line: entry.line, row: entry.read }] : [],
  );
  const odd = oddPositions(
    read.map(({ row }) => row),
    context.municipality.bounds,
  );
  return read.map(({ line, row }, index) => {
    const code = odd.get(index);
    if (code === undefined) return { line, row };
    const problem = { code, column: "location", value: row.written.location };
    return { line, row: { ...row, position: null, problems: [...row.problems, problem] } };
  });
}

interface Built {
  readonly places: readonly PlaceEntry[];
  readonly activities: readonly Activity[];
  readonly accounts: ReadonlyMap<number, RowOutcome>;
}

function buildRecords(
  read: readonly ReadLine[],
  dataset: string,
  sourceId: string,
  context: ImportContext,
): Built {
  const contents = contentsByPlace(read);
  const places = new Map<string, PlaceEntry>();
  const activities = new Map<string, Activity>();
  const accounts = new Map<number, RowOutcome>();
  for (const { line, row } of read) {
    if (row.refused) {
      accounts.set(line, accountOf(line, { problems: row.problems, ...named(row) }));
      continue;
    }
    const key = [row.name, row.address ?? ""] as const;
    const alone = (contents.get(key.join("\n"))?.size ?? 1) === 1;
    const id = permanentId(dataset, "activity", ...key, ...(alone ? [] : [row.content]));
    if (activities.has(id)) {
      const problems = [{ code: "row-duplicate" as const, value: row.name }];
      accounts.set(line, accountOf(line, { problems, ...named(row) }));
      continue;
    }
    const placeId = permanentId(dataset, "place", ...key);
    if (!places.has(placeId)) places.set(placeId, placeFrom(row, placeId, sourceId));
    const written = scheduleOf(row, id, context);
    activities.set(id, activityFrom({ ...row, schedule: written.schedule }, id, placeId, sourceId));
    const same = alone ? [] : [{ code: "row-same-name-merged" as const, value: row.name }];
    const problems = [...written.problems, ...same];
    const account = { problems, recordId: id, ...named(row), schedule: written.reading };
    accounts.set(line, accountOf(line, account));
  }
  return { places: [...places.values()], activities: [...activities.values()], accounts };
}

/**
 * Columns and remark read as one text; where that says what the columns alone did not (第1月), the columns are no
 * problem any more. Hours that cannot be right are not read.
 */
function scheduleOf(row: PlaceRow, id: string, context: ImportContext): ReadSchedule {
  const { schedule, problems } = row;
  if (problems.some(({ code }) => NOT_HOURS.has(code))) {
    return { schedule, reading: schedule.text === null ? null : "as-written", problems };
  }
  const said = { id, confirmedOn: null, column: "availableDateNote" };
  const written = readWritten(schedule, said, context);
  const understood = written.reading === "whole" || written.reading === "part";
  const left = understood
    ? problems.filter(({ code }) => code !== "value-not-a-weekday")
    : problems;
  return { ...written, problems: [...left, ...written.problems] };
}
const NOT_HOURS: ReadonlySet<string> = new Set(["value-not-a-time", "times-reversed"]);

const named = (row: PlaceRow) => (row.name === "" ? {} : { name: row.name });

/** How many different rows stand behind one name and address; decides ids without looking at the order of rows. */
function contentsByPlace(read: readonly ReadLine[]): ReadonlyMap<string, ReadonlySet<string>> {
  const contents = new Map<string, Set<string>>();
  for (const { row } of read) {
    const key = `${row.name}\n${row.address ?? ""}`;
    contents.set(key, (contents.get(key) ?? new Set()).add(row.content));
  }
  return contents;
}

function placeFrom(row: PlaceRow, id: string, sourceId: string): PlaceEntry {
  return {
    id,
    name: row.name,
    reading: null,
    disclosure: "exact",
    truePosition: row.position,
    address: row.address,
    zoneId: null,
    directions: null,
    access: null,
    contact: contactOf(row),
    functions: row.functions,
    note: null,
    sourceId,
  };
}

/** The municipality has published these numbers itself. */
const contactOf = (row: PlaceRow): Place["contact"] => ({
  route: "listed",
  phone: row.phone,
  email: null,
  url: row.url,
});

function activityFrom(row: PlaceRow, id: string, placeId: string, sourceId: string): Activity {
  return {
    id,
    groupId: null,
    partnerGroupIds: [],
    placeId,
    name: row.name,
    reading: null,
    kind: row.kind,
    ownKindId: null,
    description: row.service,
    audiences: row.audiences,
    ageMin: null,
    ageMax: null,
    tags: [],
    atmosphere: null,
    schedule: row.schedule,
    cost: null,
    costNote: null,
    booking: null,
    capacity: row.capacity,
    access: null,
    languages: null,
    online: null,
    withoutPhone: null,
    steps: null,
    roles: [],
    reward: null,
    intake: null,
    monthlyLimit: null,
    insurance: null,
    programme: null,
    firstVisit: null,
    contact: contactOf(row),
    visibility: "public",
    servesZoneIds: [],
    deskField: row.deskField,
    confirmedOn: null,
    rhythmMonths: USUAL_RHYTHM.months,
    unreachedSince: null,
    endedOn: null,
    note: row.note,
    sourceId,
  };
}
