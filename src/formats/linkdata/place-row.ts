import type { Activity } from "../../domain/activity/activity.ts";
import type { ImportContext } from "../../domain/import/outcome.ts";
import { isCalledShelter } from "../../domain/place/shelter.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Schedule } from "../../domain/schedule/schedule.ts";
import type { Position } from "../../domain/units.ts";
import type { CsvRow } from "../csv.ts";
import { quoted } from "../row-ledger.ts";
import { wholeNumberOf } from "../values/number.ts";
import { phonesOf } from "../values/phone.ts";
import { pairOf, positionOf } from "../values/position.ts";
import { weeklySchedule } from "../values/schedule.ts";
import {
  fitted,
  fittedList,
  isDamagedBySpreadsheet,
  LONGEST,
  lineOf,
  textOf,
} from "../values/text.ts";
import { urlOf } from "../values/url.ts";
import type { Dataset } from "./datasets.ts";

/** One facility as read, with everything that was odd about it. */
export interface PlaceRow extends Pick<
  Activity,
  "kind" | "audiences" | "deskField" | "capacity" | "note"
> {
  /** True where nothing is taken of the row; the problems say why. */
  readonly refused: boolean;
  readonly name: string;
  readonly address: string | null;
  readonly position: Position | null;
  readonly phone: string | null;
  readonly url: string | null;
  readonly service: string | null;
  readonly functions: readonly string[];
  readonly schedule: Schedule;
  readonly problems: readonly Problem[];
  /** All cells as written: two rows are the same only where this is the same. */
  readonly content: string;
  readonly written: { readonly location: string };
}

interface Setting {
  readonly dataset: Dataset | null;
  readonly context: ImportContext;
  /** How many columns the header names. */
  readonly columns: number;
}

type Cells = (column: string) => string | undefined;

const WEEK = { weekdays: "availableDate", starts: "startTime", ends: "endTime" };

/** Reads one row. Unknown stays null; nothing is concluded that a column does not say. */
export function readPlaceRow(cells: Cells, row: CsvRow, setting: Setting): PlaceRow {
  const problems: Problem[] = [];
  const service = fitted(textOf(cells("service")), LONGEST.text, "service", problems);
  const name = fitted(lineOf(cells("name")), LONGEST.name, "name", problems) ?? "";
  const address = fitted(lineOf(cells("address")), LONGEST.line, "address", problems);
  oddCells(row, setting.columns, problems);
  const contact = contactOf(cells, problems);
  const schedule = scheduleOf(cells, problems);
  const capacity = capacityOf(cells);
  const location = cells("location") ?? "";
  const known = {
    name,
    address,
    phone: contact.phone,
    url: contact.url,
    service,
    functions: functionsOf(service, problems),
    schedule,
    capacity,
    note: noteOf(cells, capacity, contact.leftOver, problems),
    content: row.cells.slice(1).join("\u0001"),
    written: { location: quoted(location) },
    ...whatAndForWhom(`${name} ${service ?? ""}`, setting, problems),
  };
  const refusal = refusalOf(cells, name);
  if (refusal !== null) return { ...known, position: null, refused: true, problems: [refusal] };
  const position = placePosition(location, setting.context, problems);
  return { ...known, position, refused: false, problems };
}

/** `浴室、会議室等`: what the place offers, one by one. */
function functionsOf(service: string | null, problems: Problem[]): readonly string[] {
  const parts = (service ?? "").split(/[、,\n]/).map((part) => part.trim());
  return fittedList(
    parts.filter((part) => part !== "" && part !== "等"),
    "service",
    problems,
  );
}

function refusalOf(cells: Cells, name: string): Problem | null {
  if (name === "") return { code: "row-name-missing", column: "name" };
  if (isCalledShelter(name)) return { code: "row-shelter", column: "name" };
  const rest = [
    "address",
    "telephoneNumber",
    "referenceObject",
    "note",
    "service",
    ...Object.values(WEEK),
    "availableDateNote",
    "capacity",
  ];
  const [lat, lng] = pairOf(cells("location"));
  const nothing =
    rest.every((column) => lineOf(cells(column)) === null) && lat === "" && lng === "";
  return nothing ? { code: "row-name-only", value: quoted(name) } : null;
}

