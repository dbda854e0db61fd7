import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { Problem } from "../../../src/domain/problem.ts";
import { fail, type Result, succeed } from "../../../src/domain/result.ts";
import { errorMessage } from "../../../src/server/backend/connection.ts";
import {
  type BackupHeader,
  FORMAT_VERSION,
  isFileEnd,
  isHeader,
  isTableEnd,
  saysItIsBackup,
} from "./backup-file.ts";

export interface ReadBackup {
  readonly header: BackupHeader;
  readonly rows: number;
}

/** What a reader of the rows does; each step is waited for. */
export interface RowsTaker {
  /** Row lines of one table, as they stand in the file, never none. */
  readonly rows: (table: string, lines: readonly string[]) => Promise<void>;
  /** All rows of a table were handed over; their number and hash are as they should be. */
  readonly tableEnd: (table: string) => Promise<void>;
}

const NOBODY: RowsTaker = { rows: async () => {}, tableEnd: async () => {} };
/** What zlib says of a file that does not even begin as gzip does. */
const NOT_GZIP = "incorrect header check";
const CHARACTERS_AT_ONCE = 1_000_000;

/**
 * Reads a backup from beginning to end and compares every hash. Tables come in the order of the header, all of them.
 * `file-unreadable`, `backup-unknown` (something else), `backup-newer` (its format), `backup-damaged` with where.
 */
export async function readBackup(
  file: string,
  taker: RowsTaker = NOBODY,
): Promise<Result<ReadBackup, Problem>> {
  const reader = new BackupReader(file, taker);
  try {
    for await (const line of linesOf(file)) {
      const problem = await reader.take(line);
      if (problem !== null) return fail(problem);
    }
  } catch (error) {
    if (error instanceof UnreadableFile) return fail(reader.problemOf(error));
    throw error;
  }
  return reader.result();
}

class BackupReader {
  readonly #file: string;
  readonly #taker: RowsTaker;
  readonly #whole = createHash("sha256");
  #own = createHash("sha256");
  #header: BackupHeader | null = null;
  #tables = 0;
  #rows = 0;
  #all = 0;
  #waiting: string[] = [];
  #waitingCharacters = 0;
  #ended = false;

  constructor(file: string, taker: RowsTaker) {
    this.#file = file;
    this.#taker = taker;
  }

  /** Takes the next line; the problem that it shows, or null. */
  async take(line: string): Promise<Problem | null> {
    const header = this.#header;
    if (header === null) return this.#begin(line);
    if (this.#ended) return this.#damaged("after the end");
    const table = header.tables[this.#tables];
    if (line.startsWith("[")) {
      if (table === undefined) return this.#damaged("a row without a table");
      await this.#row(table.name, line);
      return null;
    }
    const value = parsed(line);
    if (table !== undefined && isTableEnd(value) && value.table === table.name) {
      if (value.rows !== this.#rows || value.sha256 !== this.#own.digest("hex")) {
        return this.#damaged(table.name);
      }
      await this.#handOver(table.name);
      await this.#taker.tableEnd(table.name);
      this.#whole.update(`${line}\n`);
      this.#all += this.#rows;
      this.#rows = 0;
      this.#own = createHash("sha256");
      this.#tables += 1;
      return null;
    }
    if (table === undefined && isFileEnd(value)) {
      this.#ended = true;
      const same = value.rows === this.#all && value.sha256 === this.#whole.digest("hex");
      return same ? null : this.#damaged("the end");
    }
    return this.#damaged(table?.name ?? "the end");
  }

  result(): Result<ReadBackup, Problem> {
    if (this.#header === null) return fail({ code: "backup-unknown", value: this.#file });
    if (!this.#ended) return fail(this.#damaged("cut off"));
    return succeed({ header: this.#header, rows: this.#all });
  }

  problemOf(error: UnreadableFile): Problem {
    if (error.isMissing) return { code: "file-unreadable", value: error.message };
    return error.message === NOT_GZIP
      ? { code: "backup-unknown", value: this.#file }
      : this.#damaged(error.message);
  }

  #begin(line: string): Problem | null {
    const value = parsed(line);
    if (!saysItIsBackup(value)) return { code: "backup-unknown", value: this.#file };
    if (value.formatVersion > FORMAT_VERSION) {
      return { code: "backup-newer", value: `format ${value.formatVersion}` };
    }
    if (!isHeader(value)) return this.#damaged("header");
    this.#header = value;
    this.#whole.update(`${line}\n`);
    return null;
  }

  async #row(table: string, line: string): Promise<void> {
    const text = `${line}\n`;
    this.#own.update(text);
    this.#whole.update(text);
    this.#rows += 1;
    this.#waiting.push(line);
    this.#waitingCharacters += line.length;
    if (this.#waitingCharacters >= CHARACTERS_AT_ONCE) await this.#handOver(table);
  }

  async #handOver(table: string): Promise<void> {
    if (this.#waiting.length === 0) return;
    const lines = this.#waiting;
    this.#waiting = [];
    this.#waitingCharacters = 0;
    await this.#taker.rows(table, lines);
  }

  #damaged(value: string): Problem {
    return { code: "backup-damaged", value };
  }
}

class UnreadableFile extends Error {
  /** True where nothing could be read at all. */
  readonly isMissing: boolean;
  constructor(error: unknown, isMissing: boolean) {
    super(errorMessage(error));
    this.isMissing = isMissing;
  }
}

/** Whole lines; what stands after the last line feed of a cut-off file is left out. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const compressed = createReadStream(file);
  let opened = false;
  compressed.once("ready", () => {
    opened = true;
  });
  const plain = createGunzip({ chunkSize: 262_144 });
  compressed.once("error", (error) => plain.destroy(error));
  const chunks = compressed.pipe(plain).setEncoding("utf8")[Symbol.asyncIterator]();
  let rest = "";
  try {
    for (;;) {
      const chunk = await nextOf(chunks, () => !opened);
      if (chunk === null) return;
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } finally {
    compressed.destroy();
    plain.destroy();
  }
}

async function nextOf(
  chunks: AsyncIterator<unknown>,
  isMissing: () => boolean,
): Promise<string | null> {
  try {
    const { done, value } = await chunks.next();
    return done === true ? null : String(value);
  } catch (error) {
    throw new UnreadableFile(error, isMissing());
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
