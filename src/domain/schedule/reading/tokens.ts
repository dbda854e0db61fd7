import type { Normalised } from "./normalise.ts";
import type { Steps } from "./steps.ts";
import { LONGEST_WORD, type TokenKind, WORDS } from "./vocabulary.ts";

/** A word of the closed vocabulary. `value` is its number: an amount, a weekday (Monday 0), an hour. */
export interface Token {
  readonly kind: TokenKind;
  readonly value: number;
  /** Offsets into the original text. */
  readonly start: number;
  readonly end: number;
}

const WEEKDAYS = "月火水木金土日";
const NUMERALS = "〇一二三四五六七八九";
const UNITS_OF_NUMERALS = "時分月日週回年土火水木金曜、・~と";

/** Splits the text into words; what no word begins with becomes `other`, character by character. */
export function tokenise(
  { text, starts, ends }: Normalised,
  isRemark: readonly boolean[],
  steps: Steps,
): Token[] {
  const tokens: Token[] = [];
  let nth = false;
  const push = (kind: TokenKind, value: number, at: number, length: number) => {
    const start = starts[at] ?? 0;
    const end = ends[at + length - 1] ?? start;
    const before = tokens[tokens.length - 1];
    const same = kind === "remark" || kind === "other" || kind === "space";
    if (same && before !== undefined && before.kind === kind) {
      tokens[tokens.length - 1] = { ...before, end };
    } else tokens.push({ kind, value, start, end });
    if (kind === "nth" || kind === "last") nth = true;
    else if (!["number", "list", "range", "space", "week", "of"].includes(kind)) nth = false;
    return length;
  };
  for (let at = 0; at < text.length;) {
    steps.count += 1;
    if (isRemark[at] === true) at += push("remark", 0, at, 1);
    else {
      const before = tokens[tokens.length - 1];
      // 24時間 and 1週おき begin with a number, and are words.
      const word = wordAt(text, at, isRemark, steps);
      const number = word === null ? numberAt(text, at, before?.kind, steps) : null;
      if (number !== null) at += push("number", number.value, at, number.length);
      else if (word !== null) at += push(word.kind, word.value, at, word.length);
      else {
        const kind = weekdayOrUnit(text, at, before?.kind, nth);
        at += push(kind, WEEKDAYS.indexOf(text.charAt(at)), at, 1);
      }
    }
  }
  return tokens;
}

/** 月 and 日 are weekdays, but units behind a number: 1月9日, and again weekdays in 第1日曜. */
function weekdayOrUnit(
  text: string,
  at: number,
  before: TokenKind | undefined,
  nth: boolean,
): TokenKind {
  const character = text.charAt(at);
  if (!WEEKDAYS.includes(character)) return "other";
  // 最終日 is the last day of something, not a Sunday.
  if (before === "last" && character === "日" && text.charAt(at + 1) !== "曜") return "other";
  if (before !== "number" || (character !== "月" && character !== "日")) return "weekday";
  if (text.charAt(at + 1) === "曜" || nth) return "weekday";
  return character === "月" ? "month" : "day";
}

interface Found {
  readonly value: number;
  readonly length: number;
}

function numberAt(
  text: string,
  at: number,
  before: TokenKind | undefined,
  steps: Steps,
): Found | null {
  let length = 0;
  while (length < 5 && /\d/.test(text.charAt(at + length))) length += 1;
  steps.count += length;
  if (length === 5) return { value: 99999, length };
  if (length > 0) return { value: Number(text.slice(at, at + length)), length };
  return numeralsAt(text, at, before, steps);
}

/** 二十五日, 第一: numerals count as a number only where a unit follows or 第 goes before. */
function numeralsAt(
  text: string,
  at: number,
  before: TokenKind | undefined,
  steps: Steps,
): Found | null {
  let length = 0;
  while (length < 4 && isNumeral(text.charAt(at + length))) length += 1;
  steps.count += length;
  if (length === 0) return null;
  const after = text.charAt(at + length);
  const counts =
    before === "nth" ||
    before === "am" ||
    before === "pm" ||
    before === "noon" ||
    before === "reiwa";
  if (!counts && (after === "" || !UNITS_OF_NUMERALS.includes(after))) return null;
  const value = valueOfNumerals(text.slice(at, at + length));
  return value === null ? null : { value, length };
}

const isNumeral = (character: string) =>
  character !== "" && (NUMERALS.includes(character) || character === "十");

function valueOfNumerals(numerals: string): number | null {
  const ten = numerals.indexOf("十");
  if (ten < 0) return byPlace(numerals);
  const tens = ten === 0 ? 1 : NUMERALS.indexOf(numerals.charAt(0));
  const rest = numerals.slice(ten + 1);
  if (ten > 1 || rest.length > 1 || tens < 1) return null;
  const ones = rest === "" ? 0 : NUMERALS.indexOf(rest);
  return ones < 0 ? null : tens * 10 + ones;
}

/** 一〇, 二〇二七: digits in their places. */
function byPlace(numerals: string): number | null {
  const digits = [...numerals].map((numeral) => NUMERALS.indexOf(numeral));
  if (digits.length > 1 && digits[0] === 0) return null;
  return digits.reduce((value, digit) => value * 10 + digit, 0);
}

function wordAt(
  text: string,
  at: number,
  isRemark: readonly boolean[],
  steps: Steps,
): { readonly kind: TokenKind; readonly value: number; readonly length: number } | null {
  for (let length = Math.min(LONGEST_WORD, text.length - at); length > 0; length--) {
    steps.count += 1;
    const word = WORDS.get(text.slice(at, at + length));
    if (word === undefined || isRemark[at + length - 1] === true) continue;
    // 最終日曜 is the last Sunday.
    if (word.kind === "final-day" && text.charAt(at + length) === "曜") continue;
    // 曜日：火 is a heading, 火曜日： is a weekday.
    const heading = word.kind === "filler" || word.kind === "label";
    if (heading && text.charAt(at) === "曜" && WEEKDAYS.includes(text.charAt(at - 1) || " "))
      continue;
    return { ...word, length };
  }
  return null;
}
