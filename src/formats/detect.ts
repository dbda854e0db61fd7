import type { Feature } from "geojson";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { isActivityListHeader } from "./activity-list/columns.ts";
import { type CsvRow, parseCsv } from "./csv.ts";
import { type LinkDataHeader, linkDataHeaderOf } from "./linkdata/header.ts";
import { hasPersonalHeaderBelow, personalListProblem } from "./personal-list.ts";
import { isPopulationHeader } from "./population-table.ts";
import { isWordTableHeader } from "./word-table.ts";

/** A file whose header has told what it is. */
export type DetectedFile =
  | {
      readonly format: "linkdata-places" | "linkdata-population" | "linkdata-events";
      readonly rows: readonly CsvRow[];
      readonly header: LinkDataHeader;
    }
  | {
      readonly format: "activity-list" | "population-table" | "word-table";
      readonly rows: readonly CsvRow[];
      readonly headerAt: number;
    }
  | { readonly format: "small-areas"; readonly features: readonly Feature[] };

const TABLES = [
  ["activity-list", isActivityListHeader],
  ["word-table", isWordTableHeader],
  ["population-table", isPopulationHeader],
] as const;

/** Title lines may stand above the header of a table; it is looked for among so many rows. */
const HEADER_WITHIN = 20;

/**
 * Tells by the header what a text is, never by the file's name. A list of persons is refused before anything
 * else is looked at.
 */
export function detect(text: string): Result<DetectedFile, Problem> {
  return /^\s*[{[]/.test(text) ? detectJson(text) : detectCsv(text);
}

function detectCsv(text: string): Result<DetectedFile, Problem> {
  const parsed = parseCsv(text);
  const header = parsed.ok ? linkDataHeaderOf(parsed.value) : null;
  // A file that cannot be read to its end may still show that it is a list of persons.
  if (!parsed.ok) return fail(personalIn(firstLines(text)) ?? parsed.problem);
  const rows = parsed.value;
  if (header !== null) {
    const personal = personalListProblem(header.columns) ?? hasPersonalHeaderBelow(cellsOf(rows));
    if (personal !== null) return fail(personal);
    return detectLinkData(rows, header);
  }
  const formatOf = ({ cells }: CsvRow) =>
    TABLES.find(([, isHeader]) => isHeader(cells))?.[0] ?? null;
  const headerAt = rows.slice(0, HEADER_WITHIN).findIndex((row) => formatOf(row) !== null);
  const above = rows.slice(0, headerAt < 0 ? HEADER_WITHIN : headerAt + 1);
  const personal = personalIn(cellsOf(above)) ?? hasPersonalHeaderBelow(cellsOf(rows));
  if (personal !== null) return fail(personal);
  const format = rows[headerAt] === undefined ? null : formatOf(rows[headerAt]);
  if (format === null) return fail({ code: "file-format-unknown", line: 1 });
  return succeed({ format, rows, headerAt });
}

const cellsOf = (rows: readonly CsvRow[]) => rows.map((row) => row.cells);

function personalIn(rows: readonly (readonly string[])[]): Problem | null {
  for (const cells of rows) {
    const problem = personalListProblem(cells);
    if (problem !== null) return problem;
  }
  return null;
}

const firstLines = (text: string): string[][] =>
  text
    .slice(0, 20_000)
    .split("\n", HEADER_WITHIN)
    .map((line) => line.split(/[,\t]/).map((cell) => cell.replaceAll('"', "")));

function detectLinkData(
  rows: readonly CsvRow[],
  header: LinkDataHeader,
): Result<DetectedFile, Problem> {
  const has = (...names: readonly string[]) => names.every((name) => header.columns.includes(name));
  if (has("regionName", "totalPopulation"))
    return succeed({ format: "linkdata-population", rows, header });
  if (has("eventName", "startDate")) return succeed({ format: "linkdata-events", rows, header });
  if (has("name") && (has("address") || has("location"))) {
    return succeed({ format: "linkdata-places", rows, header });
  }
  return fail({ code: "file-format-unknown", line: 1 });
}

function detectJson(text: string): Result<DetectedFile, Problem> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail({ code: "file-unreadable", value: "JSON" });
  }
  const features = featuresOf(value);
  if (features === null) return fail({ code: "file-format-unknown" });
  const names = new Set(features.flatMap((feature) => Object.keys(feature.properties ?? {})));
  const personal = personalListProblem([...names]);
  if (personal !== null) return fail(personal);
  const areas = features.some(
    ({ geometry }) => geometry?.type === "Polygon" || geometry?.type === "MultiPolygon",
  );
  return areas
    ? succeed({ format: "small-areas", features })
    : fail({ code: "file-format-unknown" });
}

function featuresOf(value: unknown): readonly Feature[] | null {
  if (typeof value !== "object" || value === null || !("features" in value)) return null;
  const { features } = value;
  if (!Array.isArray(features) || features.length === 0) return null;
  const all: readonly unknown[] = features;
  return all.every(isFeature) ? all : null;
}

function isFeature(value: unknown): value is Feature {
  if (typeof value !== "object" || value === null) return false;
  const { type, geometry, properties }: Partial<Record<string, unknown>> = { ...value };
  const object = (part: unknown) => typeof part === "object" && !Array.isArray(part);
  return type === "Feature" && object(geometry ?? null) && object(properties ?? null);
}
