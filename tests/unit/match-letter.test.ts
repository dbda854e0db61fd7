import { h } from "preact";
import { render } from "preact-render-to-string";
import { beforeEach, expect, test } from "vitest";
import { LANGUAGES } from "../../src/domain/addresses.ts";
import {
  forgetLetter,
  holdLetter,
  type LetterDraft,
  letterDraft,
  NEW_LETTER,
} from "../../src/islands/matching/letter-draft.ts";
import { lettersFor, letterText } from "../../src/islands/matching/letter-text.ts";
import { LetterPaper } from "../../src/islands/matching/LetterPaper.tsx";
import { paperWords } from "../../src/wording/paper.ts";
import { withBracketReadings } from "../../src/wording/readings.ts";
import { paperTown } from "../matching/paper-town.ts";

beforeEach(forgetLetter);

const TO = { name: "朝の畑", reading: "アサノハタケ" };
const DRAFT: LetterDraft = {
  greeting: true,
  lines: ["not-sure", "look-first"],
  own: "植物が好きです。\n人は {苦手|x} です。",
  reply: "mail",
  replyTo: "mint@example.jp",
  closing: true,
  name: "みどり",
};
const said = (language: "ja" | "easy" | "en", draft = DRAFT) =>
  letterText(draft, TO, language).map(({ ja, beside }) =>
    beside === null ? ja : `${ja} | ${withBracketReadings(beside)}`,
  );

test("what was ticked and written, in the order of the form, and nothing else", () => {
  expect(said("ja")).toEqual([
    "朝の畑のみなさまへ",
    "こんにちは。つなぎばを見て、そちらの活動が気になりました。",
    "はじめは、見学だけさせてください。",
    "行けるかどうか、まだわかりません。それでもよければ、うれしいです。",
    "わたしのことば",
    "植物が好きです。\n人は {苦手|x} です。",
    "メールでお返事をください。",
    "mint@example.jp",
    "どうぞよろしくお願いします。",
    "みどり より",
  ]);
});
test("beside the Japanese stands the person's language; their own words stand as they are", () => {
  expect(said("en")).toEqual([
    "朝の畑のみなさまへ | To everybody at 朝の畑",
    "こんにちは。つなぎばを見て、そちらの活動が気になりました。 | Hello. I saw your activity on Tsunagiba and would like to know more.",
    "はじめは、見学だけさせてください。 | At first I would only like to have a look.",
    "行けるかどうか、まだわかりません。それでもよければ、うれしいです。 | I am not sure yet whether I can come. If that is all right, I would be glad.",
    "わたしのことば | In my own words",
    "植物が好きです。\n人は {苦手|x} です。",
    "メールでお返事をください。 | Please answer by mail.",
    "mint@example.jp",
    "どうぞよろしくお願いします。 | Thank you very much.",
    "みどり より | From みどり",
  ]);
  expect(said("easy")).toEqual([
    "朝の畑のみなさまへ | 朝（あさ）の畑（はたけ）の みなさまへ",
    "こんにちは。つなぎばを見て、そちらの活動が気になりました。 | こんにちは。つなぎばを 見（み）ました。この 活動（かつどう）の ことを 知（し）りたいです。",
    "はじめは、見学だけさせてください。 | はじめは、見（み）るだけに させて ください。",
    "行けるかどうか、まだわかりません。それでもよければ、うれしいです。 | 行（い）けるか どうか、まだ わかりません。それでも よければ うれしいです。",
    "わたしのことば | わたしの ことば",
    "植物が好きです。\n人は {苦手|x} です。",
    "メールでお返事をください。 | メールで 返事（へんじ）を ください。",
    "mint@example.jp",
    "どうぞよろしくお願いします。 | どうぞ よろしく お願（ねが）いします。",
    "みどり より | みどり より",
  ]);
});
test("the courtesies can be left out; then it only says to whom it goes", () => {
  expect(said("ja", { ...NEW_LETTER, greeting: false, closing: false })).toEqual([
    "朝の畑のみなさまへ",
  ]);
});

test("own words are no markup of ours: braces stay braces", () => {
  const scene = paperTown("easy");
  const html = render(h(LetterPaper, { scene, paragraphs: letterText(DRAFT, TO, "easy") }));
  expect(html).toContain("人は {苦手|x} です。");
});

test("a longer letter has smaller letters, and one of more than a page has none", () => {
  const of = (own: string) => lettersFor(letterText({ ...DRAFT, own }, TO, "en"));
  expect([of(""), of("あ".repeat(300)), of("あ".repeat(600)), of("あ\n".repeat(600))]).toEqual([
    20,
    16,
    13,
    null,
  ]);
});

test("it is forgotten when it is to be", () => {
  holdLetter(DRAFT);
  expect(letterDraft()).toBe(DRAFT);
  forgetLetter();
  expect(letterDraft()).toBe(NEW_LETTER);
});

test("every sentence of the Japanese letter is there in each language, in easy Japanese with all readings", () => {
  const { lines, replies, ...rest } = paperWords("easy").letter;
  const all = [
    ...Object.values(lines),
    ...Object.values(replies),
    ...Object.values(rest),
    ...Object.values(paperWords("easy").sheet),
  ]
    .filter((text) => typeof text === "string")
    .map((text) => text.replace(/\{[^{}|]+\|[ぁ-んー]+\}/g, ""));
  expect(all.filter((rest) => /\p{Script=Han}/u.test(rest))).toEqual([]);
  for (const language of LANGUAGES) {
    expect(Object.keys(paperWords(language).letter.lines)).toEqual(Object.keys(lines));
  }
});
