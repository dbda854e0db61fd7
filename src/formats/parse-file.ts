import type { ImportContext, ParsedFile, RowOutcome } from "../domain/import/outcome.ts";
import type { Problem } from "../domain/problem.ts";
import { readActivityList } from "./activity-list.ts";
import { decode } from "./decode.ts";
import { type DetectedFile, detect } from "./detect.ts";
import { readLinkDataEvents } from "./linkdata-events.ts";
import { readLinkDataPlaces } from "./linkdata-places.ts";
import { readLinkDataPopulation } from "./linkdata-population.ts";
import { readPopulationTable } from "./population-table.ts";
import { readSmallAreas } from "./small-areas.ts";
import { readWordTable } from "./word-table.ts";

/**
 * Reads a file of any format that is known: bytes in, records and an account of every row out. Never throws for
 * what a file holds. With a problem of the file as a whole nothing is taken, and no row is told of.
 */
export function parseFile(bytes: Uint8Array, context: ImportContext): ParsedFile {
  const decoded = decode(bytes);
  if (!decoded.ok) return refusedFile(decoded.problem);
  const detected = detect(decoded.value.text);
  if (!detected.ok) return refusedFile(detected.problem);
  const parsed = read(detected.value, context);
  return parsed.problems.length > 0 || parsed.rows.some(isDatum)
    ? parsed
    : refusedFile({ code: "file-empty" });
}

function read(file: DetectedFile, context: ImportContext): ParsedFile {
  switch (file.format) {
    case "linkdata-places":
      return readLinkDataPlaces(file.rows, file.header, context);
    case "linkdata-population":
      return readLinkDataPopulation(file.rows, file.header, context);
    case "linkdata-events":
      return readLinkDataEvents(file.rows, file.header, context);
    case "activity-list":
      return readActivityList(file.rows, file.headerAt, context);
    case "population-table":
      return readPopulationTable(file.rows, file.headerAt, context);
    case "word-table":
      return readWordTable(file.rows, file.headerAt);
    case "small-areas":
      return readSmallAreas(file.features, context);
  }
}

const isDatum = (row: RowOutcome): boolean => row.outcome !== "header" && row.outcome !== "blank";

const refusedFile = (problem: Problem): ParsedFile => ({
  format: "unknown",
  records: {},
  rows: [],
  problems: [problem],
});
