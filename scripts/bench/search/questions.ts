import { toHiragana } from "../../../src/domain/hiragana.ts";
import { type BenchRecord, numbersFrom } from "./records.ts";

export interface BenchQuestion {
  readonly form: string;
  readonly query: string;
  /** Every activity of this name is right; null where only the time is measured. */
  readonly name: string | null;
}

/** The words with which people look for something unknown. */
const UNKNOWN = [
  "こども食堂 土曜",
  "もの忘れ",
  "家庭菜園",
  "無料の塾",
  "夜 介護",
  "将棋",
  "北原公民館",
  "引きこもり",
  "車いす サロン",
  "東",
  "サロン",
  "kodomo syokudo",
  "赤ちゃん",
  "内職",
  "ﾎﾞﾗﾝﾃｨｱ",
  "手芸 高齢者",
  "畑",
  "相談",
  "体操 月曜",
  "外国人",
];

/**
 * Known items, each in one of the ways in which people write a name, and questions for which many activities
 * would do. From the first thousand records, so that the same are asked of every size.
 */
export function benchQuestions(records: readonly BenchRecord[], count: number): BenchQuestion[] {
  const next = numbersFrom(7);
  const known = records.slice(0, 1_000);
  return Array.from({ length: count }, (_, number): BenchQuestion => {
    const record = known[Math.floor(next() * known.length)];
    if (record === undefined || number % 5 === 4) {
      return {
        form: "unknown item",
        query: UNKNOWN[Math.floor(number / 5) % UNKNOWN.length] ?? "",
        name: null,
      };
    }
    const forms = FORMS[number % FORMS.length] ?? FORMS[0];
    return { form: forms[0], query: forms[1](record, next), name: record.name };
  });
}

type Write = (record: BenchRecord, next: () => number) => string;
const FORMS: readonly [readonly [string, Write], ...(readonly [string, Write])[]] = [
  ["name", ({ name }) => name],
  ["without spaces", ({ name }) => name.replaceAll(" ", "")],
  ["kana", ({ reading }) => toHiragana(reading)],
  ["one letter wrong", ({ name }, next) => withOneWrong(name, next)],
  [
    "two words",
    ({ name }) => name.split(" ").toReversed().slice(0, 2).join(" ") + ` ${name.split(" ")[0]}`,
  ],
  ["letters swapped", ({ name }, next) => withTwoSwapped(name, next)],
];

function withOneWrong(name: string, next: () => number): string {
  const at = name.length - 2 - Math.floor(next() * 4);
  return `${name.slice(0, at)}ぬ${name.slice(at + 1)}`;
}

function withTwoSwapped(name: string, next: () => number): string {
  const at = name.length - 3 - Math.floor(next() * 3);
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}
