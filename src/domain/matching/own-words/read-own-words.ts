import type { Taxonomy } from "../interests/taxonomy.ts";
import { type Judgement, judge } from "./judge.ts";
import { type Named, ownLexiconOf } from "./lexicon.ts";
import { type MeaningText, meaningOf, type OwnWords, type Piece, type Range } from "./piece.ts";
import { restOf, tellingWords } from "./rest.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { isUndecided } from "./undecided.ts";

/** Letters that are read; what is longer is named as not understood. */
export const LONGEST_TEXT = 2000;

/**
 * What a person's own words say of interests, comforts, needs and times, with where each was said; and what was not
 * understood. Only what was said: no age, no illness, no family, no sum is ever taken from it. Pure, nothing is kept;
 * never throws; work linear in the length of the text.
 */
export function readOwnWords(text: string, taxonomy: Taxonomy): OwnWords {
  const read = text.slice(0, LONGEST_TEXT);
  const lexicon = ownLexiconOf(taxonomy);
  const understood: Piece[] = [];
  const rest: Range[] = [];
  for (const sentence of sentencesOf(read)) {
    const tokens = tokensOf(sentence, lexicon);
    const pieces = piecesOf(sentence, tokens, read);
    understood.push(...pieces);
    rest.push(...restOf(sentence, tokens, pieces, read));
  }
  if (text.length > LONGEST_TEXT) rest.push({ from: LONGEST_TEXT, to: text.length });
  return { understood: eachOnce(understood), rest };
}

function piecesOf(sentence: Sentence, tokens: readonly Token[], text: string): Piece[] {
  const undecided = sentence.filter(isUndecided);
  if (undecided.length > 0)
    return undecided.map(({ from, to }) => ({ ...meaningOf("open:anything"), from, to }));
  return tokens.flatMap((token, at) => {
    if (token.type === "open")
      return [{ ...meaningOf("open:anything"), from: token.from, to: token.to }];
    if (token.type !== "named") return [];
    const judged = judge(at, tokens, sentence, text);
    if (judged.verdict === "disliked" && isOfAnother(token, sentence, text)) return [];
    const range = rangeOf(at, tokens, judged, text);
    return [
      ...meant(token.named, judged).map((meaning) => ({ ...meaningOf(meaning), ...range })),
      ...notYet(token.named, judged, at, tokens),
    ];
  });
}

function meant(named: Named, { verdict }: Judgement): readonly MeaningText[] {
  if (named.always.length > 0) return named.always;
  return verdict === "unclear" ? [] : named[verdict];
}

/** まだ人と話すのはこわい: besides, only to look is what is possible now. */
function notYet(named: Named, judged: Judgement, at: number, tokens: readonly Token[]): Piece[] {
  const yet = tokens.slice(0, at).findLast((token) => token.type === "yet");
  if (yet === undefined || judged.verdict !== "disliked") return [];
  const to = judged.by?.to ?? tokens[at]?.to ?? yet.to;
  return named.notYet.map((meaning) => ({ ...meaningOf(meaning), from: yet.from, to }));
}

/** From the word to what is said of it, where nothing else is named between, known or not. */
function rangeOf(at: number, tokens: readonly Token[], { by }: Judgement, text: string): Range {
  const token = tokens[at];
  if (token === undefined) return { from: 0, to: 0 };
  const alone = { from: token.from, to: token.to };
  if (by === null) return alone;
  const from = Math.min(token.from, by.from);
  const to = Math.max(token.to, by.to);
  const between = tokens.some(
    (other) => other !== token && other.type === "named" && other.from >= from && other.to <= to,
  );
  const unknown = tellingWords({ from, written: text.slice(from, to) }, tokens).length > 0;
  return between || unknown ? alone : { from, to };
}

const ANOTHER =
  /(?:母|父|夫|妻|息子|娘|主人|家内|旦那|友だち|友達|親|孫|兄|姉|弟|妹|祖母|祖父|彼|彼女|相方|おばあちゃん|おじいちゃん|隣の人)(?:は|が|も)[^、。]{0,30}$/;
const MYSELF = /(?:私|わたし|自分|僕|ぼく|俺)(?:は|が|も)/;

/** 母は料理が嫌い: what somebody else dislikes is nothing to keep this person from. */
function isOfAnother({ from }: Token, sentence: Sentence, text: string): boolean {
  const before = text.slice(Math.max(sentence[0]?.from ?? from, from - 60), from);
  const other = ANOTHER.exec(before);
  return other !== null && !MYSELF.test(other[0]);
}

/** Each meaning once. すぐに働くのは無理だけど、少しずつなら: what is wished for stands before what is feared. */
function eachOnce(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  const wished = new Set<string>(
    pieces.filter(({ kind }) => kind === "step").map(({ code }) => code),
  );
  return pieces
    .filter(({ kind, code }) => kind !== "not-step" || !wished.has(code))
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .filter(({ kind, code }) => {
      const key = `${kind}:${code}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
