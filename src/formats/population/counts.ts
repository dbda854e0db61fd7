import type { Problem } from "../../domain/problem.ts";
import type { PopulationArea } from "../../domain/zone/zone.ts";
import { quoted } from "../row-ledger.ts";
import { wholeNumberOf } from "../values/number.ts";
import { filledLineOf } from "../values/text.ts";
import { BAND_STARTS, type PopulationCells } from "./population-columns.ts";

type Counts = Omit<PopulationArea, "id" | "name" | "zoneId" | "surveyedOn" | "total" | "sourceId">;

/** What an area's row says besides its total; what does not hold together is told in `problems`. */
export function countsOf(cells: PopulationCells, total: number, problems: Problem[]): Counts {
  const read = (column: string) => readCount(cells, column, problems);
  const [male, female, households] = [read("male"), read("woman"), read("numberOfHouseholds")];
  const bands = (prefix: string) => BAND_STARTS.map((_, index) => read(`${prefix}${index + 1}`));
  const [men, women] = [bands("man"), bands("woman")];
  const complete = [...men, ...women].every((count) => count !== null);
  const [bandMale, bandFemale] = complete ? [filled(men), filled(women)] : [[], []];
  const sums = (column: string, all: number | null, parts: readonly (number | null)[]) =>
    checkSum(cells.head(column), all, parts, problems);
  sums("totalPopulation", total, [male, female]);
  if (complete) {
    sums("male", male, bandMale);
    sums("woman", female, bandFemale);
  }
  const single = atMost(cells, "numberOfSingleHouseholds", households ?? total, problems);
  return {
    male,
    female,
    households,
    singleHouseholds: single,
    singleHouseholdsFrom65: atMost(
      cells,
      "numberOfSingleHouseholdsFrom65",
      single ?? households ?? total,
      problems,
    ),
    // Bands that are not all known are left out whole: a part of them would read as a count of everybody.
    bandStarts: complete ? BAND_STARTS : [],
    bandMale,
    bandFemale,
  };
}

const filled = (counts: readonly (number | null)[]): number[] => counts.map((count) => count ?? 0);

/** A count, or null where the cell is empty or holds a dash: small numbers are often withheld that way. */
function readCount(cells: PopulationCells, column: string, problems: Problem[]): number | null {
  const cell = cells.cell(column);
  if (filledLineOf(cell) === null) return null;
  const count = wholeNumberOf(cell);
  if (isCount(count)) return count;
  problems.push(notANumber(column, cells));
  return null;
}

/** A part that is larger than its whole is another count under the same head: it is told, and not taken. */
function atMost(
  cells: PopulationCells,
  column: string,
  whole: number,
  problems: Problem[],
): number | null {
  const count = readCount(cells, column, problems);
  if (count === null || count <= whole) return count;
  problems.push({
    code: "value-total-differs",
    column: cells.head(column),
    value: `${count} > ${whole}`,
  });
  return null;
}

/** No municipality has more people than Japan. */
export const isCount = (count: number | null): count is number =>
  count !== null && count >= 0 && count <= 200_000_000;

export const notANumber = (column: string, { cell, head }: PopulationCells): Problem => ({
  code: "value-not-a-number",
  column: head(column),
  value: quoted(cell(column)),
});

function checkSum(
  column: string,
  total: number | null,
  parts: readonly (number | null)[],
  problems: Problem[],
): void {
  if (total === null || parts.some((part) => part === null)) return;
  const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
  if (sum !== total)
    problems.push({ code: "value-total-differs", column, value: `${total} ≠ ${sum}` });
}
