import type { Language } from "../../domain/addresses.ts";
import type { LetterLine, LetterReply } from "../../wording/ja/paper.ts";
import { withReading } from "../../wording/name-readings.ts";
import { paperWords } from "../../wording/paper.ts";
import type { LetterDraft } from "./letter-draft.ts";
import { emOf, heightOf, LETTERS, type Letters, PAPER } from "./paper-size.ts";

/** A paragraph of the letter: in Japanese for who gets it, and beside it in the language of who gives it. */
export interface LetterParagraph {
  readonly part: "to" | "text" | "own-mark" | "own" | "name";
  readonly ja: string;
  /** Null where one language is enough: on Japanese paper, and for the person's own words, which nobody translates. */
  readonly beside: string | null;
}

export const LETTER_LINES = Object.keys(paperWords("ja").letter.lines) as readonly LetterLine[];
export const LETTER_REPLIES = Object.keys(
  paperWords("ja").letter.replies,
) as readonly LetterReply[];

/** Nothing but what was ticked and written, to whom it was chosen to go. */
export function letterText(
  draft: LetterDraft,
  to: { readonly name: string; readonly reading: string | null },
  language: Language,
): readonly LetterParagraph[] {
  const ja = paperWords("ja").letter;
  const own = paperWords(language).letter;
  const beside = (text: string) => (language === "ja" ? null : text);
  const text = (said: string, meant: string): LetterParagraph => ({
    part: "text",
    ja: said,
    beside: beside(meant),
  });
  const toRead = language === "easy" ? withReading(to.name, to.reading) : to.name;
  const paragraphs: (LetterParagraph | null)[] = [
    { part: "to", ja: ja.to(to.name), beside: beside(own.to(toRead)) },
    draft.greeting ? text(ja.greeting, own.greeting) : null,
    ...LETTER_LINES.filter((line) => draft.lines.includes(line)).map((line) =>
      text(ja.lines[line], own.lines[line]),
    ),
    ...ownWords(draft.own, { part: "own-mark", ja: ja.ownMark, beside: beside(own.ownMark) }),
    draft.reply === null ? null : text(ja.replies[draft.reply], own.replies[draft.reply]),
    draft.replyTo.trim() === "" ? null : { part: "own", ja: draft.replyTo.trim(), beside: null },
    draft.closing ? text(ja.closing, own.closing) : null,
    draft.name.trim() === ""
      ? null
      : {
          part: "name",
          ja: ja.nameMark(draft.name.trim()),
          beside: beside(own.nameMark(draft.name.trim())),
        },
  ];
  return paragraphs.filter((paragraph) => paragraph !== null);
}

const ownWords = (own: string, mark: LetterParagraph): LetterParagraph[] =>
  own.trim() === "" ? [] : [mark, { part: "own", ja: own.trim(), beside: null }];

/** What `paper.css` gives these, in millimetres, in letters, and against the letters of the page. */
const FOOT = 30;
const BETWEEN = 0.7;
const SIDES = { ja: 0.54, beside: 0.42 } as const;
const BESIDE_SCALE = 0.8;
const TO_SCALE = 1.2;

/** The largest letters with which it fits on one page; null where it does not. */
export function lettersFor(paragraphs: readonly LetterParagraph[]): Letters | null {
  return LETTERS.find((letters) => heightOfAll(paragraphs, letters) <= PAPER.height - FOOT) ?? null;
}

const heightOfAll = (paragraphs: readonly LetterParagraph[], letters: Letters): number =>
  paragraphs.reduce((sum, { part, ja, beside }) => {
    const scale = part === "to" ? TO_SCALE : 1;
    const width = PAPER.width * (beside === null ? 0.96 : SIDES.ja);
    const said = heightOf([{ text: ja, scale }], width, letters);
    const meant =
      beside === null
        ? 0
        : heightOf(
            [{ text: beside, scale: BESIDE_SCALE * scale }],
            PAPER.width * SIDES.beside,
            letters,
          );
    return sum + Math.max(said, meant) + BETWEEN * emOf(letters);
  }, 0);
