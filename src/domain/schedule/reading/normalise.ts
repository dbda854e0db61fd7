import { circledOrdinals } from "./circled-ordinals.ts";
import { spacesInLabels } from "./spaced-labels.ts";
import type { Steps } from "./steps.ts";

/** What is longer is not read: no group writes so much about when it meets. */
export const LONGEST_TEXT = 2000;

/** The text in one spelling. Character `i` came from `original.slice(starts[i], ends[i])`. */
export interface Normalised {
  readonly original: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface Letter {
  character: string;
  readonly start: number;
  readonly end: number;
}

/** ㈪ becomes three characters; what becomes more is no letter of a schedule. */
const LONGEST_FOLDING = 4;

const MARKS_THAT_JOIN = /[\u3099\u309a\uff9e\uff9f]/;
const LINES = /[\n\r\u2028\u2029]/;
const DASHES = /[-‐‑‒–—―−~∼〜～〰–]/;
/** Ornaments that say nothing, as every emoji. */
const ORNAMENTS = "♡♥❤✿❀✨⭐✳✴❗❕❣♬♫✎✏✐☺☻✌❇⏰⌚⏱";
const BY_CHARACTER: Readonly<Record<string, string>> = {
  "∶": ":",
  "︓": ":",
  ː: ":",
  "【": "(",
  "】": ")",
  "[": "(",
  "]": ")",
  "〔": "(",
  "〕": ")",
  "「": "(",
  "」": ")",
  "<": "(",
  ">": ")",
  "〈": "(",
  "〉": ")",
  "《": "(",
  "》": ")",
  "･": "・",
  "•": "・",
  "·": "・",
  "･•": "・",
  ",": "、",
  "､": "、",
  "｡": "。",
  曰: "日",
  "⽉": "月",
  "⽇": "日",
  "⽔": "水",
  "⽊": "木",
  "⼟": "土",
  "⾦": "金",
  "⽕": "火",
  "㊗": "祝",
};

/**
 * Brings the many spellings of one thing together: NFKC, one dash, one colon, one bracket, one space, and the slips
 * of keyboards where the neighbours leave no doubt. Offsets into what was written are kept.
 */
export function normalise(original: string, steps: Steps): Normalised {
  const written: Letter[] = [];
  const ordinals = circledOrdinals(original, steps);
  for (let at = 0; at < original.length;) {
    steps.count += 1;
    const point = original.codePointAt(at) ?? 0;
    let end = at + (point > 0xffff ? 2 : 1);
    if (MARKS_THAT_JOIN.test(original.charAt(end))) end += 1;
    for (const character of ordinals.get(at) ?? spelled(original.slice(at, end))) {
      written.push({ character, start: at, end });
    }
    at = end;
  }
  const spaces = spacesInLabels(written.map(({ character }) => character).join(""), steps);
  const letters = written.filter((_, index) => !spaces.has(index));
  for (let index = 0; index < letters.length; index++) {
    steps.count += 1;
    mendSlip(letters, index);
  }
  return {
    original,
    text: letters.map(({ character }) => character).join(""),
    starts: letters.map(({ start }) => start),
    ends: letters.map(({ end }) => end),
  };
}

/** One character of the original as single UTF-16 units, so that offsets are those of the string. */
function spelled(written: string): readonly string[] {
  const own = BY_CHARACTER[written];
  if (own !== undefined) return [own];
  if (LINES.test(written)) return ["\n"];
  if (written === "\ufe0e" || written === "\ufe0f" || written === "\u200b") return [];
  if ((written.codePointAt(0) ?? 0) >= 0x1f000 || ORNAMENTS.includes(written)) return [" "];
  if (/[①-⑳]/.test(written)) return ["・", ...written.normalize("NFKC"), "."];
  const folded = written.normalize("NFKC");
  if (folded.length > LONGEST_FOLDING) return ["\ufffd"];
  return folded.split("").map((unit) => {
    if (/\s/.test(unit)) return " ";
    if (DASHES.test(unit)) return "~";
    return BY_CHARACTER[unit] ?? unit;
  });
}

const isDigit = (character: string | undefined) => character !== undefined && /\d/.test(character);

function mendSlip(letters: Letter[], index: number): void {
  const letter = letters[index];
  if (letter === undefined) return;
  const before = letters[index - 1]?.character;
  const after = letters[index + 1]?.character;
  const { character } = letter;
  if ("Oo〇○О".includes(character)) {
    const inNumber = isDigit(before) ? !isKanjiNumeral(after) : before === ":" && isDigit(after);
    if (inNumber || (before === ":" && after !== undefined && "Oo〇○О".includes(after))) {
      letter.character = "0";
    }
  } else if (character === "l" || character === "I") {
    if (isDigit(before) || (isDigit(after) && !isLatin(before))) letter.character = "1";
  } else if (character === "ニ") {
    if ((before !== undefined && "第・".includes(before)) || isKanjiUnit(after)) {
      letter.character = "二";
    }
  } else if (character === "ハ" && before === "第") letter.character = "八";
  else if (character === ";" && isDigit(before) && isDigit(after)) letter.character = ":";
  else if ("ー一→⇒".includes(character) && joinsHours(letters, index)) {
    // 10:00→12:00 lasts; 1/2→1/9 changes.
    const changes = "→⇒".includes(character) && followsDate(letters, index);
    if (!changes) letter.character = "~";
  }
}

const isLatin = (character: string | undefined) =>
  character !== undefined && /[A-Za-z]/.test(character);
const isKanjiNumeral = (character: string | undefined) =>
  character !== undefined && "一二三四五六七八九十".includes(character);
const isKanjiUnit = (character: string | undefined) =>
  character !== undefined && "時日月回週".includes(character);

/** 1/2→, 9日→ */
function followsDate(letters: readonly Letter[], index: number): boolean {
  const before = letters[index - 1]?.character === " " ? index - 2 : index - 1;
  const near = letters.slice(Math.max(0, before - 2), before + 1);
  const word = near.map(({ character }) => character).join("");
  return /\d日?$/.test(word) && !/[:時]\d*$/.test(word);
}

/** 10:00ー12:00, 月ー金: a long vowel or the numeral one where only a dash can be meant. */
function joinsHours(letters: readonly Letter[], index: number): boolean {
  const beforeSpace = letters[index - 1]?.character === " " ? index - 2 : index - 1;
  const afterSpace = letters[index + 1]?.character === " " ? index + 2 : index + 1;
  const before = letters[beforeSpace]?.character;
  const after = letters[afterSpace]?.character;
  if (before === undefined) return false;
  if (letters[index]?.character === "一") {
    return isDigit(before) && isDigit(after) && letters[beforeSpace - 2]?.character === ":";
  }
  const closes = /[\d時分半曜日月火水木金土)]/.test(before);
  return closes && (after === undefined || /[\d月火水木金土日午正翌(\n ]/.test(after));
}
