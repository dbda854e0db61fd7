import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { cannotReadFile } from "../../src/wording/operator-commands.ts";
import type { CommandIo } from "./command.ts";

/** What a file named on the command line holds; null, and said, where it cannot be read. */
export function bytesOf(path: string, io: CommandIo): Uint8Array | null {
  try {
    return readFileSync(resolve(io.folder, path));
  } catch {
    io.complain(cannotReadFile(path));
    return null;
  }
}

export const withoutByteOrderMark = (text: string): string => text.replace(/^\uFEFF/, "");

/** The lines of standard input as they come, empty ones too, so that lines and answers stay in step. */
export async function* inputLines(input: Readable = process.stdin): AsyncGenerator<string> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    yield withoutByteOrderMark(line);
  }
}
