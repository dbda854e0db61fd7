import type { Environment } from "../../src/server/settings.ts";

/**
 * One command of `npx tsunagiba`. A module in this folder exports one as `command` and stands in the table of
 * `main.ts`. Sentences come from `src/wording/operator-*.ts`.
 */
export interface Command {
  /** What is typed: one word. */
  readonly name: string;
  /** One line in the list of commands. */
  readonly summary: string;
  /** What `--help` prints: usage, options, an example. */
  readonly help: string;
  /** Gives the exit code: 0 where it did what was asked. Says what it did, or why it did not. */
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number>;
}

export interface CommandIo {
  /** Results, one line or more, to standard output. */
  readonly say: (text: string) => void;
  /** Progress and problems, to standard error, so that `--json` on standard output stays whole. */
  readonly complain: (text: string) => void;
  readonly environment: Environment;
  /** Files named on the command line are relative to this folder. */
  readonly folder: string;
}

export const DONE = 0;
export const NOT_DONE = 1;
/** The command line itself was wrong. */
export const WRONG_USE = 2;
