import { foldText } from "../../search/fold.ts";
import type { Piece, Range } from "./piece.ts";
import type { Part, Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** Says nothing by itself: who, where, how much, and what politeness adds. */
const EMPTY = new Set(
  `私 自分 僕 俺 人 所 場所 時 事 物 方 感じ 何 今 最近 昔 以前 本当 一番 少し 多少 普段 時々 気持 気 中 前 後 間 時間 程度 全然 全部 結構 一緒 一人
   誰 誰か 皆 他 特 同 様 思 言 行 来 見 聞 話 出 入 会 使 作 食 飲 読 書 描 弾 歌 打 指 習 覚 教 知 始 続 待 持 帰 動 働 困 助 助かる 最初 初 初日 以外
   the and but with for that this there some any have very much please would could you are can want get going place places something someone people good my not`
    .split(/\s+/)
    .map(foldText),
);
const TELLING = /[\p{Script=Han}々]{2,}|[ァ-ヶー]{3,}|[A-Za-z][A-Za-z'’-]{2,}/gu;
const GREETING =
  /^(?:よろしく|宜しく|お願いします|おねがいします|ありがとう|すみません|こんにちは|はじめまして|hello|thankyou|please).*$/;

/** What a sentence says beyond what was understood: whole parts without a piece, single words beside one. */
export function restOf(
  sentence: Sentence,
  tokens: readonly Token[],
  pieces: readonly Piece[],
  text: string,
): Range[] {
  return sentence.flatMap((part, at) => {
    const taken = [...tokens.filter((token) => token.part === at), ...pieces];
    const left = tellingWords(part, taken);
    if (pieces.some((piece) => piece.from < part.to && part.from < piece.to)) return left;
    return saysSomething(part, at, tokens, left, pieces) ? [trimmed(part, text)] : [];
  });
}

function saysSomething(
  part: Part,
  at: number,
  tokens: readonly Token[],
  left: readonly Range[],
  pieces: readonly Piece[],
): boolean {
  if (part.folded.text === "" || GREETING.test(part.folded.text)) return false;
  if (left.length > 0 || pieces.length === 0) return true;
  // Beside a part that was understood, やってみたい alone adds nothing.
  return tokens.some((token) => token.part === at && token.type === "named");
}

/** The words of a part that say something and are not among those taken. */
export function tellingWords(
  part: Pick<Part, "written" | "from">,
  taken: readonly Range[],
): Range[] {
  const words: Range[] = [];
  for (const match of part.written.matchAll(TELLING)) {
    const from = part.from + match.index;
    const to = from + match[0].length;
    const known = taken.some((range) => range.from < to && from < range.to);
    if (!known && !EMPTY.has(foldText(match[0]))) words.push({ from, to });
  }
  return words;
}

function trimmed({ from, to }: Part, text: string): Range {
  let begin = from;
  let end = to;
  while (begin < end && text.charAt(begin).trim() === "") begin += 1;
  while (end > begin && text.charAt(end - 1).trim() === "") end -= 1;
  return { from: begin, to: end };
}
