import type { PeopleRelease } from "../../domain/coverage/disclosure/people-release.ts";
import {
  type CoverageQuestion,
  type CoverageRow,
  type PublicCoverage,
  publicCoverage,
  readCoverage,
} from "../../domain/coverage/disclosure/public-coverage.ts";
import type { CoverageWords } from "../../wording/ja/coverage.ts";
import type { OpenTown } from "../open-town.ts";

/** The public figures that a link asks for; `release` is the newest. */
export interface OpenCoverage {
  readonly release: PeopleRelease;
  readonly question: CoverageQuestion;
  readonly figures: PublicCoverage;
}

/** Null where nothing was released, or there is no zone to tell of. */
export function openCoverage(
  { index, today }: Pick<OpenTown, "index" | "today">,
  query: URLSearchParams,
): OpenCoverage | null {
  const release = index.town.peopleReleases?.at(-1);
  if (release === undefined) return null;
  const question = readCoverage(query, index);
  if (!index.town.zones.some(({ level }) => level === question.level)) return null;
  return { release, question, figures: publicCoverage(index, release, question, today) };
}

/** The rows of the table with their names: the zones, then what is in none, if anything is, then all. */
export function coverageRows(
  { zones, outside, nowhere, total }: PublicCoverage,
  words: CoverageWords,
): readonly (readonly [name: string, row: CoverageRow])[] {
  const beside = [
    [words.outside, outside],
    [words.nowhere, nowhere],
  ] as const;
  return [
    ...zones.map((zone) => [zone.name, zone] as const),
    ...beside.filter(
      ([, { people, activities, heldBack }]) => people > 0 || activities > 0 || heldBack > 0,
    ),
    [words.total, total] as const,
  ];
}

/** Of a hundred; null where there is nobody, or nothing is shown. */
export const shareOf = ({ people, reached, nothingShown }: CoverageRow): number | null =>
  nothingShown || people === 0 ? null : Math.round((reached / people) * 1_000) / 10;
