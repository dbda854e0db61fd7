import type { PeopleRelease } from "../../domain/coverage/disclosure/people-release.ts";
import { rightHanded } from "../../domain/geometry/right-handed.ts";
import type { CoverageWords } from "../../wording/ja/coverage.ts";
import type { OpenTown } from "../open-town.ts";
import { coverageRows, type OpenCoverage, shareOf } from "./open-coverage.ts";

/** A table as a spreadsheet takes it; what is not shown is an empty cell, never 0. */
export interface CoverageFileTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The people that everything on the page is worked out from. */
export const releasedTable = (
  { areas, totals }: PeopleRelease,
  words: CoverageWords,
): CoverageFileTable => ({
  head: words.csv.people,
  rows: [...areas.map(({ name, counts }) => [name, ...counts]), [words.total, ...totals]],
});

/** The table of the page. */
export const coverageTable = (
  { figures }: OpenCoverage,
  words: CoverageWords,
): CoverageFileTable => ({
  head: words.csv.zones,
  rows: coverageRows(figures, words).map(([name, row]) => [
    name,
    row.nothingShown ? null : row.people,
    row.nothingShown ? null : row.reached,
    shareOf(row),
    row.nothingShown ? null : row.people - row.reached,
    row.activities,
    row.unconfirmed,
    row.heldBack,
  ]),
});

/** The zones with their figures (RFC 7946). */
export function coverageGeoJson(
  open: Pick<OpenTown, "index" | "today">,
  { release, question, figures }: OpenCoverage,
): string {
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
