import type { FigureLetters } from "../../../../domain/office/figures.ts";
import { round } from "./digits.ts";

/** Colours of the printed report, from nobody left out to the most. */
export const SHADES: readonly string[] = ["#ffffff", "#dce6e2", "#b9ccc4", "#97b3a7", "#749a8a"];
export const INK = "#211d18";
export const DOT = "#b23c0c";

/** What a figure can write: names where the machine has letters for them, else numbers alone. */
export interface FigurePen {
  readonly letters: FigureLetters;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** Text inside SVG; what no XML may hold is left out. */
const escaped = (text: string): string =>
  text.replace(/\p{Cc}|[\uFFFE\uFFFF]/gu, "").replace(/[&<>]/g, (letter) => ENTITIES[letter] ?? "");

/** A line of text from its left end on its baseline; nothing on a machine without letters for it. */
export const written = (
  { letters }: FigurePen,
  text: string,
  at: { readonly x: number; readonly y: number; readonly size: number; readonly bold?: boolean },
): string =>
  letters === "names"
    ? `<text x="${round(at.x)}" y="${round(at.y)}" font-size="${at.size}"` +
      `${at.bold === true ? ' font-weight="700"' : ""} fill="${INK}">${escaped(text)}</text>`
    : "";

/** A whole figure on white. */
export const figureOf = (width: number, height: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${Math.ceil(height)}" ` +
  `viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" font-family="Noto Sans CJK JP, Noto Sans JP, IPAexGothic, sans-serif">` +
  `<rect width="100%" height="100%" fill="#fff"/>${inside}</svg>`;
