/** What may stand before an area's name and says nothing within one municipality. */
export interface AreaNameContext {
  readonly prefecture?: string;
  readonly municipality?: string;
}

const DIGITS = "〇一二三四五六七八九";
const NUMERAL = /[〇一二三四五六七八九十ニ]{1,3}(?=丁目|条|区|号|番地|地割|線)/g;
const HAN = "\\p{Script=Han}";
/** Written now one way, now the other, between characters of a name: 霞ヶ関, 霞が関. */
const BETWEEN: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<=${HAN})[ヶケヵカがガ](?=${HAN})`, "gu"), "ケ"],
  [new RegExp(`(?<=${HAN})[ノの之乃](?=${HAN})`, "gu"), "ノ"],
  [new RegExp(`(?<=${HAN})[ッツっつ](?=${HAN})`, "gu"), "ツ"],
];
/** Old and simplified forms of one character that registers of names mix. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  "篭籠 龍竜 澤沢 嶋島 嶌島 﨑崎 嵜崎 濱浜 邊辺 邉辺 廣広 國国 鹽塩 瀧滝 櫻桜 檜桧 萬万 圓円 舘館 髙高 德徳 眞真 濵浜 槇槙 曾曽 驛駅 關関 條条 壽寿 鐵鉄 藪薮 龜亀 鶴靏"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * The form of an area's name under which different registers meet: width, 丁目 numerals (一丁目, １丁目, 1丁目;
 * 南１条, 南一条), a katakana ニ that stands for 二, ヶ and が, old characters, spaces, and the name of the
 * municipality before it make no difference. For comparing only; never shown.
 */
export function foldAreaName(name: string, context: AreaNameContext = {}): string {
  const folded = foldCharacters(name);
  const withoutPrefix = [context.prefecture, context.municipality].reduce<string>(
    (rest, prefix) => {
      const start = prefix === undefined ? "" : foldCharacters(prefix);
      return start !== "" && rest.length > start.length && rest.startsWith(start)
        ? rest.slice(start.length)
        : rest;
    },
    folded,
  );
  return withoutPrefix.replace(/^大字/, "");
}

function foldCharacters(name: string): string {
  const plain = name
    // Variation selectors ask for a glyph, not for another character.
    .replace(/[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u3000/]/g, "")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(NUMERAL, (numeral) => String(numberOf(numeral)));
  const letters = Array.from(plain, (letter) => VARIANTS.get(letter) ?? letter).join("");
  return BETWEEN.reduce((text, [pattern, letter]) => text.replace(pattern, letter), letters);
}

/** 十二 is 12, 二十 is 20, 一〇 is 10. A katakana ニ is taken for the numeral two. */
function numberOf(numeral: string): number {
  const text = numeral.replaceAll("ニ", "二");
  const [tens, ones] = text.includes("十") ? text.split("十") : [null, text];
  const digits = (part: string) =>
    Number(Array.from(part, (letter) => DIGITS.indexOf(letter)).join("") || "0");
  if (tens === null || tens === undefined) return digits(ones ?? "");
  return (tens === "" ? 1 : digits(tens)) * 10 + digits(ones ?? "");
}