function oddCells(row: CsvRow, columns: number, problems: Problem[]): void {
  const surplus = row.cells.slice(columns + 1).filter((cell) => cell.trim() !== "");
  if (surplus.length > 0)
    problems.push({ code: "row-column-count", value: quoted(surplus.join(",")) });
  if (row.cells.some((cell) => cell.includes("\uFFFD"))) {
    problems.push({ code: "value-broken-characters" });
  }
  for (const cell of row.cells) {
    if (isDamagedBySpreadsheet(cell)) {
      problems.push({ code: "value-looks-damaged-by-spreadsheet", value: quoted(cell) });
    }
  }
}

function placePosition(
  location: string,
  context: ImportContext,
  problems: Problem[],
): Position | null {
  const [lat, lng] = pairOf(location);
  const { position, problem } = positionOf(lat, lng, context.municipality.bounds);
  if (problem !== null) {
    problems.push({ code: problem, column: "location", value: quoted(location) });
  }
  return position;
}

function contactOf(cells: Cells, problems: Problem[]) {
  const written = {
    phone: lineOf(cells("telephoneNumber")),
    url: lineOf(cells("referenceObject")),
  };
  const phones = phonesOf(
    written.phone !== null && isDamagedBySpreadsheet(written.phone) ? null : written.phone,
  );
  const urls = urlOf(written.url);
  const tell = (code: Problem["code"], column: string, value: string | null) =>
    problems.push({ code, column, value: quoted(value) });
  if (phones.several) tell("several-contacts", "telephoneNumber", written.phone);
  else if (phones.unusual) tell("phone-unusual", "telephoneNumber", written.phone);
  if (urls.several) tell("several-contacts", "referenceObject", written.url);
  else if (urls.unusual) tell("url-unusual", "referenceObject", written.url);
  const leftOver = [phones.written, urls.several || urls.unusual ? written.url : null];
  return { phone: phones.phone, url: urls.url, leftOver: leftOver.filter((text) => text !== null) };
}

function scheduleOf(cells: Cells, problems: Problem[]): Schedule {
  const columns = {
    weekdays: cells(WEEK.weekdays),
    starts: cells(WEEK.starts),
    ends: cells(WEEK.ends),
    remark: cells("availableDateNote"),
  };
  const schedule = weeklySchedule(columns, WEEK, problems);
  return { ...schedule, text: fitted(schedule.text, LONGEST.text, "availableDateNote", problems) };
}

/** Mostly a text (`大会議室：120名、研修室：24名`), which goes into the note. */
function capacityOf(cells: Cells): number | null {
  const capacity = wholeNumberOf(cells("capacity"));
  return capacity !== null && capacity >= 0 && capacity <= 100_000 ? capacity : null;
}

/** The note column, then what was in a column but does not fit its field, as it was written. */
function noteOf(
  cells: Cells,
  capacity: number | null,
  leftOver: readonly string[],
  problems: Problem[],
): string | null {
  const size = capacity === null ? lineOf(cells("capacity")) : null;
  const parts = [textOf(cells("note")), size === null ? null : `定員：${size}`, ...leftOver];
  const text = parts.filter((part) => part !== null).join("\n");
  return fitted(text === "" ? null : text, LONGEST.text, "note", problems);
}

function whatAndForWhom(
  text: string,
  { dataset, context }: Setting,
  problems: Problem[],
): Pick<Activity, "kind" | "audiences" | "deskField"> {
  const kind = dataset?.kind ?? context.kind;
  if (kind === undefined) problems.push({ code: "kind-assumed", value: "その他" });
  const named = dataset?.typeNamed === undefined || dataset.typeNamed.test(text);
  return {
    kind: kind ?? "other",
    audiences: named ? (dataset?.audiences ?? null) : null,
    deskField: named ? (dataset?.deskField ?? null) : null,
  };
}
