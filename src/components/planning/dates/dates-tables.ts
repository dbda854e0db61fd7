import type {
  DateFigures,
  DatesCompared,
  DatesRow,
  DatesTable,
} from "../../../domain/coverage/dates/compare-dates.ts";
import type { DemandLayer } from "../../../domain/coverage/demand.ts";
import { datesWords as words } from "../../../wording/staff/dates.ts";
import { planning } from "../../../wording/staff/planning.ts";

/** A row of the table with its name. */
export interface NamedRow extends DatesRow {
  readonly name: string;
}

/** The rows that the table shows: every zone, and what belongs to none where there is anything. */
export const rowsOf = ({ zones, outside, nowhere }: DatesTable): readonly NamedRow[] => [
  ...zones.map(({ zone, ...row }) => ({ ...row, name: zone.name })),
  ...[
    { ...outside, name: planning.outside },
    { ...nowhere, name: planning.notOnMap },
  ].filter(({ before, after }) => [before, after].some(hasSomething)),
];

const hasSomething = (figures: DateFigures | null): boolean =>
  figures !== null &&
  ((figures.people ?? 0) > 0 || figures.activities > 0 || figures.unknownAreas > 0);

/** What differs between two figures; null where one of them is not known. */
export const change = (
  row: DatesRow,
  of: (figures: DateFigures) => number | null,
): number | null => {
  const before = row.before === null ? null : of(row.before);
  const after = row.after === null ? null : of(row.after);
  return before === null || after === null ? null : after - before;
};

/** Percent of people who are reached; null where nobody is counted. */
export const percent = ({ people, reached }: DateFigures): number | null =>
  people === null || reached === null || people === 0 ? null : (reached / people) * 100;

type Cells = readonly (string | number | null)[];

/** Every row as a spreadsheet takes it, with the people of each date and, where they differ, with those of the later one. */
export function datesCsv(
  { each, alike }: DatesCompared,
  who: DemandLayer,
  to: string,
): { readonly head: readonly string[]; readonly rows: readonly Cells[] } {
  const tenth = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10);
  const figures = (of: DateFigures | null): Cells =>
    of === null
      ? Array.from({ length: 6 }, () => null)
      : [of.people, of.reached, tenth(percent(of)), of.unknownAreas, of.activities, of.unconfirmed];
  const rows = (people: string, table: DatesTable): Cells[] =>
    [...rowsOf(table), { ...table.total, name: planning.total }].map((row) => [
      people,
      row.name,
      ...figures(row.before),
      ...figures(row.after),
      change(row, ({ reached }) => reached),
      change(row, ({ activities }) => activities),
    ]);
  return {
    head: words.csvHead(who),
    rows: [...rows(words.eachOwn, each), ...(alike === null ? [] : rows(words.alike(to), alike))],
  };
}
