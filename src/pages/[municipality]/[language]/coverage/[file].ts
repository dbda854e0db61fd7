import type { APIRoute } from "astro";
import {
  coverageGeoJson,
  coverageTable,
  releasedTable,
} from "../../../../components/coverage/coverage-files.ts";
import { openCoverage } from "../../../../components/coverage/open-coverage.ts";
import { openTown } from "../../../../components/open-town.ts";
import { COVERAGE_FILES, type CoverageFile } from "../../../../domain/addresses.ts";
import { csvAnswer, geoJsonAnswer } from "../../../../formats/answers.ts";
import { csvFile } from "../../../../formats/csv-file.ts";
import { coverageWords } from "../../../../wording/coverage.ts";

const isCoverageFile = (name: string): name is CoverageFile =>
  (COVERAGE_FILES as readonly string[]).includes(name);

/** The figures of the coverage page, and the people they are worked out from, as files. */
export const GET: APIRoute = ({ locals, params, url, rewrite }) => {
  const open = openTown(locals.portal, params);
  const { file = "" } = params;
  if (open === null || !isCoverageFile(file)) return rewrite("/404");
  const coverage = openCoverage(open, url.searchParams);
  if (coverage === null) return rewrite("/404");
  const words = coverageWords(open.language);
  const named = `${open.town.municipality.code}-${open.today}-coverage-${file}`;
  if (file === "zones.geojson") return geoJsonAnswer(coverageGeoJson(open, coverage), named);
  const { head, rows } =
    file === "people.csv" ? releasedTable(coverage.release, words) : coverageTable(coverage, words);
  return csvAnswer(csvFile(head, rows), named);
};
