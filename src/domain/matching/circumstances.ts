import type { Audience } from "../activity/vocabulary.ts";
import { type ConcernId, concernsIn } from "./concerns.ts";
import type { ChildAge } from "./need.ts";

/** What somebody's own words tell of their life beside what they like. All of it is shown to them and can be changed. */
export interface Circumstances {
  readonly children: readonly ChildAge[];
  readonly concerns: readonly ConcernId[];
  /** Audiences to which the words say plainly that they belong. */
  readonly audiences: readonly Audience[];
  /** Speaks for a grown-up of the family. */
  readonly asFamily: boolean;
}

const LONGEST = 2_000;

export function readCircumstances(words: string): Circumstances {
  const text = words.slice(0, LONGEST).normalize("NFKC");
  const concerns = concernsIn(text);
  const children = childrenIn(text);
  const audiences = AUDIENCES.filter(([, said]) => said.test(text)).map(([audience]) => audience);
  if (concerns.includes("single-parent")) audiences.push("single-parents");
  return {
    children,
    concerns,
    audiences: [...new Set(audiences)],
    asFamily: FAMILY.test(text),
  };
}

/** Only what is plainly about the person or their house: a plain statement, never a guess from a wish. */
const AUDIENCES: readonly (readonly [Audience, RegExp])[] = [
  [
    "carers",
    /(母|父|妻|夫|義母|義父|祖母|祖父|親|姑|舅|家族|配偶者|主人|両親)(の|を|が|は)?.{0,8}(介護|認知症|もの忘れ)|介護(して|をして|中|が.{0,4}年)|(妻|夫|母|父)が.{0,6}認知症/,
  ],
];

/** 息子が家にいる: a grown-up child, sister or brother is meant. */
const FAMILY =
  /(息子|娘|子ども|弟|妹|兄|姉|孫|きょうだい)(が|は).{0,14}(ひきこも|引きこも|家から出|外に出な|部屋から出|働いていな)/;

const CHILD =
  "(?:の?(?:子|息子|娘|男の子|女の子|孫|双子|園児|長男|長女|次男|次女|末っ子|赤ちゃん))";

/** 1歳の子, 小1と3歳, 中学2年の息子, 就学前: whole years, as far as the words go. Nobody's own age is read. */
export function childrenIn(text: string): ChildAge[] {
  const found: ChildAge[] = [];
  const take = (from: number, to: number) => {
    if (!found.some((child) => child.from === from && child.to === to)) found.push({ from, to });
  };
  for (const [, age, next] of text.matchAll(AGES)) {
    for (const years of [age, next]) if (years !== undefined) take(Number(years), Number(years));
  }
  for (const [, level = "", year] of text.matchAll(
    /(小|中|高)(?:学|校|等学)?(?:校)?([1-6])(?:年|(?=[のとで、。]))/g,
  )) {
    const [first, last] = SCHOOLS[level] ?? [6, 12];
    const from = first + Number(year) - 1;
    if (from <= last) take(from, from + 1);
  }
  if (found.length > 0) return found;
  for (const [word, from, to] of WORDS) if (word.test(text)) take(from, to);
  return found;
}

const AGES = new RegExp(
  `(?<![0-9])(1?[0-9])(?:歳|才)(?:と(1?[0-9])(?:歳|才))?(?:になる|児)?(?=${CHILD}|と|がい|で、|、)`,
  "g",
);
const SCHOOLS: Readonly<Record<string, readonly [number, number]>> = {
  小: [6, 11],
  中: [12, 14],
  高: [15, 17],
};
/** Where no age is named, the school that is: a child of it, with the years that children of it have. */
const WORDS: readonly (readonly [RegExp, number, number])[] = [
  [/(赤ちゃん|乳児|新生児|[0-9]+[かヶ]月の(子|赤|娘|息子))/, 0, 1],
  [/(就学前|未就学|未就園|幼児|園児|幼稚園(に|の|児)|保育園(に通|の子|児))/, 1, 6],
  [/小学(生|校)(の|に通).{0,3}(子|息子|娘|孫)|(子|息子|娘|孫)(は|が)小学/, 6, 12],
  [/中学(生|校)(の|に通).{0,3}(子|息子|娘|孫)|(子|息子|娘|孫)(は|が)中学/, 12, 15],
  [/高校(生)?(の|に通).{0,3}(子|息子|娘|孫)|(子|息子|娘|孫)(は|が)高校/, 15, 18],
];
