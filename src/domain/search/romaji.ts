/** Romaji as people type it, Hepburn and Kunrei mixed, into hiragana. For queries only. */

const VOWELS = "aiueo";
const row = (consonant: string, kana: string): [string, string][] =>
  Array.from(
    VOWELS,
    (vowel, at) => [consonant + vowel, kana.split(" ")[at] ?? ""] as [string, string],
  ).filter(([, sound]) => sound !== "");

const SYLLABLES: ReadonlyMap<string, string> = new Map([
  ...row("", "あ い う え お"),
  ...row("k", "か き く け こ"),
  ...row("c", "か し く せ こ"),
  ...row("g", "が ぎ ぐ げ ご"),
  ...row("s", "さ し す せ そ"),
  ...row("z", "ざ じ ず ぜ ぞ"),
  ...row("t", "た ち つ て と"),
  ...row("d", "だ ぢ づ で ど"),
  ...row("n", "な に ぬ ね の"),
  ...row("h", "は ひ ふ へ ほ"),
  ...row("f", "ふぁ ふぃ ふ ふぇ ふぉ"),
  ...row("b", "ば び ぶ べ ぼ"),
  ...row("p", "ぱ ぴ ぷ ぺ ぽ"),
  ...row("m", "ま み む め も"),
  ...row("r", "ら り る れ ろ"),
  ...row("l", "ら り る れ ろ"),
  ...row("w", "わ うぃ う うぇ を"),
  ...row("v", "ゔぁ ゔぃ ゔ ゔぇ ゔぉ"),
  ...row("j", "じゃ じ じゅ じぇ じょ"),
  ...row("y", "や い ゆ いぇ よ"),
  ...row("sh", "しゃ し しゅ しぇ しょ"),
  ...row("ch", "ちゃ ち ちゅ ちぇ ちょ"),
  ...row("ts", "つぁ つぃ つ つぇ つぉ"),
  ...row("th", "てゃ てぃ てゅ てぇ てょ"),
  ...row("dh", "でゃ でぃ でゅ でぇ でょ"),
  ...[..."kgnhbpmrlszctdjfv"].flatMap((consonant) => contracted(consonant)),
]);

/** きゃ きゅ きょ and what is built like them: kya, sya, tya, jya, cya. */
function contracted(consonant: string): [string, string][] {
  const base = {
    k: "き",
    g: "ぎ",
    n: "に",
    h: "ひ",
    b: "び",
    p: "ぴ",
    m: "み",
    r: "り",
    l: "り",
    s: "し",
    z: "じ",
    c: "ち",
    t: "ち",
    d: "ぢ",
    j: "じ",
    f: "ふ",
    v: "ゔ",
  }[consonant];
  return base === undefined
    ? []
    : row(
        `${consonant}y`,
        ["ゃ", "", "ゅ", "ぇ", "ょ"].map((small) => (small === "" ? "" : base + small)).join(" "),
      );
}

const LONGEST = 3;
const LONG_VOWELS: readonly (readonly [RegExp, string])[] = [
  [/[āâ]/g, "aa"],
  [/[īî]/g, "ii"],
  [/[ūû]/g, "uu"],
  [/[ēê]/g, "ee"],
  [/[ōô]/g, "ou"],
];

/** Do the letters look as if they could be romaji at all? */
export const isLatin = (text: string): boolean => /^[a-zāīūēōâîûêô'’-]+$/i.test(text);

/**
 * The kana of a word, or null where it is not romaji (the letters of `cafe` or `npo`). A consonant at the
 * end is left out: the person is still typing. Linear in the length.
 */
export function romajiToKana(word: string): string | null {
  let rest = LONG_VOWELS.reduce(
    (text, [long, short]) => text.replace(long, short),
    word.toLowerCase(),
  )
    .replace(/[’`]/g, "'")
    .replace(/-/g, "")
    // 大野 as Ohno: the h only lengthens.
    .replace(/oh(?=[^aiueoy]|$)/g, "oo");
  let kana = "";
  while (rest !== "") {
    const step = next(rest);
    if (step === null)
      return /^[a-z]{1,2}$/.test(rest) && kana !== "" && !/[aiueo]/.test(rest) ? kana : null;
    kana += step.kana;
    rest = rest.slice(step.used);
  }
  return kana === "" ? null : kana;
}

function next(rest: string): { readonly kana: string; readonly used: number } | null {
  const [first = "", second = ""] = rest;
  if (first === "n") {
    // n' and nn are ん; of the three in konnna the third begins な.
    if (second === "'") return { kana: "ん", used: 2 };
    if (second === "n") return { kana: "ん", used: "aiueoy".includes(rest[2] ?? "-") ? 1 : 2 };
    if (second === "" || !"aiueoy".includes(second)) return { kana: "ん", used: 1 };
  }
  if (first === "m" && "bpm".includes(second) && second !== "") return { kana: "ん", used: 1 };
  if (first === "t" && rest.startsWith("tch")) return { kana: "っ", used: 1 };
  if (first === second && /[a-z]/.test(first) && !VOWELS.includes(first))
    return { kana: "っ", used: 1 };
  for (let length = Math.min(LONGEST, rest.length); length > 0; length -= 1) {
    const kana = SYLLABLES.get(rest.slice(0, length));
    if (kana !== undefined) return { kana, used: length };
  }
  return null;
}
