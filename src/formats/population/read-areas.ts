import { foldAreaName } from "../../domain/gazetteer/fold-area-name.ts";
import type { ImportContext, RowOutcome } from "../../domain/import/outcome.ts";
import { isCodeWithin } from "../../domain/municipality/municipality-code.ts";
import type { Problem } from "../../domain/problem.ts";
import type { PopulationArea } from "../../domain/zone/zone.ts";
import type { CsvRow } from "../csv.ts";
import { permanentId } from "../permanent-id.ts";
import { accountOf, blankRow, headerRow, isBlank, quoted } from "../row-ledger.ts";
import { dayOf, type SlashOrder, slashOrderOf } from "../values/day.ts";
import { wholeNumberOf } from "../values/number.ts";
import { fitted, LONGEST, lineOf } from "../values/text.ts";
import { countsOf, isCount, notANumber } from "./counts.ts";
import type { PopulationCells } from "./population-columns.ts";

/** A file of people by area, whatever its heads are called. */
export interface PopulationFile {
  readonly rows: readonly CsvRow[];
  readonly isHeader: (row: CsvRow, index: number) => boolean;
  /** The first cell that says something: what stands before it is a row number. */
  readonly first: number;
  readonly cellsOf: (cells: readonly string[]) => PopulationCells;
  readonly sourceId: string | null;
}

interface Setting {
  readonly context: ImportContext;
  readonly order: SlashOrder;
  readonly sourceId: string | null;
  readonly zoneIdByName: ReadonlyMap<string, string>;
}
type ReadArea =
  | { readonly area: PopulationArea; readonly problems: readonly Problem[] }
  | { readonly area: null; readonly problems: readonly Problem[] };

/** Areas and an account of every row. Areas join the small areas that are already there, by folded name. */
export function readAreas(
  { rows, isHeader, first, cellsOf, sourceId }: PopulationFile,
  context: ImportContext,
): { readonly areas: readonly PopulationArea[]; readonly outcomes: readonly RowOutcome[] } {
  const setting: Setting = {
    context,
    order: slashOrderOf(
      rows.flatMap((row, index) =>
        isHeader(row, index) ? [] : [cellsOf(row.cells).cell("surveyDate")],
      ),
    ),
    sourceId,
    zoneIdByName: smallAreasByName(context),
  };
  const areas = new Map<string, PopulationArea>();
  const outcomes = rows.map((row, index): RowOutcome => {
    const { line } = row;
    if (isHeader(row, index)) return headerRow(line);
    if (isBlank(row.cells.slice(first))) return blankRow(line);
    const cells = cellsOf(row.cells);
    const name = lineOf(cells.cell("regionName")) ?? "";
    const named = name === "" ? {} : { name };
    const { area, problems } = readArea(cells, setting);
    if (area === null) return accountOf(line, { problems, ...named });
    if (areas.has(area.id)) {
      return accountOf(line, { problems: [{ code: "row-duplicate", value: name }], ...named });
    }
    areas.set(area.id, area);
    return accountOf(line, { problems, recordId: area.id, ...named });
  });
  return { areas: [...areas.values()], outcomes };
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

function readArea(cells: PopulationCells, setting: Setting): ReadArea {
  const { cell, head } = cells;
  const problems: Problem[] = [];
  const refused = (problem: Problem): ReadArea => ({ area: null, problems: [problem] });
  const name = fitted(lineOf(cell("regionName")), LONGEST.name, head("regionName"), problems);
  if (name === null) return refused({ code: "row-name-missing", column: head("regionName") });
  const code = lineOf(cell("prefCode"));
  if (code !== null && !isCodeWithin(code, setting.context.municipality.code)) {
    return refused({
      code: "row-other-municipality",
      column: head("prefCode"),
      value: quoted(code),
    });
  }
  const surveyed = dayOf(cell("surveyDate"), setting.order);
  if (surveyed === null) {
    return refused({
      code: "value-not-a-date",
      column: head("surveyDate"),
      value: quoted(cell("surveyDate")),
    });
  }
  const total = wholeNumberOf(cell("totalPopulation"));
  if (!isCount(total)) return refused(notANumber("totalPopulation", cells));
  const zoneId = setting.zoneIdByName.get(foldIn(name, setting.context)) ?? null;
  if (zoneId === null)
    problems.push({ code: "row-area-unknown", column: head("regionName"), value: name });
  const area: PopulationArea = {
    id: permanentId("population", name),
    name,
    zoneId,
    surveyedOn: surveyed.day,
    total,
    ...countsOf(cells, total, problems),
    sourceId: setting.sourceId,
  };
  return { area, problems };
}
