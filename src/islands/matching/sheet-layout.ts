import {
  emOf,
  heightOf,
  LARGE,
  LETTERS,
  type Letters,
  PAPER,
  type Piece,
  SMALLEST,
} from "./paper-size.ts";
import type { SheetEntry, SheetRow, SheetText } from "./sheet-entry.ts";

/** What `paper.css` gives these, in millimetres, in letters of the sheet, and against its letters. */
const HEAD = 15;
const FOOT = 22;
const BETWEEN_ENTRIES = 6.5;
const BETWEEN_ROWS = 0.6;
const CODE = { width: 32, height: 29 } as const;
const LABEL = { width: 5.8, gap: 0.4 } as const;
/** What an estimate may be wrong by, in letters: a line and a half. */
const SPARE = 2.5;
const SCALE = { name: 1.4, about: 0.8, label: 0.75, plain: 1, date: 1.15, number: 1.3 } as const;

export interface SheetLayout {
  readonly letters: Letters;
  /** Texts of a row follow each other on a line, instead of a line each. */
  readonly dense: boolean;
  /** One side of the paper, or two. */
  readonly sides: readonly (readonly SheetEntry[])[];
}

/**
 * How much of a group's own text stands there (letters; null is all of it), on how many sides, and how small it may
 * get. What comes first is better: larger letters are worth the other side of the paper, and more than the end of a
 * long text, which stands on the page, too.
 */
const WAYS: readonly {
  readonly most: number | null;
  readonly sides: 1 | 2;
  readonly smallest: Letters;
}[] = [
  { most: null, sides: 1, smallest: LARGE },
  { most: null, sides: 2, smallest: LARGE },
  { most: 120, sides: 2, smallest: LARGE },
  { most: 80, sides: 2, smallest: LARGE },
  { most: 50, sides: 2, smallest: LARGE },
  { most: 50, sides: 2, smallest: SMALLEST },
  { most: 30, sides: 2, smallest: SMALLEST },
];

/** The best way in which everything fits on one sheet; the last with the smallest letters where none does. */
export function layOut(make: (most: number | null) => readonly SheetEntry[]): SheetLayout {
  for (const { most, sides, smallest } of WAYS) {
    const splits = splitsOf(make(most), sides);
    for (const letters of LETTERS.filter((size) => size >= smallest)) {
      for (const dense of [false, true]) {
        const found = splits.find((split) => split.every((side) => fits(side, dense, letters)));
        if (found !== undefined) return { letters, dense, sides: found };
      }
    }
  }
  const [split = []] = splitsOf(make(WAYS.at(-1)?.most ?? null), 2);
  return { letters: SMALLEST, dense: true, sides: split };
}

/** Every way to lay entries on that many sides, in their order, none of them empty; the fullest front first. */
function splitsOf(entries: readonly SheetEntry[], sides: 1 | 2): SheetLayout["sides"][] {
  if (sides === 1 || entries.length < 2) return [[entries]];
  return entries
    .slice(1)
    .map((_, at) => [entries.slice(0, at + 1), entries.slice(at + 1)])
    .reverse();
}

function fits(entries: readonly SheetEntry[], dense: boolean, letters: Letters): boolean {
  const height = entries.reduce((sum, entry) => sum + entryHeight(entry, dense, letters), 0);
  return HEAD + FOOT + height + SPARE * emOf(letters) <= PAPER.height;
}

/** The first row stands beside the code, the others below. */
function entryHeight({ name, about, rows }: SheetEntry, dense: boolean, letters: Letters): number {
  const beside = PAPER.width - CODE.width;
  const called = heightOfAll(
    [
      { text: `　${name}`, scale: SCALE.name },
      { text: about, scale: SCALE.about, whole: true },
    ],
    { dense, width: beside, letters },
  );
  const [first, ...others] = rows;
  const top = called + (first === undefined ? 0 : rowHeight(first, dense, beside, letters));
  const height = (of: readonly SheetRow[], share: number) =>
    of.map((row) => rowHeight(row, dense, PAPER.width * share, letters));
  const halves = others.filter(({ half }) => half);
  const whole = others.filter(({ half }) => half !== true);
  const body =
    height(whole, 1).reduce((sum, one) => sum + one, 0) + Math.max(0, ...height(halves, 0.5));
  return Math.max(top, CODE.height) + body + BETWEEN_ENTRIES;
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
