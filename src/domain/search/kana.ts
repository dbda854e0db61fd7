/** What search needs to know of kana. Everything works on hiragana, one UTF-16 unit a kana. */

const COLUMNS: readonly (readonly [vowel: string, kana: string])[] = [
  ["あ", "あぁかがさざただなはばぱまやゃらわゎ"],
  ["い", "いぃきぎしじちぢにひびぴみりゐ"],
  ["う", "うぅくぐすずつづっぬふぶぷむゆゅるゔ"],
  ["え", "えぇけげせぜてでねへべぺめれゑ"],
  ["お", "おぉこごそぞとどのほぼぽもよょろを"],
];
const COLUMN_OF: ReadonlyMap<string, string> = new Map(
  COLUMNS.flatMap(([vowel, kana]) => Array.from(kana, (letter) => [letter, vowel] as const)),
);

/** Does `kana` only lengthen the kana before it: こう, おお, かあ? (けい is kept: few write けー for it.) */
export function lengthens(before: string, kana: string): boolean {
  const column = COLUMN_OF.get(before);
  return column !== undefined && (kana === column || (kana === "う" && column === "お"));
}

const PLAIN = "かきくけこさしすせそたちつてとはひふへほはひふへほう";
const VOICED = "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔ";
const SOFT = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (let at = 0; at < PLAIN.length; at += 1) SOFT[VOICED.charCodeAt(at)] = PLAIN.charCodeAt(at);

/** The code of a letter without its dakuten or handakuten: が is か, ぱ is は. */
export const softCode = (code: number): number => SOFT[code] ?? code;

/** 漢字, with the sign that repeats one (々). */
export const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || code === 0x3005 || (code >= 0xf900 && code <= 0xfaff);

export const isKana = (code: number): boolean => code >= 0x3041 && code <= 0x3096;
