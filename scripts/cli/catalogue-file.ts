import type { ImportContext, ParsedFile } from "../../src/domain/import/outcome.ts";
import type { Problem } from "../../src/domain/problem.ts";
import { fail, type Result, succeed } from "../../src/domain/result.ts";
import type { DayText } from "../../src/domain/units.ts";
import { parseFile } from "../../src/formats/parse-file.ts";

/** A file is taken as it is: nothing is known of its municipality. */
export const contextOn = (today: DayText): ImportContext => ({
  municipality: { code: "000000", name: "", prefecture: "", bounds: null },
  zones: [],
  today,
});

/** A file of another system, row by row, its schedules read as of a day; a problem with the whole file ends it. */
export function readCatalogue(bytes: Uint8Array, on: DayText): Result<ParsedFile, Problem> {
  const file = parseFile(bytes, contextOn(on));
  const [problem] = file.problems;
  return problem === undefined ? succeed(file) : fail(problem);
}
