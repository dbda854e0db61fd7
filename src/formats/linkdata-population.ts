import type { ImportContext, ParsedFile } from "../domain/import/outcome.ts";
import type { CsvRow } from "./csv.ts";
import { isHeaderRow, type LinkDataHeader } from "./linkdata/header.ts";
import { sourceOf } from "./linkdata/source.ts";
import { populationCells } from "./population/population-columns.ts";
import { readAreas } from "./population/read-areas.ts";

/** People by area and five-year band. Areas join the small areas that are already there, by folded name. */
export function readLinkDataPopulation(
  rows: readonly CsvRow[],
  header: LinkDataHeader,
  context: ImportContext,
): ParsedFile {
  const source = sourceOf(header);
  const { areas, outcomes } = readAreas(
    {
      rows,
      isHeader: isHeaderRow,
      first: 1,
      cellsOf: populationCells(header.columns, 1),
      sourceId: source.id,
    },
    context,
  );
  const records = { sources: [source], population: areas };
  return { format: "linkdata-population", records, rows: outcomes, problems: [] };
}
