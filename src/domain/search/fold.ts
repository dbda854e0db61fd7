import { toHiragana } from "../hiragana.ts";
import { SAME_LETTERS, SAME_WORDS, SMALL_KANA } from "./fold-data.ts";
import { isHan, lengthens } from "./kana.ts";

/** A text in the form in which spellings meet, with the way back to what was written. */
export interface Folded {
  readonly text: string;
  /** For each letter of `text`: where in the original it begins and ends (UTF-16 units). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Folds width, case, kana, small kana, old characters and the spellings of one word (子供, 子ども) into one;
 * leaves out ー, hyphens, punctuation and spaces. Linear in the length of the text.
 */
export function fold(text: string): Folded {
  return withSameWords(withLetters(text));
}

export const foldText = (text: string): string => fold(text).text;

/** Letter by letter only: words keep their kanji, so that a single 碁 is found in 囲碁. */
export const foldLetters = (text: string): string => withLetters(text).text;

/** Without the kana that only lengthen the one before: しょうぎ and しょぎ, コーヒー and こうひい meet. */
export function shorten(folded: string): string {
  let short = "";
  for (const letter of folded) if (!lengthens(short.at(-1) ?? "", letter)) short += letter;
  return short;
}

interface Letters {
  text: string;
  starts: number[];
  ends: number[];
}

function withLetters(text: string): Letters {
  const letters: Letters = { text: "", starts: [], ends: [] };
  for (let start = 0; start < text.length;) {
    const end = start + unitLength(text, start);
    const folded = foldedUnit(text.slice(start, end));
    for (let each = 0; each < folded.length; each += 1) {
      letters.starts.push(start);
      letters.ends.push(end);
    }
    letters.text += folded;
    start = end;
  }
  return letters;
}

/** A letter with the marks that belong to it: ﾎﾟ is two characters, a pair of surrogates is one. */
function unitLength(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let length = code >= 0xd800 && code <= 0xdbff && start + 1 < text.length ? 2 : 1;
  while (isMark(text.charCodeAt(start + length)) && length < 4) length += 1;
  return length;
}

const isMark = (code: number): boolean =>
  code === 0xff9e || code === 0xff9f || code === 0x3099 || code === 0x309a || code === 0x309b;

const known = new Map<string, string>();
/** So many different letters are remembered; no script has more, a hostile text may. */
const MOST_KNOWN = 20_000;

function foldedUnit(unit: string): string {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const plain = toHiragana(
    unit
      .normalize("NFKC")
      .replace(/\u3099|\u309b/g, "")
      .toLowerCase(),
  )
    .normalize("NFKC")
    .replace(/ー|[^\p{L}\p{N}ゖゕ]/gu, "");
  const folded = Array.from(
    plain,
    (letter) => SMALL_KANA.get(letter) ?? SAME_LETTERS.get(letter) ?? letter,
  ).join("");
  if (known.size < MOST_KNOWN) known.set(unit, folded);
  return folded;
}

const COUNTERS = "歳才丁条時回人日月年円番号区階分週";
const NUMERAL = new RegExp(
  `(?<=第)[〇一二三四五六七八九十百]{1,5}|[〇一二三四五六七八九十百]{1,5}(?=[${COUNTERS}])`,
  "gu",
);
const BETWEEN = /(?<=\p{Script=Han})[ゖゕけがか](?=\p{Script=Han})/gu;
const SAME = new RegExp([...SAME_WORDS.keys()].sort((a, b) => b.length - a.length).join("|"), "gu");

function withSameWords(letters: Letters): Folded {
  const words = replaced(letters, SAME, (found) => SAME_WORDS.get(found) ?? found);
  const numerals = replaced(words, NUMERAL, (found) => String(numberOf(found)));
  const ages = replaced(numerals, /(?<=\d)才/g, () => "歳");
  const names = replaced(ages, BETWEEN, () => "が");
  return replaced(names, /[ゖゕ]/g, () => "が");
}

function replaced(letters: Letters, pattern: RegExp, by: (found: string) => string): Letters {
  if (letters.text.search(pattern) < 0) return letters;
  const next: Letters = { text: "", starts: [], ends: [] };
  let done = 0;
  const keep = (until: number) => {
    next.text += letters.text.slice(done, until);
    for (; done < until; done += 1) {
      next.starts.push(letters.starts[done] ?? 0);
      next.ends.push(letters.ends[done] ?? 0);
    }
  };
  for (const match of letters.text.matchAll(pattern)) {
    keep(match.index);
    const word = by(match[0]);
    next.text += word;
    const last = match.index + match[0].length - 1;
    for (let each = 0; each < word.length; each += 1) {
      next.starts.push(letters.starts[match.index] ?? 0);
      next.ends.push(letters.ends[last] ?? 0);
    }
    done = last + 1;
  }
  keep(letters.text.length);
  return next;
}

const DIGITS = "〇一二三四五六七八九";

/** 百 is 100, 二十三 is 23, 一〇 is 10. */
function numberOf(numeral: string): number {
  if (!/[十百]/.test(numeral))
    return Number(Array.from(numeral, (one) => DIGITS.indexOf(one)).join(""));
  let total = 0;
  let ones = 0;
  for (const letter of numeral) {
    const unit = letter === "百" ? 100 : letter === "十" ? 10 : 0;
    if (unit === 0) ones = ones * 10 + DIGITS.indexOf(letter);
    else {
      total += (ones === 0 ? 1 : ones) * unit;
      ones = 0;
    }
  }
  return total + ones;
}

/** Whether a folded text is one letter that says something alone. */
export const isOneHan = (folded: string): boolean =>
  folded.length === 1 && isHan(folded.charCodeAt(0));
