import type { APIRoute } from "astro";
import { coverageFile } from "../../../../components/coverage/coverage-files.ts";
import { openCoverage } from "../../../../components/coverage/open-coverage.ts";
import { openTown } from "../../../../components/open-town.ts";
import { COVERAGE_FILES, type CoverageFile } from "../../../../domain/addresses.ts";
import { csvAnswer, geoJsonAnswer } from "../../../../formats/answers.ts";
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
  const text = coverageFile(file, open, coverage, coverageWords(open.language));
  const named = `${open.town.municipality.code}-${open.today}-coverage-${file}`;
  return file === "zones.geojson" ? geoJsonAnswer(text, named) : csvAnswer(text, named);
};
