import { foldText, isOneHan, shorten } from "./fold.ts";
import { isHan, isKana } from "./kana.ts";
import { isLatin, romajiToKana } from "./romaji.ts";
import type { Lexicon } from "./search-index.ts";

/** Letters of a query that are read; nobody types more to find a place. */
export const LONGEST_QUERY = 100;
const MOST_TERMS = 6;
const MOST_PARTS = 4;

/** One word of a query: how it may be written, and what it may mean. */
export interface QueryTerm {
  readonly typed: string;
  /** Folded forms: as typed, romaji as kana, without lengthening vowels. */
  readonly literals: readonly string[];
  readonly concepts: readonly number[];
  /** 無料の塾 is 無料 and 塾; empty where the word is not made of words that are known. */
  readonly parts: readonly QueryTerm[];
  /** How much it says beside the other words: 教室 says less than what is taught there. */
  readonly weight: number;
  /** Not to be corrected. */
  readonly asWritten?: true;
}

export interface ParsedQuery {
  readonly terms: readonly QueryTerm[];
  /** All words in one, where there are several: names are typed with and without spaces. */
  readonly whole: string | null;
}

const SEPARATORS = /[\s\u3000、。，．,.・･/／|｜()（）「」『』【】[\]"“”!！?？:：;；+＋&＆〜～]+/u;
/** Says nothing about what is looked for. */
const STOP = new Set(
  `の を に で が は と も へ や な から まで より できる できます したい する やってる やっている ところ 所 場所 会 人 方 者 活動
   行ける 行きたい いける 教えて 探す 探して 近く 近くの ある あります いる です ます ため とか など 用 向け むけ 系 について 町 市内 可 ok あり 有り 有 つき 付き 付 つく`
    .split(/\s+/)
    .map(foldText),
);
/** Says little beside a word that says what, and need not stand in the answer. */
const FAINT = new Set(
  `教室 講座 講習 講習会 サークル クラブ 同好会 グループ 集まり 集い つどい 会合 イベント 行事 活動 支援 サポート 応援 体験 募集
   情報 一覧 案内 地域 みんな 仲間 おすすめ 希望 関係`
    .split(/\s+/)
    .map(foldText),
);
const FAINT_WEIGHT = 0.4;
const weightOf = (folded: string): number => (FAINT.has(folded) ? FAINT_WEIGHT : 1);

export function parseQuery(query: string, lexicon: Lexicon): ParsedQuery {
  const plain = query
    .slice(0, LONGEST_QUERY)
    .toWellFormed()
    .normalize("NFKC")
    .slice(0, LONGEST_QUERY);
  const words = plain.split(SEPARATORS).filter((word) => foldText(word) !== "");
  const telling = words.filter((word) => !STOP.has(foldText(word)));
  const terms = (telling.length > 0 ? telling : words)
    .slice(0, MOST_TERMS)
    .map((word) => termOf(word, lexicon));
  const whole =
    terms.length > 1
      ? terms.map(({ literals }) => literals[1] ?? literals[0] ?? "").join("")
      : null;
  return { terms, whole };
}

function termOf(word: string, lexicon: Lexicon): QueryTerm {
  const literals = withMeant(literalsOf(word), lexicon);
  const concepts = conceptsOf(literals, lexicon);
  return {
    typed: word,
    literals,
    concepts,
    parts: partsOf(literals, concepts, lexicon),
    weight: weightOf(literals[0] ?? ""),
  };
}

/** A word that is not taken apart any more. */
function partOf(literal: string, lexicon: Lexicon): QueryTerm {
  const literals = withMeant([literal], lexicon);
  return {
    typed: literal,
    literals,
    concepts: conceptsOf(literals, lexicon),
    parts: [],
    weight: weightOf(literal),
    asWritten: true,
  };
}

const withMeant = (literals: readonly string[], { byWord, halfInKana }: Lexicon): string[] =>
  literals.some((literal) => byWord.has(literal))
    ? [...literals]
    : [...new Set([...literals, ...literals.flatMap(halfInKana)])];

function literalsOf(word: string): string[] {
  const folded = foldText(word);
  const forms = [folded];
  const kana = kanaOf(word);
  if (kana !== null) forms.push(foldText(kana));
  return [...new Set([...forms, ...forms.map(shorten)])].filter((form) => form !== "");
}

/** The Latin letters of a word as kana: kodomo, also in kodomo食堂. */
function kanaOf(word: string): string | null {
  if (!/[a-zāīūēō]{2}/i.test(word)) return null;
  if (isLatin(word)) return romajiToKana(word);
  return word.replace(/[a-zāīūēōâîûêô'’]{2,}/gi, (latin) => romajiToKana(latin) ?? latin);
}

const conceptsOf = (literals: readonly string[], lexicon: Lexicon): number[] => [
  ...new Set(literals.flatMap((literal) => lexicon.byWord.get(literal) ?? [])),
];

/** Known words within a run of letters, longest first from the left, and what is left between them. */
function partsOf(
  literals: readonly string[],
  concepts: readonly number[],
  lexicon: Lexicon,
): QueryTerm[] {
  const text = literals[0] ?? "";
  if (text.length < 3 || concepts.length > 0) return [];
  const joined = partsAtParticles(text, lexicon);
  if (joined.length > 0) return joined;
  const parts: QueryTerm[] = [];
  let rest = "";
  const endRest = (beforeWord: boolean) => {
    const literal = withoutStops(rest, parts.length > 0, beforeWord);
    rest = "";
    if (literal !== "") parts.push(partOf(literal, lexicon));
  };
  for (let at = 0; at < text.length;) {
    const word = wordAt(text, at, lexicon);
    if (word === null) {
      rest += text.charAt(at);
      at += 1;
      continue;
    }
    endRest(true);
    parts.push(partOf(word, lexicon));
    at += word.length;
  }
  endRest(false);
  const known = parts.filter((part) => part.concepts.length > 0).length;
  return known === 0 || parts.length > MOST_PARTS ? [] : parts;
}

/** 土曜のこども食道: where one side of a particle is known, the other is a word of its own, misspelt or not. */
function partsAtParticles(text: string, lexicon: Lexicon): QueryTerm[] {
  const pieces = text
    .split(/[のでにな]/)
    .map((piece) => withoutStops(piece))
    .filter((piece) => piece.length > 1 || isOneHan(piece));
  if (pieces.length < 2 || pieces.length > MOST_PARTS) return [];
  if (!pieces.some((piece) => lexicon.byWord.has(piece))) return [];
  return pieces.map((piece) => {
    const literals = withMeant([piece], lexicon);
    const concepts = conceptsOf(literals, lexicon);
    return {
      typed: piece,
      literals,
      concepts,
      parts: partsOf(literals, concepts, lexicon),
      weight: weightOf(piece),
    };
  });
}

function wordAt(text: string, at: number, lexicon: Lexicon): string | null {
  for (let length = Math.min(lexicon.longestWord, text.length - at); length >= 2; length -= 1) {
    const word = text.slice(at, at + length);
    if (lexicon.byWord.has(word) && standsAlone(text, at, word)) return word;
  }
  return null;
}

/** Two kana are found in the middle of anything; they count only where kana does not go on. */
function standsAlone(text: string, at: number, word: string): boolean {
  if (word.length > 2 || isHan(word.charCodeAt(0)) || isHan(word.charCodeAt(1))) return true;
  const particle = (code: number) =>
    !isKana(code) || "のでにがをはと".includes(String.fromCharCode(code));
  return particle(text.charCodeAt(at - 1)) && particle(text.charCodeAt(at + word.length));
}

const PARTICLE = /^[のをにがではともへやな]/;
const PARTICLE_AT_END = /[のをにがではともへやな]$/;
const LONGER_STOPS = [...STOP]
  .filter((stop) => stop.length > 1)
  .sort((a, b) => b.length - a.length);

/** Without what says nothing at its edges; particles only beside a word that was taken out. */
function withoutStops(rest: string, afterWord = false, beforeWord = false): string {
  if (STOP.has(rest)) return "";
  let text = rest;
  if (afterWord) text = text.replace(PARTICLE, "");
  if (beforeWord) text = text.replace(PARTICLE_AT_END, "");
  for (const stop of LONGER_STOPS) {
    const telling = stop.length > 2 || isHan(stop.charCodeAt(0));
    if (text.length > stop.length && telling && text.startsWith(stop))
      text = text.slice(stop.length);
    if (text.length > stop.length && text.endsWith(stop)) text = text.slice(0, -stop.length);
  }
  if (STOP.has(text)) return "";
  return text.length === 1 && !isOneHan(text) ? "" : text;
}
