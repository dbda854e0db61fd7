import { emOf, heightOf, LARGE, LETTERS, type Letters, PAPER, type Piece } from "./paper-size.ts";
import type { SheetEntry, SheetRow, SheetText } from "./sheet-entry.ts";

/** What `paper.css` gives these, in millimetres, in letters of the sheet, and against its letters. */
const HEAD = 13;
const FOOT = 16;
const BETWEEN_ENTRIES = 6.5;
const BETWEEN_ROWS = 0.6;
const CODE = { width: 32, height: 44 } as const;
const NOTES = 25;
const LABEL = { width: 5.8, gap: 0.4 } as const;
/** What an estimate may be wrong by, in letters: a line and a half. */
const SPARE = 2.5;
const SCALE = { name: 1.4, about: 0.8, label: 0.72, plain: 1, date: 1.15, number: 1.3 } as const;

export interface SheetLayout {
  readonly letters: Letters;
  /** Texts of a row follow each other on a line, instead of a line each. */
  readonly dense: boolean;
  readonly entries: readonly SheetEntry[];
}

/**
 * How much of a group's own text stands there (letters; null is all of it), how densely, and how small it may get. What
 * comes first is better: larger letters are worth more than the end of a long text, which stands on the page, too.
 */
const WAYS: readonly {
  readonly most: number | null;
  readonly dense: boolean;
  readonly smallest: Letters;
}[] = [
  { most: null, dense: false, smallest: 14 },
  { most: null, dense: true, smallest: LARGE },
  { most: 120, dense: true, smallest: LARGE },
  { most: 80, dense: true, smallest: LARGE },
  { most: 50, dense: true, smallest: 9 },
  { most: 30, dense: true, smallest: 8 },
];

/** The best way in which everything fits on one page; the last with the smallest letters where none does. */
export function layOut(make: (most: number | null) => readonly SheetEntry[]): SheetLayout {
  for (const { most, dense, smallest } of WAYS) {
    const entries = make(most);
    const letters = LETTERS.find((size) => size >= smallest && fits(entries, dense, size));
    if (letters !== undefined) return { letters, dense, entries };
  }
  return { letters: 8, dense: true, entries: make(WAYS.at(-1)?.most ?? null) };
}

function fits(entries: readonly SheetEntry[], dense: boolean, letters: Letters): boolean {
  const height = entries.reduce((sum, entry) => sum + entryHeight(entry, dense, letters), 0);
  // With three there is room for notes beside each; with fewer the page keeps some below.
  return HEAD + FOOT + (dense ? 0 : NOTES) + height + SPARE * emOf(letters) <= PAPER.height;
}

function entryHeight({ name, about, rows }: SheetEntry, dense: boolean, letters: Letters): number {
  const width = PAPER.width - CODE.width;
  const head = heightOfAll(
    [
      { text: `　${name}`, scale: SCALE.name },
      { text: about, scale: SCALE.about, whole: true },
    ],
    { dense, width, letters },
  );
  const height = (of: readonly SheetRow[], share: number) =>
    of.map((row) => rowHeight(row, dense, width * share, letters));
  const halves = dense ? rows.filter(({ half }) => half) : [];
  const whole = rows.filter((row) => !halves.includes(row));
  const body =
    height(whole, 1).reduce((sum, one) => sum + one, 0) + Math.max(0, ...height(halves, 0.5));
  return Math.max(head + body, CODE.height) + BETWEEN_ENTRIES;
}

function rowHeight(
  { label, texts }: SheetRow,
  dense: boolean,
  width: number,
  letters: Letters,
): number {
  const em = emOf(letters);
  const beside = (LABEL.width + LABEL.gap) * em;
  // It stands on the line of the first text, which is larger.
  const labelHeight =
    heightOf([{ text: label, scale: SCALE.label, whole: true }], LABEL.width * em, letters) +
    (1 - SCALE.label) * em;
  const pieces = texts.map(({ text, as }: SheetText) => ({
    text,
    scale: SCALE[as],
    whole: as !== "plain",
  }));
  return (
    Math.max(labelHeight, heightOfAll(pieces, { dense, width: width - beside, letters })) +
    BETWEEN_ROWS
  );
}

function heightOfAll(
  pieces: readonly Piece[],
  { dense, width, letters }: { dense: boolean; width: number; letters: Letters },
): number {
  if (dense) return heightOf(pieces, width, letters);
  return pieces.reduce((sum, piece) => sum + heightOf([piece], width, letters), 0);
}
