import type { Problem } from "../problem.ts";
import type { TownRecords } from "../town.ts";

/** What became of one row of a file. Every row of the file has exactly one outcome. */
export interface RowOutcome {
  /** Line in the file, counted from 1 as an editor shows it. */
  readonly line: number;
  readonly outcome: "taken" | "warned" | "refused" | "blank" | "header";
  readonly problems: readonly Problem[];
  /** The record it became, where it became one. */
  readonly recordId?: string;
  readonly name?: string;
}

/** What a format makes of a file: records in the domain's shape, and an account of every row. */
export interface ParsedFile {
  /** The format's permanent name: `linkdata-places`, `linkdata-population`, `linkdata-events`, `small-areas` … */
  readonly format: string;
  readonly records: TownRecords;
  readonly rows: readonly RowOutcome[];
  /** Problems of the file as a whole; with one of these nothing is taken. */
  readonly problems: readonly Problem[];
}
