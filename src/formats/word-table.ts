import type { ParsedFile, RowOutcome } from "../domain/import/outcome.ts";
import { interestCalled } from "../domain/matching/interests/own-interests.ts";
import type { Problem } from "../domain/problem.ts";
import { foldText } from "../domain/search/fold.ts";
import { isHan } from "../domain/search/kana.ts";
import {
  OWN_WORD_USE_CODES,
  OWN_WORD_USES,
  type OwnWord,
  type OwnWordUse,
} from "../domain/search/own-word.ts";
import type { CsvRow } from "./csv.ts";
import { permanentId } from "./permanent-id.ts";
import { accountOf, blankRow, headerRow, isBlank, quoted } from "./row-ledger.ts";
import { filledLineOf } from "./values/text.ts";

/** The columns of the table of words (ことばの表), in its order. */
export const WORD_TABLE_COLUMNS = ["なかま", "ことば", "よみ", "つかい方", "上の関心"] as const;
export type WordTableColumn = (typeof WORD_TABLE_COLUMNS)[number];

/** Every reader of the search loads these words: a council has some hundred. */
export const MOST_WORDS = 2000;
const LONGEST_WORD = 50;
const LONGEST_READING = 100;

const fold = (cell: string): string =>
  cell
    .normalize("NFKC")
    .replace(/[\s*※・]/g, "")
    .replace("使い方", "つかい方");

/** No other format has these together. */
export function isWordTableHeader(cells: readonly string[]): boolean {
  const folded = new Set(cells.map(fold));
  return (["なかま", "ことば", "つかい方"] as const).every((column) => folded.has(column));
}

/** A council's own words for the search and the matching form. A word is named by its なかま and itself. */
export function readWordTable(rows: readonly CsvRow[], headerAt: number): ParsedFile {
  const header = (rows[headerAt]?.cells ?? []).map(fold);
  const data = rows.filter((row, index) => index > headerAt && !isBlank(row.cells));
  if (data.length > MOST_WORDS) {
    const problem: Problem = { code: "file-too-large", value: String(data.length) };
    return { format: "word-table", records: {}, rows: [], problems: [problem] };
  }
  const cellOf = (row: CsvRow, column: WordTableColumn) =>
    filledLineOf(row.cells[header.indexOf(column)])?.normalize("NFKC") ?? null;
  const named = new Set(data.map((row) => foldText(cellOf(row, "なかま") ?? "")));
  const known = (name: string) => interestCalled(name) !== null || named.has(foldText(name));
  const words = new Map<string, OwnWord>();
  const outcomes = rows.map((row, index): RowOutcome => {
    if (isBlank(row.cells)) return blankRow(row.line);
    if (index <= headerAt) return headerRow(row.line);
    const { word, problems } = readWord((column) => cellOf(row, column), known);
    const name = cellOf(row, "ことば");
    const told = name === null ? {} : { name: quoted(name) };
    if (word === null) return accountOf(row.line, { problems, ...told });
    if (words.has(word.id)) {
      return accountOf(row.line, {
        problems: [{ code: "row-duplicate", value: quoted(word.word) }],
        ...told,
      });
    }
    words.set(word.id, word);
    const all = [...problems, ...surplusProblems(row, header)];
    return accountOf(row.line, { problems: all, recordId: word.id, ...told });
  });
  const records = { searchWords: [...words.values()] };
  return { format: "word-table", records, rows: outcomes, problems: [] };
}

interface ReadWord {
  /** Null where the row cannot be taken. */
  readonly word: OwnWord | null;
  readonly problems: readonly Problem[];
}

function readWord(
  cell: (column: WordTableColumn) => string | null,
  isKnownInterest: (name: string) => boolean,
): ReadWord {
  const [concept, word, reading, above] = [
    cell("なかま"),
    cell("ことば"),
    cell("よみ"),
    cell("上の関心"),
  ];
  const use = useOf(cell("つかい方"));
  const refused = [
    ...nameProblems("なかま", concept),
    ...nameProblems("ことば", word),
    ...lengthProblems("よみ", reading, LONGEST_READING),
    ...lengthProblems("上の関心", above, LONGEST_WORD),
    ...(use === null ? [notOfTheList("つかい方", cell("つかい方"))] : []),
  ];
  if (refused.length > 0 || concept === null || word === null || use === null)
    return { word: null, problems: refused };
  const lost = use === "interest" && above !== null && !isKnownInterest(above);
  return {
    word: { id: permanentId("word", concept, word), concept, word, reading, use, above },
    problems: lost ? [notOfTheList("上の関心", above)] : [],
  };
}

const notOfTheList = (column: WordTableColumn, value: string | null): Problem => ({
  code: "value-not-a-word-of-the-list",
  column,
  value: quoted(value),
});

function nameProblems(column: WordTableColumn, name: string | null): Problem[] {
  if (name === null) return [{ code: "row-name-missing", column }];
  const folded = foldText(name);
  const isShort = folded.length < 2 && !isHan(folded.charCodeAt(0));
  return isShort
    ? [{ code: "word-too-short", column, value: quoted(name) }]
    : lengthProblems(column, name, LONGEST_WORD);
}

const lengthProblems = (
  column: WordTableColumn,
  text: string | null,
  longest: number,
): Problem[] =>
  text === null || text.length <= longest
    ? []
    : [{ code: "value-too-long", column, value: String(text.length) }];

/** An empty cell is the plainest use. Null where the word is none of the list. */
function useOf(cell: string | null): OwnWordUse | null {
  if (cell === null) return "both";
  return OWN_WORD_USE_CODES.find((code) => fold(OWN_WORD_USES[code]) === fold(cell)) ?? null;
}

/** Columns that the format does not have are not read, and each row that fills one says so. */
const surplusProblems = (row: CsvRow, header: readonly string[]): Problem[] =>
  row.cells.flatMap((cell, index): Problem[] => {
    const name = header[index] ?? "";
    const isOurs = (WORD_TABLE_COLUMNS as readonly string[]).includes(name);
    return isOurs || name === "" || filledLineOf(cell) === null
      ? []
      : [{ code: "row-column-count", column: quoted(name) }];
  });
