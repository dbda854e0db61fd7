import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../domain/addresses.ts";
import { helpWords } from "./help.ts";
import { wordingFor } from "./index.ts";
import { keepingTrueWords } from "./keeping-true.ts";
import { matchWords } from "./match.ts";
import { homeWords, listWords, wrongWords } from "./page-words.ts";
import { mineWords } from "./mine.ts";
import { registerWords } from "./register.ts";
import { scheduleFormWords } from "./schedule-form.ts";
import { searchWords } from "./search.ts";
import { subscribingWords } from "./subscribing.ts";
import { unmetNeedWords } from "./unmet-need.ts";
import { scheduleSentence } from "./when.ts";

/** Every sentence of a language, with the path to it; functions are called with plain arguments. */
function sentences(value: unknown, path: string): [path: string, sentence: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    return sentences(Reflect.apply(value, undefined, argumentsFor(path)), path);
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => sentences(one, `${path}.${key}`));
}

function argumentsFor(path: string): unknown[] {
  const plain: Record<string, unknown[]> = {
    "dates.weekday": ["MO"],
    "dates.weekdayLong": ["TU"],
    "dates.day": ["2026-11-24"],
    "dates.fullDay": ["2026-11-24"],
    "dates.month": ["2026-11-01"],
    "dates.time": ["13:30"],
    "dates.fromTo": ["9:00", "12:30"],
    "dates.from": ["9:00"],
    "dates.until": ["12:30"],
    "match.when.of": ["あ", "あ"],
  };
  return plain[path] ?? (path.endsWith("widening") ? ["あ", 2] : numbersFor(path));
}
const numbersFor = (path: string) =>
  /[Cc]ount|found|mayFit|onlyPerhaps|Today$|slower|page|Page/.test(path) ? [2, 3] : ["あ", 2];

const areas = (language: Language) => ({
  ...wordingFor(language),
  home: homeWords(language),
  list: listWords(language),
  help: helpWords(language),
  wrong: wrongWords(language),
  scheduleForm: scheduleFormWords(language),
  match: matchWords(language),
  search: searchWords(language),
  unmetNeed: unmetNeedWords(language),
  subscribing: subscribingWords(language),
  register: registerWords(language),
  keepingTrue: keepingTrueWords(language),
  mine: mineWords(language),
});
const sentencesOf = (language: Language) =>
  Object.entries(areas(language)).flatMap(([area, words]) => sentences(words, area));

test.each(LANGUAGES)("%s says something for everything", (language) => {
  const silent = sentencesOf(language)
    .filter(([, sentence]) => sentence.trim() === "")
    .map(([path]) => path);
  expect(silent).toEqual(language === "en" ? ["dates.weekdayRest"] : []);
});

test("in easy Japanese every kanji has its reading", () => {
  const withoutReading = sentencesOf("easy")
    .map(([path, sentence]) => [path, sentence.replace(/\{[^{}|]+\|[ぁ-んー]+\}/g, "")] as const)
    .filter(([, rest]) => /\p{Script=Han}/u.test(rest));
  expect(withoutReading).toEqual([]);
});

test("plain words: nothing that shouts, nothing of machines", () => {
  const unwanted = /エラー|ユーザー|サーバー|該当|未確認|要確認|中間的就労|ひきこもり|困窮|[！!]/;
  const found = [...sentencesOf("ja"), ...sentencesOf("easy")].filter(([, sentence]) =>
    unwanted.test(sentence),
  );
  expect(found).toEqual([]);
});

test("English holds no Japanese but what it quotes", () => {
  const quoted = ["urgent.noPhoneText"];
  const found = sentencesOf("en")
    .filter(([path]) => !quoted.some((end) => path.endsWith(end)))
    .filter(([, sentence]) => /[ぁ-んァ-ヶ\p{Script=Han}]/u.test(sentence.replace(/あ/g, "")));
  expect(found).toEqual([]);
});

test.each(LANGUAGES)("%s has a sentence for every shape of a schedule", (language) => {
  const rules = [
    "FREQ=DAILY",
    "FREQ=WEEKLY;BYDAY=TU,TH",
    "FREQ=MONTHLY;BYDAY=2SA,4SA",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=MONTHLY;BYMONTHDAY=15,-1",
    "FREQ=WEEKLY;BYDAY=SU;BYMONTH=4,5,6",
  ];
  const written = rules.map((rrule) =>
    scheduleSentence({ text: null, rules: [{ rrule }], certainty: "whole" }, language),
  );
  expect(written.every((sentence) => sentence !== null && sentence !== "")).toBe(true);
  if (language !== "ja") return;
  expect(written).toEqual([
    "毎日",
    "毎週火・木曜日",
    "毎月第2・第4土曜日",
    "毎月最終金曜日",
    "毎月15日・末日",
    "毎週日曜日（4月から6月）",
  ]);
});
