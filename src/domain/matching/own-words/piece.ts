import type { Access, Atmosphere, Spoken, Step } from "../../activity/vocabulary.ts";
import type { InterestId } from "../interests/interest.ts";
import type { TimeCode } from "./time-code.ts";

/** How somebody gets about, or how far: what was said, never a distance that was not. */
export type TravelWord = "near" | "walk" | "bicycle" | "bus" | "car" | "no-car" | "slow";

interface Codes {
  interest: InterestId;
  /** An interest that the person would rather leave alone, for now or for good. */
  avoid: InterestId;
  comfort: Atmosphere;
  must: Access;
  time: TimeCode;
  "not-time": TimeCode;
  step: Step;
  "not-step": Step;
  contact: "without-phone";
  /** Places that cost nothing come first. It is no limit: nobody said a sum. */
  cost: "free-preferred";
  language: Spoken;
  travel: TravelWord;
  /** 何でもいい, まだわからない. */
  open: "anything";
}

export type PieceKind = keyof Codes;

/** What a text says, one thing at a time. */
export type Meaning = {
  [Kind in PieceKind]: { readonly kind: Kind; readonly code: Codes[Kind] };
}[PieceKind];

/** `comfort:quiet`: a meaning as the lists of words give it. */
export type MeaningText = {
  [Kind in PieceKind]: `${Kind}:${Codes[Kind]}`;
}[PieceKind];

export interface Range {
  /** [from, to) in UTF-16 units of the text as typed. */
  readonly from: number;
  readonly to: number;
}

export type Piece = Meaning & Range;

export interface OwnWords {
  /** In the order of the text; each meaning once. The person sees every one and may refuse it. */
  readonly understood: readonly Piece[];
  /** What says something that was not understood; ascending, none touching a piece. */
  readonly rest: readonly Range[];
}

/** The kind and code of `comfort:quiet`. */
export function meaningOf(text: MeaningText): Meaning {
  const at = text.indexOf(":");
  return { kind: text.slice(0, at), code: text.slice(at + 1) } as Meaning;
}
