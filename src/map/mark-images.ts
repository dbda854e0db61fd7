import type { Kind } from "../domain/activity/vocabulary.ts";
import { coloursOf, type KindMarks } from "./marks.ts";
import type { Palette } from "./palette.ts";

/** Diameter in CSS pixels of a pin's disc and of the three sizes of rings; the picture adds a halo around it. */
const PIN_SIZE = 32;
const RING_SIZES = { small: 36, middle: 44, large: 54 } as const;
export type RingSize = keyof typeof RING_SIZES;
const HALO = 2;
const GLYPH_SIZE = 17;

type Picture =
  | {
      readonly type: "pin";
      readonly approximate: boolean;
      readonly kind: string;
      readonly shares: number[];
    }
  | { readonly type: "ring"; readonly size: RingSize; readonly shares: number[] };

/** What a picture's name says, or null for a name that is not ours. */
export function pictureNamed(id: string): Picture | null {
  const [type, first = "", ...rest] = id.split("|");
  if (type === "pin") {
    const [kind = "", ...shares] = rest;
    return { type, approximate: first === "about", kind, shares: shares.map(Number) };
  }
  if (type === "ring" && Object.hasOwn(RING_SIZES, first)) {
    return { type, size: first as RingSize, shares: rest.map(Number) };
  }
  return null;
}

/**
 * Draws the picture that a name asks for: a disc of paper with a ring in the colours of the kinds, in a pin
 * with the kind's glyph. `scale` is device pixels for each CSS pixel. Null for a name that is not ours.
 */
export function drawMark(
  id: string,
  options: {
    readonly kindMarks: KindMarks;
    readonly palette: Palette;
    readonly colour: (property: string) => string;
    readonly scale: number;
  },
): ImageData | null {
  const picture = pictureNamed(id);
  if (picture === null) return null;
  const { kindMarks, palette, colour, scale } = options;
  const size = picture.type === "pin" ? PIN_SIZE : RING_SIZES[picture.size];
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.round((size + 2 * HALO) * scale);
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.scale(scale, scale);
  context.translate(HALO + size / 2, HALO + size / 2);
  const about = picture.type === "pin" && picture.approximate;
  const segments = coloursOf(kindMarks).map((property, index) => ({
    colour: colour(property),
    share: picture.shares[index] ?? 0,
  }));
  if (!about) disc(context, size / 2 + HALO, palette.paper);
  disc(context, size / 2, palette.disc);
  ring(context, {
    size,
    width: picture.type === "pin" ? 3 : 5,
    dashed: about,
    segments,
    none: palette.inkSoft,
  });
  if (picture.type === "pin") {
    const mark = kindMarks[picture.kind as Kind];
    if (mark === undefined) disc(context, 5, palette.inkSoft);
    else glyph(context, mark.path, colour(mark.colour));
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function disc(context: CanvasRenderingContext2D, radius: number, fill: string): void {
  context.fillStyle = fill;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fill();
}

function ring(
  context: CanvasRenderingContext2D,
  options: {
    readonly size: number;
    readonly width: number;
    readonly dashed: boolean;
    readonly segments: readonly { readonly colour: string; readonly share: number }[];
    readonly none: string;
  },
): void {
  const { size, width, dashed, segments, none } = options;
  const total = segments.reduce((sum, { share }) => sum + share, 0);
  const parts =
    total > 0 ? segments.filter(({ share }) => share > 0) : [{ colour: none, share: 1 }];
  const gap = parts.length > 1 ? 2 / size : 0;
  context.lineWidth = width;
  if (dashed) context.setLineDash([4, 3.2]);
  let from = -Math.PI / 2;
  for (const { colour, share } of parts) {
    const to = from + (share / (total || 1)) * 2 * Math.PI;
    context.strokeStyle = colour;
    context.beginPath();
    context.arc(0, 0, (size - width) / 2, from + gap, to - gap);
    context.stroke();
    from = to;
  }
  context.setLineDash([]);
}

function glyph(context: CanvasRenderingContext2D, path: string, fill: string): void {
  const scale = GLYPH_SIZE / 24;
  context.save();
  context.scale(scale, scale);
  context.translate(-12, -12);
  context.fillStyle = fill;
  context.fill(new Path2D(path), "evenodd");
  context.restore();
}
