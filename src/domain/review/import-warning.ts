import type { Problem } from "../problem.ts";

/** One row that an import took with a warning. */
export interface ImportWarning {
  readonly importId: string;
  readonly ordinal: number;
  readonly fileName: string;
  /** ISO 8601. */
  readonly appliedAt: string;
  readonly line: number;
  readonly recordId: string | null;
  readonly name: string | null;
  readonly problems: readonly Problem[];
  /** Null: nobody has looked at it yet. */
  readonly lookedAt: string | null;
}

export interface ImportWarnings {
  /** How many nobody has looked at, in all. */
  readonly waiting: number;
  readonly warnings: readonly ImportWarning[];
}
