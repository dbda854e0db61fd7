import type { LetterLine, LetterReply } from "../../wording/ja/paper.ts";

/** What a person has ticked and written for 一歩目の手紙. */
export interface LetterDraft {
  readonly greeting: boolean;
  readonly lines: readonly LetterLine[];
  readonly own: string;
  readonly reply: LetterReply | null;
  readonly replyTo: string;
  readonly closing: boolean;
  readonly name: string;
}

/** The two courtesies of a letter are ticked to begin with, and can be left out. */
export const NEW_LETTER: LetterDraft = {
  greeting: true,
  lines: [],
  own: "",
  reply: null,
  replyTo: "",
  closing: true,
  name: "",
};

let draft = NEW_LETTER;

/** It is kept in the page's memory alone: over closing it and over another language, until it is forgotten. */
export const letterDraft = (): LetterDraft => draft;
export function holdLetter(changed: LetterDraft): void {
  draft = changed;
}
export function forgetLetter(): void {
  draft = NEW_LETTER;
}
