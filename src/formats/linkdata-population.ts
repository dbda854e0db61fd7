import { foldAreaName } from "../domain/gazetteer/fold-area-name.ts";
import type { ImportContext, ParsedFile, RowOutcome } from "../domain/import/outcome.ts";
import { isCodeWithin } from "../domain/municipality/municipality-code.ts";
import type { Problem } from "../domain/problem.ts";
import type { DayText } from "../domain/units.ts";
import type { PopulationArea } from "../domain/zone/zone.ts";
import type { CsvRow } from "./csv.ts";
import { cellsByColumn, isHeaderRow, type LinkDataHeader } from "./linkdata/header.ts";
import { sourceOf } from "./linkdata/source.ts";
import { permanentId } from "./permanent-id.ts";
import { accountOf, blankRow, headerRow, isBlank, quoted } from "./row-ledger.ts";
import { dayOf, type SlashOrder, slashOrderOf } from "./values/day.ts";
import { wholeNumberOf } from "./values/number.ts";
import { filledLineOf, fitted, LONGEST, lineOf } from "./values/text.ts";

/** man1 and woman1 are 0 to 4 years, man18 and woman18 are 85 and older. */
const BANDS = 18;
const BAND_YEARS = 5;
export const BAND_STARTS: readonly number[] = Array.from(
  { length: BANDS },
  (_, i) => i * BAND_YEARS,
);

type Cells = (column: string) => string | undefined;
interface Setting {
  readonly context: ImportContext;
  readonly order: SlashOrder;
  readonly sourceId: string;
  readonly zoneIdByName: ReadonlyMap<string, string>;
}
type ReadArea =
  | { readonly area: PopulationArea; readonly problems: readonly Problem[] }
  | { readonly area: null; readonly problems: readonly Problem[] };

/** People by area and five-year band. Areas join the small areas that are already there, by folded name. */
export function readLinkDataPopulation(
  rows: readonly CsvRow[],
  header: LinkDataHeader,
  context: ImportContext,
): ParsedFile {
  const source = sourceOf(header);
  const cellsOf = cellsByColumn(header);
  const setting: Setting = {
    context,
    order: slashOrderOf(rows.map((row) => cellsOf(row)("surveyDate"))),
    sourceId: source.id,
    zoneIdByName: smallAreasByName(context),
  };
  const areas = new Map<string, PopulationArea>();
  const outcomes = rows.map((row): RowOutcome => {
    const { line } = row;
    if (isHeaderRow(row)) return headerRow(line);
    if (isBlank(row.cells.slice(1))) return blankRow(line);
    const name = lineOf(cellsOf(row)("regionName")) ?? "";
    const named = name === "" ? {} : { name };
    const { area, problems } = readArea(cellsOf(row), setting);
    if (area === null) return accountOf(line, { problems, ...named });
    if (areas.has(area.id)) {
      return accountOf(line, { problems: [{ code: "row-duplicate", value: name }], ...named });
    }
    areas.set(area.id, area);
    return accountOf(line, { problems, recordId: area.id, ...named });
  });
  const records = { sources: [source], population: [...areas.values()] };
  return { format: "linkdata-population", records, rows: outcomes, problems: [] };
}

function smallAreasByName(context: ImportContext): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const zone of context.zones) {
    if (zone.level !== "small-area") continue;
    byName.set(foldIn(zone.name, context), zone.id);
  }
  return byName;
}

const foldIn = (name: string, { municipality }: ImportContext): string =>
  foldAreaName(name, { prefecture: municipality.prefecture, municipality: municipality.name });

function readArea(cells: Cells, setting: Setting): ReadArea {
  const problems: Problem[] = [];
  const refused = (problem: Problem): ReadArea => ({ area: null, problems: [problem] });
  const name = fitted(lineOf(cells("regionName")), LONGEST.name, "regionName", problems);
  if (name === null) return refused({ code: "row-name-missing", column: "regionName" });
  const code = lineOf(cells("prefCode"));
  if (code !== null && !isCodeWithin(code, setting.context.municipality.code)) {
    return refused({ code: "row-other-municipality", column: "prefCode", value: quoted(code) });
  }
  const surveyed = dayOf(cells("surveyDate"), setting.order);
  if (surveyed === null) {
    return refused({
      code: "value-not-a-date",
      column: "surveyDate",
      value: quoted(cells("surveyDate")),
    });
  }
  const total = wholeNumberOf(cells("totalPopulation"));
  if (!isCount(total)) {
    return refused(notANumber("totalPopulation", cells));
  }
  const zoneId = setting.zoneIdByName.get(foldIn(name, setting.context)) ?? null;
  if (zoneId === null)
    problems.push({ code: "row-area-unknown", column: "regionName", value: name });
  const area = countsOf(cells, problems, { name, zoneId, total, surveyedOn: surveyed.day });
  return { area: { ...area, sourceId: setting.sourceId }, problems };
}

interface Named {
  readonly name: string;
  readonly zoneId: string | null;
  readonly total: number;
  readonly surveyedOn: DayText;
}

function countsOf(
  cells: Cells,
  problems: Problem[],
  named: Named,
): Omit<PopulationArea, "sourceId"> {
  const [male, female, households] = ["male", "woman", "numberOfHouseholds"].map((column) =>
    readCount(cells, column, problems),
  );
  const bands = (prefix: string) =>
    BAND_STARTS.map((_, index) => readCount(cells, `${prefix}${index + 1}`, problems));
  const [men, women] = [bands("man"), bands("woman")];
  const complete = [...men, ...women].every((count) => count !== null);
  const [bandMale, bandFemale] = complete ? [filled(men), filled(women)] : [[], []];
  checkSum("totalPopulation", named.total, [male ?? null, female ?? null], problems);
  if (complete) {
    checkSum("male", male ?? null, bandMale, problems);
    checkSum("woman", female ?? null, bandFemale, problems);
  }
  return {
    id: permanentId("population", named.name),
    ...named,
    male: male ?? null,
    female: female ?? null,
    households: households ?? null,
    // Bands that are not all known are left out whole: a part of them would read as a count of everybody.
    bandStarts: complete ? BAND_STARTS : [],
    bandMale,
    bandFemale,
  };
}

const filled = (counts: readonly (number | null)[]): number[] => counts.map((count) => count ?? 0);

/** A count, or null where the cell is empty or holds a dash: small numbers are often withheld that way. */
function readCount(cells: Cells, column: string, problems: Problem[]): number | null {
  const cell = cells(column);
  if (filledLineOf(cell) === null) return null;
  const count = wholeNumberOf(cell);
  if (isCount(count)) return count;
  problems.push(notANumber(column, cells));
  return null;
}

/** No municipality has more people than Japan. */
const isCount = (count: number | null): count is number =>
  count !== null && count >= 0 && count <= 200_000_000;

const notANumber = (column: string, cells: Cells): Problem => ({
  code: "value-not-a-number",
  column,
  value: quoted(cells(column)),
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
