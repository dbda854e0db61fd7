import type { Problem } from "../../domain/problem.ts";

/** Longest text that a field takes, in characters. Descriptions of events reach some 1,500. */
export const LONGEST = { name: 200, venue: 300, line: 500, note: 1000, text: 4000 } as const;
/** Most entries of a list in one cell. */
const MOST_ENTRIES = 100;

/** Control and formatting characters; PostgreSQL's text cannot hold U+0000 at all. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Line breaks, tabs, and the joiner inside emoji. */
const KEPT = "\n\t\u200d";

/**
 * A cell as plain text: control characters and layout made of runs of blanks gone, the apostrophe that guards
 * a formula in our own exports taken off. Null where nothing is left.
 */
export function textOf(cell: string | undefined): string | null {
  if (cell === undefined || cell === "") return null;
  const text = cell
    .replace(/^'(?=[=+\-@\t＝＋－＠])/, "")
    .replace(/\r\n?/g, "\n")
    .replace(UNSEEN, (letter) => (KEPT.includes(letter) ? letter : ""))
    .replace(/[ \t\u3000]{4,}/g, "\n")
    .replace(/[ \t\u3000]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return text === "" ? null : text;
}

/** A cell as one line of text. */
export const lineOf = (cell: string | undefined): string | null =>
  textOf(cell)?.replace(/\s+/g, " ") ?? null;

/** A cell in which a dash or 「なし」 stands for nothing (`ー`, `―`, `-`). */
export function filledLineOf(cell: string | undefined): string | null {
  const line = lineOf(cell);
  return line === null || /^[-ー―‐－—–−・\s]+$/.test(line) ? null : line;
}

/** Cuts what is too long for a field, and says so. */
export function fitted(
  text: string | null,
  longest: number,
  column: string,
  problems: Problem[],
): string | null {
  if (text === null || text.length <= longest) return text;
  problems.push({ code: "value-too-long", column, value: String(text.length) });
  return text
    .slice(0, longest)
    .toWellFormed()
    .replace(/\uFFFD$/, "");
}

/** Cuts a list that is too long for a field, and entries that are, and says so. */
export function fittedList(
  list: readonly string[],
  column: string,
  problems: Problem[],
): readonly string[] {
  if (list.length > MOST_ENTRIES) {
    problems.push({ code: "value-too-long", column, value: String(list.length) });
  }
  return list
    .slice(0, MOST_ENTRIES)
    .map((entry) => fitted(entry, LONGEST.name, column, problems) ?? entry);
}

/** What Excel writes for a long number (`4.00E+12`), or dates it went on counting (`12/29～1/48`). */
export const isDamagedBySpreadsheet = (cell: string): boolean =>
  cell.length > 3 &&
  (/^\s*\d(\.\d+)?E\+\d{1,2}\s*$/i.test(cell) ||
    [...cell.normalize("NFKC").matchAll(/[~〜～]\s*(1?\d)\/(\d{1,3})(?!\d|\/)/g)].some(
      ([, , day]) => Number(day) > 31,
    ));

/** Lists inside a cell, separated by half-width semicolons. */
export const listOf = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(/[;；]/)
    .map((item) => lineOf(item))
    .filter((item) => item !== null);
