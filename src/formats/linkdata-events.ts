import type { DatedEvent } from "../domain/event/event.ts";
import type { ImportContext, ParsedFile, RowOutcome } from "../domain/import/outcome.ts";
import type { CsvRow } from "./csv.ts";
import { readEventRow, type EventRow } from "./linkdata/event-row.ts";
import { cellsByColumn, isHeaderRow, type LinkDataHeader } from "./linkdata/header.ts";
import { sourceOf } from "./linkdata/source.ts";
import { permanentId } from "./permanent-id.ts";
import { accountOf, blankRow, headerRow, isBlank } from "./row-ledger.ts";
import { slashOrderOf } from "./values/day.ts";

type Entry = { readonly line: number } & (
  { readonly account: RowOutcome } | { readonly read: EventRow }
);

/**
 * Dated entries in LinkData's style. An event whose days are not certain is refused, never guessed. The row
 * number of the file (`no`) is no part of an event: the same event listed again under another number is a duplicate.
 */
export function readLinkDataEvents(
  rows: readonly CsvRow[],
  header: LinkDataHeader,
  context: ImportContext,
): ParsedFile {
  const source = sourceOf(header);
  const cellsOf = cellsByColumn(header);
  const dates = rows.flatMap((row) => [cellsOf(row)("startDate"), cellsOf(row)("endDate")]);
  const order = slashOrderOf(dates);
  const entries = rows.map((row): Entry => {
    const { line } = row;
    if (isHeaderRow(row)) return { line, account: headerRow(line) };
    if (isBlank(row.cells.slice(1))) return { line, account: blankRow(line) };
    return { line, read: readEventRow(cellsOf(row), { context, order, sourceId: source.id }) };
  });
  const keep = keeper(entries);
  const outcomes = entries.map((entry) =>
    "account" in entry ? entry.account : keep.take(entry.line, entry.read),
  );
  const records = { sources: [source], events: keep.events() };
  return { format: "linkdata-events", records, rows: outcomes, problems: [] };
}

/** Gives each event its id; events that agree in name, venue and time but not in their text get one each by the text. */
function keeper(entries: readonly Entry[]) {
  const texts = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (!("read" in entry) || entry.read.event === null) continue;
    texts.set(entry.read.key, (texts.get(entry.read.key) ?? new Set()).add(entry.read.content));
  }
  const kept = new Map<string, DatedEvent>();
  const take = (line: number, { event, key, content, name, problems }: EventRow): RowOutcome => {
    const named = name === "" ? {} : { name };
    if (event === null) return accountOf(line, { problems, ...named });
    const alone = (texts.get(key)?.size ?? 1) === 1;
    const id = permanentId("event", key, ...(alone ? [] : [content]));
    if (kept.has(id)) {
      return accountOf(line, { problems: [{ code: "row-duplicate", value: name }], ...named });
    }
    kept.set(id, { id, ...event });
    return accountOf(line, { problems, recordId: id, ...named });
  };
  return { take, events: () => [...kept.values()] };
}
