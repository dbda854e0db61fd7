import type { RowOutcome, ScheduleReading } from "../domain/import/outcome.ts";
import type { Problem } from "../domain/problem.ts";

/** What came of one row before it is written down: refused without a record, else taken. */
export interface RowResult {
  readonly problems: readonly Problem[];
  readonly recordId?: string;
  readonly name?: string;
  /** Null where the row has no schedule. */
  readonly schedule?: ScheduleReading | null;
}

/** The account of one row. A row with a record is taken, with a warning where there are problems; one without is refused. */
export function accountOf(
  line: number,
  { problems, recordId, name, schedule }: RowResult,
): RowOutcome {
  const located = problems.map((problem) => ({ ...problem, line: problem.line ?? line }));
  const taken = located.length === 0 ? "taken" : "warned";
  return {
    line,
    outcome: recordId === undefined ? "refused" : taken,
    problems: located,
    ...(recordId === undefined ? {} : { recordId }),
    ...(name === undefined ? {} : { name }),
    ...(schedule === undefined || schedule === null ? {} : { schedule }),
  };
}

export const blankRow = (line: number): RowOutcome => ({ line, outcome: "blank", problems: [] });
export const headerRow = (line: number): RowOutcome => ({ line, outcome: "header", problems: [] });

/** Only blanks, or a `location` of nothing but its comma. */
export const isBlank = (cells: readonly (string | undefined)[]): boolean =>
  cells.every((cell) => (cell ?? "").replace(/[\s,\u3000]/g, "") === "");

/** How much of a value is quoted in a problem. */
const QUOTED = 60;
export const quoted = (value: string | null | undefined): string =>
  (value ?? "").replace(/\s+/g, " ").trim().slice(0, QUOTED);
