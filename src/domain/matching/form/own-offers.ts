import { readCircumstances } from "../circumstances.ts";
import type { ConcernId } from "../concerns.ts";
import type { Taxonomy } from "../interests/taxonomy.ts";
import { dangerIn } from "../own-words/danger.ts";
import type { Piece } from "../own-words/piece.ts";
import { readOwnWords } from "../own-words/read-own-words.ts";
import { childCode } from "./child-code.ts";
import type { NeedField } from "./need-fields.ts";

/** One thing that was read in somebody's own words, as a field of the form that counts once it is accepted. */
export interface OwnOffer {
  readonly name: NeedField;
  readonly value: string;
}

export interface OwnReading {
  /** In the order of the text, each once. */
  readonly offers: readonly OwnOffer[];
  /** What said something and was not understood, as written. */
  readonly rest: readonly string[];
}

const MOST_REST = 4;

/** Reads own words as offers. Nothing of it counts before the person accepts it. */
export function readOwnOffers(text: string, taxonomy: Taxonomy): OwnReading {
  const { understood, rest } = readOwnWords(text, taxonomy);
  const life = readCircumstances(text);
  const offers = [
    ...understood.flatMap(offersOf),
    ...life.concerns.map((concern: ConcernId): OwnOffer => ({ name: "concern", value: concern })),
    ...life.children.map((child): OwnOffer => ({ name: "child", value: childCode(child) })),
    ...life.audiences.map((audience): OwnOffer => ({ name: "for", value: audience })),
    ...(life.asFamily ? [{ name: "family", value: "yes" } as const] : []),
  ];
  const seen = new Set<string>();
  return {
    offers: offers.filter(({ name, value }) => {
      const key = `${name}=${value}`;
      return !seen.has(key) && seen.add(key);
    }),
    rest: rest
      .map(({ from, to }) => text.slice(from, to).trim())
      // Who writes of dying is answered with help, not told that it was not understood.
      .filter((part) => part !== "" && dangerIn(part).length === 0)
      .slice(0, MOST_REST),
  };
}

const MODES = {
  walk: "walk",
  slow: "slow-walk",
  bicycle: "bicycle",
  bus: "bus",
  car: "car",
} as const;

function offersOf(piece: Piece): OwnOffer[] {
  switch (piece.kind) {
    case "interest":
    case "avoid":
    case "comfort":
    case "must":
    case "time":
    case "not-time":
    case "step":
    case "not-step":
    case "language":
      return [{ name: piece.kind, value: piece.code }];
    case "contact":
      return [{ name: "no-phone", value: "yes" }];
    case "cost":
      return [{ name: "cost", value: "0" }];
    case "travel":
      if (piece.code === "near") return [{ name: "minutes", value: "15" }];
      return piece.code === "no-car" ? [] : [{ name: "mode", value: MODES[piece.code] }];
    case "open":
      return [];
  }
}
