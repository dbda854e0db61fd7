import type { CoverageFile } from "../../domain/addresses.ts";
import { rightHanded } from "../../domain/geometry/right-handed.ts";
import { csvFile } from "../../formats/csv-file.ts";
import type { CoverageWords } from "../../wording/ja/coverage.ts";
import type { OpenTown } from "../open-town.ts";
import { coverageRows, type OpenCoverage, shareOf } from "./open-coverage.ts";

/** The page's figures as files; what is not shown is an empty cell or null, never 0. */
export function coverageFile(
  file: CoverageFile,
  open: Pick<OpenTown, "index" | "today">,
  coverage: OpenCoverage,
  words: CoverageWords,
): string {
  const { release, question, figures } = coverage;
  if (file === "people.csv") {
    const rows = release.areas.map(({ name, counts }) => [name, ...counts]);
    return csvFile(words.csv.people, [...rows, [words.total, ...release.totals]]);
  }
  if (file === "zones.csv") {
    const rows = coverageRows(figures, words).map(([name, row]) => [
      name,
      row.nothingShown ? null : row.people,
      row.nothingShown ? null : row.reached,
      shareOf(row),
      row.nothingShown ? null : row.people - row.reached,
      row.activities,
      row.unconfirmed,
      row.heldBack,
    ]);
    return csvFile(words.csv.zones, rows);
  }
  return JSON.stringify({
    type: "FeatureCollection",
    surveyed_on: release.surveyedOn,
    places_on: open.today,
    who: question.who,
    kind: question.kind,
    within_metres: question.metres,
    features: figures.zones.map((row) => {
      const boundary = open.index.zoneById.get(row.id)?.boundary ?? null;
      return {
        type: "Feature",
        id: row.id,
        geometry: boundary === null ? null : rightHanded(boundary),
        properties: {
          name: row.name,
          level: question.level,
          people: row.nothingShown ? null : row.people,
          reached: row.nothingShown ? null : row.reached,
          places: row.activities,
          places_not_confirmed_lately: row.unconfirmed,
          areas_not_published: row.heldBack,
        },
      };
    }),
  });
}
