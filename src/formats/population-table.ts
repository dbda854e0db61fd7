import type { ImportContext, ParsedFile } from "../domain/import/outcome.ts";
import type { CsvRow } from "./csv.ts";
import { populationCells, populationColumn } from "./population/population-columns.ts";
import { readAreas } from "./population/read-areas.ts";

/** No other format has these together. */
export function isPopulationHeader(cells: readonly string[]): boolean {
  const columns = new Set(cells.map(populationColumn));
  return ["regionName", "surveyDate", "totalPopulation"].every((column) => columns.has(column));
}

/** 地域・年齢別人口 of the recommended datasets, with Japanese heads; one-person households where a column has them. */
export function readPopulationTable(
  rows: readonly CsvRow[],
  headerAt: number,
  context: ImportContext,
): ParsedFile {
  const { areas, outcomes } = readAreas(
    {
      rows,
      isHeader: (_, index) => index <= headerAt,
      first: 0,
      cellsOf: populationCells(rows[headerAt]?.cells ?? [], 0),
      sourceId: null,
    },
    context,
  );
  return {
    format: "population-table",
    records: { population: areas },
    rows: outcomes,
    problems: [],
  };
}
