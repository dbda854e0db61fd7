import type { Kind } from "./vocabulary.ts";

/**
 * The kinds' shapes: one filled path each on a 24 grid, to be drawn with the even-odd rule. The same data draw
 * the list, the legend, print and the map, so nothing here knows of a document.
 */
export const GLYPH_PATHS = {
  cup: "M4.5 3.5h15V15c0 2.3-1.3 4-3.3 4.5V22H7.8v-2.5c-2-.5-3.3-2.2-3.3-4.5zM6.7 6.5v2h10.6v-2z",
  leaf: "M20.5 3.5C11 3.5 4.6 7.6 4.6 13.8c0 1.5.4 2.8 1 3.9L3 21l1.7 1.3 2.5-3.1c1.2.7 2.6 1 4.1 1 6.6 0 9.2-6.4 9.2-16.7zM8.6 16.4c1.6-3.7 4.3-6.4 8.2-8.4-3 2.9-5.3 5.8-6.7 9z",
  "steaming-cup":
    "M3.5 10h14v1.2h.9a3.4 3.4 0 0 1 0 6.8h-1.8a5.6 5.6 0 0 1-4.7 3H9.1a5.6 5.6 0 0 1-5.6-5.6zM17.4 13v3h.9a1.5 1.5 0 0 0 0-3zM6.6 2.5c1.5 1.5-.9 2.7.3 5.3h1.8c-1.2-2.6 1.2-3.8-.3-5.3zM11.4 2.5c1.5 1.5-.9 2.7.3 5.3h1.8c-1.2-2.6 1.2-3.8-.3-5.3z",
  bowl: "M2.5 11h19c0 3.9-2.2 6.9-5.5 8.3V21.5H8v-2.2C4.7 17.9 2.5 14.9 2.5 11zM6.3 9.3 18.6 2.2l.9 1.5L9.8 9.3zM11.9 9.3l9-4 .7 1.6-5.4 2.4z",
  basket:
    "M2.5 9.5h19L19.3 21H4.7zM7.2 12.2l.5 6h1.8l-.4-6zM11.1 12.2v6h1.8v-6zM14.9 12.2l-.4 6h1.8l.5-6zM5.9 8l4.3-5.5h3.6L18.1 8h-2.6l-3-3.7h-1L8.5 8z",
  house: "M12 2.5 1.8 11.6l1.5 1.7L5 11.8V21.5h5.2v-6h3.6v6H19v-9.7l1.7 1.5 1.5-1.7z",
  pencil: "M16.8 2.5 21.5 7.2 9 19.7l-6.5 1.8L4.3 15zM14 7.3l2.7 2.7 1.2-1.2-2.7-2.7z",
  pram: "M12.5 2.5a9 9 0 0 1 9 9h-9zM1 4.5h4.8l1.9 7H4.9L3.7 7H1zM5.2 13.2h16.3c-.4 2.9-2.7 5-5.7 5h-5c-2.8 0-4.9-1.9-5.6-5zM9.3 19.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM17 19.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4z",
  stretch:
    "M12 1.8a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM3.3 4.2 5.2 2.8l4.7 5h4.2l4.7-5 1.9 1.4-5 6.6v4l3.4 6.7-2.3 1.1L12.9 16h-1.8l-3.9 6.6-2.3-1.1 3.4-6.7v-4z",
  hands:
    "M12 2.5a3.7 3.7 0 1 1 0 7.4 3.7 3.7 0 0 1 0-7.4zM1.5 9.3c.2-1.6 2.5-1.7 2.9-.1l.9 3.6 3.5 1.5c1.5.7 2.3 1.7 2.3 3.3v4.2H7.8c-4.3-2.3-6.5-6.4-6.3-12.5zM22.5 9.3c-.2-1.6-2.5-1.7-2.9-.1l-.9 3.6-3.5 1.5c-1.5.7-2.3 1.7-2.3 3.3v4.2h3.3c4.3-2.3 6.5-6.4 6.3-12.5z",
  bubble:
    "M4.5 3.5h15a2.5 2.5 0 0 1 2.5 2.5v8.5a2.5 2.5 0 0 1-2.5 2.5h-6.3L7.5 22v-5h-3A2.5 2.5 0 0 1 2 14.5V6a2.5 2.5 0 0 1 2.5-2.5zM7.4 8.8a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM12 8.8a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM16.6 8.8a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z",
  heart:
    "M12 21C5 15.8 2 12.5 2 8.6 2 5.7 4.2 3.5 7 3.5c2 0 3.9 1.1 5 2.9 1.1-1.8 3-2.9 5-2.9 2.8 0 5 2.2 5 5.1 0 3.9-3 7.2-10 12.4z",
  hook: "M11.7 1.8h8.8v2.8h-8.8zM14.6 5.6h3v9.8a5.9 5.9 0 0 1-11.8 0v-1.6h3v1.6a2.9 2.9 0 0 0 5.8 0zM7.3 9.2a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8z",
  trowel:
    "M19.3 2.3l2.4 2.4-5 4.9 1.6 1.6C17.7 17.3 12 21.7 2.3 21.7 2.3 12 6.7 6.3 12.8 5.7l1.6 1.6z",
  lantern:
    "M8.5 1.5h7v2.2h-7zM7.5 5h9c3.3 1.3 5 3.9 5 7s-1.7 5.7-5 7h-9c-3.3-1.3-5-3.9-5-7s1.7-5.7 5-7zM4.8 9.2h14.4V8H4.8zM4 12.6h16v-1.2H4zM4.8 16h14.4v-1.2H4.8zM8.5 20.3h7v2.2h-7z",
  ring: "M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6z",
} as const;
export type GlyphName = keyof typeof GLYPH_PATHS;

/** The custom properties of src/styles/tokens.css that colour kinds, light and dark. */
export type KindColour =
  | "--kind-tea"
  | "--kind-body"
  | "--kind-field"
  | "--kind-meal"
  | "--kind-child"
  | "--kind-house"
  | "--kind-work"
  | "--kind-talk"
  | "--kind-other";

export interface KindMark {
  readonly glyph: GlyphName;
  readonly colour: KindColour;
}

/** Shape first, then the word, then the colour: neighbours in meaning share a colour, never a shape. */
export const KIND_MARKS: Readonly<Record<Kind, KindMark>> = {
  salon: { glyph: "cup", colour: "--kind-tea" },
  gathering: { glyph: "stretch", colour: "--kind-body" },
  farm: { glyph: "leaf", colour: "--kind-field" },
  cafe: { glyph: "steaming-cup", colour: "--kind-tea" },
  "childrens-cafeteria": { glyph: "bowl", colour: "--kind-meal" },
  "food-pantry": { glyph: "basket", colour: "--kind-meal" },
  "study-support": { glyph: "pencil", colour: "--kind-child" },
  parenting: { glyph: "pram", colour: "--kind-child" },
  hub: { glyph: "house", colour: "--kind-house" },
  "drop-in": { glyph: "hook", colour: "--kind-house" },
  "work-experience": { glyph: "trowel", colour: "--kind-work" },
  volunteering: { glyph: "hands", colour: "--kind-work" },
  "peer-group": { glyph: "heart", colour: "--kind-talk" },
  desk: { glyph: "bubble", colour: "--kind-talk" },
  "watch-over": { glyph: "lantern", colour: "--kind-body" },
  other: { glyph: "ring", colour: "--kind-other" },
};

/** The path of a kind's glyph, 24 × 24, even-odd. */
export const glyphPathOf = (kind: Kind): string => GLYPH_PATHS[KIND_MARKS[kind].glyph];
