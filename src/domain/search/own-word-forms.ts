import type { OwnWord } from "./own-word.ts";

/** `囲碁|いご`, as concepts and interests write a word with its reading. */
export const wordForms = ({ word, reading }: Pick<OwnWord, "word" | "reading">): string =>
  [word, ...(reading === null ? [] : [reading])].map(withoutBreaks).join("|");

/** Spaces and bars separate words; folding leaves them out of a word anyway. */
export const withoutBreaks = (word: string): string => word.replace(/[\s|*]+/g, "");
