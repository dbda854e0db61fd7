import type { MeaningText } from "../piece.ts";

/**
 * Words that mean something about how, when and how far, in the compact form of the interests (`words`, folded before they
 * are looked for), and what they mean by what is said of them.
 */
export interface WordMeaning {
  readonly words: string;
  /** Named, wished for or liked. */
  readonly said?: readonly MeaningText[];
  /** Whatever is said of it: 車いす, 途中で帰る. Then none of the others. */
  readonly always?: readonly MeaningText[];
  /** Where liking means something else than naming. */
  readonly liked?: readonly MeaningText[];
  readonly disliked?: readonly MeaningText[];
  /** Besides, where it is disliked and まだ stands before it. */
  readonly notYet?: readonly MeaningText[];
}
