import { runsOf } from "../../wording/readings.ts";

/** The writing on a sheet of A4 between its margins (`paper.css` has the same), in millimetres. */
export const PAPER = { width: 182, height: 273 } as const;

/** Sizes of letters in points, each a class `letters-…` of `paper.css`; the largest that fits is taken. */
export const LETTERS = [20, 18, 16, 15, 14, 13, 12] as const;
export type Letters = (typeof LETTERS)[number];
/** Below this nobody with weak eyes reads it. */
export const SMALLEST: Letters = 12;

/** Large print: below this, the other side is taken and long texts are shortened before the letters get smaller. */
export const LARGE: Letters = 14;

const MM_PER_POINT = 0.3528;
const HALF_WIDE = /[\u0020-\u024f\uff61-\uff9f]/;
const HALF = 0.57;
const SPACE = 0.3;
const READING = 0.55;
/** What of a reading may stand over its neighbours. */
const OVERHANG = 0.4;
/** Marks that browsers set closer beside each other. */
const TRIMMED = /[（）「」『』、。]/;
const TRIM = 0.85;
/** Above the first line a reading finds no room of another line's. */
const ABOVE = 0.25;
/** Between pieces that follow each other, in em. */
const GAP = 0.7;
/** What stays empty at the end of a line on average, because a phrase goes to the next one whole, in em. */
const UNFILLED = 1.6;
/** Lines with readings need room above them (`paper.css` has the same). */
const LINE = { read: 1.65, plain: 1.45 } as const;

/** A run of text on a sheet, its letters against those of the sheet. `whole`: it goes to the next line in one piece. */
export interface Piece {
  readonly text: string;
  readonly scale?: number;
  readonly whole?: boolean;
}

/** How wide marked text is, in em. A reading that is wider than what it stands over pushes it apart. */
function emWidth(text: string): number {
  return runsOf(text).reduce((sum, run) => {
    const base = plainWidth(run.text);
    const reading = READING * plainWidth(run.reading ?? "");
    return sum + Math.max(base, reading - OVERHANG);
  }, 0);
}
const plainWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
function widthOf(letter: string): number {
  if (letter === " ") return SPACE;
  if (HALF_WIDE.test(letter)) return HALF;
  return TRIMMED.test(letter) ? TRIM : 1;
}

export const emOf = (letters: Letters): number => letters * MM_PER_POINT;

/**
 * How high pieces will be that follow each other in one paragraph `width` millimetres wide, in millimetres. An estimate
 * on the high side: where lines really break is known to the browser alone.
 */
export function heightOf(pieces: readonly Piece[], width: number, letters: Letters): number {
  const em = emOf(letters);
  const full = width / em;
  const perLine = Math.max(full - UNFILLED, 4);
  let lines = 1;
  let at = 0;
  for (const { text, scale = 1, whole = false } of pieces) {
    for (const [number, line] of text.split("\n").entries()) {
      const wide = emWidth(line) * scale;
      if (number > 0 || (whole && at > 0 && at + wide > full)) {
        lines += 1;
        at = 0;
      }
      at += wide;
      if (at <= full && whole) continue;
      const more = Math.max(0, Math.ceil(at / perLine) - 1);
      lines += more;
      at -= more * perLine;
    }
    at += GAP;
  }
  const highest = Math.max(...pieces.map(({ scale = 1 }) => scale), 0);
  const read = pieces.some(({ text }) => text.includes("|"));
  return em * highest * (read ? lines * LINE.read + ABOVE : lines * LINE.plain);
}
