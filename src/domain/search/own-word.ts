/** How a council's own word is used, with the words of its file (つかい方). */
export const OWN_WORD_USES = {
  both: "さがす・載っている",
  typed: "さがすときだけ",
  related: "関連",
  interest: "関心",
  unused: "使わない",
} as const;
export type OwnWordUse = keyof typeof OWN_WORD_USES;
export const OWN_WORD_USE_CODES = Object.keys(OWN_WORD_USES) as readonly OwnWordUse[];

/** One word of a council's own: what people here call something, as a row of its ことばの表. */
export interface OwnWord {
  readonly id: string;
  /** なかま: what the word belongs to, by a word of ours (サロン), by its id, or by a name of the council's own. */
  readonly concept: string;
  readonly word: string;
  readonly reading: string | null;
  /**
   * `both`: typed and written, leads to all others; `typed`: nobody would write it into a list; `related`: only looked
   * for, worth less; `interest`: as `both`, and one may like to do it (the matching form); `unused`: taken back.
   */
  readonly use: OwnWordUse;
  /** 上の関心: of an interest that is new, the wider one. */
  readonly above: string | null;
}
