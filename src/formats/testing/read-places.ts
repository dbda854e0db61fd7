import type { ImportContext } from "../../domain/import/outcome.ts";
import { parseFile } from "../parse-file.ts";
import { HIDAMARI, linkDataFile, PLACE_COLUMNS, type placeRow } from "./linkdata-file.ts";

export type Cells = Parameters<typeof placeRow>[0];
/** A facility with all that a file tells of one. */
export const HALL: Cells = {
  name: "みなと児童館",
  address: "ひなた市港町1-2",
  telephoneNumber: "087-000-0001",
  referenceObject: "https://example.jp/minato",
  location: "34.3,134.0",
  availableDate: "月火水木金土",
  startTime: "09:30",
  endTime: "18:00",
  availableDateNote: "祝日、12/29～1/3は終日利用不可",
};

/** The rows of a file of facilities as they are read, with what became of each. */
export function readPlaces(
  dataset: string,
  rows: readonly (readonly string[])[],
  context: ImportContext = HIDAMARI,
) {
  const parsed = parseFile(linkDataFile(dataset, PLACE_COLUMNS, rows), context);
  const data = parsed.rows.filter(({ outcome }) => outcome !== "header");
  return {
    ...parsed,
    data,
    outcomes: data.map(({ outcome }) => outcome),
    codes: data.map(({ problems }) => problems.map(({ code }) => code)),
    places: parsed.records.places ?? [],
    activities: parsed.records.activities ?? [],
  };
}
