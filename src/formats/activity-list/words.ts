import { codeForWord } from "../../domain/activity/vocabulary.ts";
import type { Problem } from "../../domain/problem.ts";
import { quoted } from "../row-ledger.ts";
import { lineOf, listOf } from "../values/text.ts";
import type { ActivityListColumn } from "./columns.ts";

/** Reads the cells of one row, and keeps what no field can hold, to be put into the row's note. */
export interface WordReader {
  readonly problems: Problem[];
  /** `対象：近所の人` for each word that the format does not have. */
  readonly leftOver: string[];
  readonly cell: (column: ActivityListColumn) => string | undefined;
}

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** The code of a cell that holds one word; null where it is empty or the word is not of the list. */
export function wordIn<Code extends string>(
  reader: WordReader,
  column: ActivityListColumn,
  words: Words<Code>,
): Code | null {
  const written = lineOf(reader.cell(column));
  if (written === null) return null;
  const code = codeForWord(words, written);
  if (code === undefined) keep(reader, column, written);
  return code ?? null;
}

/** The codes of a cell that holds a list; null where the cell is empty, which means unknown. */
export function wordsIn<Code extends string>(
  reader: WordReader,
  column: ActivityListColumn,
  words: Words<Code>,
): readonly Code[] | null {
  const written = listOf(reader.cell(column));
  if (written.length === 0) return null;
  const codes = new Set<Code>();
  for (const word of written) {
    const code = codeForWord(words, word);
    if (code === undefined) keep(reader, column, word);
    else codes.add(code);
  }
  // A list of nothing but unknown words is not known to be none.
  return codes.size === 0 ? null : [...codes];
}

/** Keeps a value that cannot be used as it was written, with a warning. */
export function keep(
  { problems, leftOver }: WordReader,
  column: ActivityListColumn,
  written: string,
  code: Problem["code"] = "value-not-a-word-of-the-list",
): void {
  problems.push({ code, column, value: quoted(written) });
  leftOver.push(`${column}：${written}`);
}
