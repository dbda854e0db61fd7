/**
 * What a figure can be written with on this machine: names in Japanese letters, numbers only (no font of the machine has
 * Japanese letters), or no figure at all (it has nothing to draw with).
 */
export type FigureLetters = "names" | "numbers";

/** Drawings as pictures for slides. */
export interface FiguresPart {
  readonly drawing: () => Promise<FigureLetters | "nothing">;
  /** A drawing (SVG) as PNG at twice its size; null where it could not be drawn. */
  readonly png: (drawing: string) => Promise<Uint8Array | null>;
}
