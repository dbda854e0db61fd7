import { isDayText } from "../../domain/clock.ts";
import type { Problem, ProblemCode } from "../../domain/problem.ts";
import { dates } from "./dates.ts";

const quoted = ({ value = "" }: Problem) => (value === "" ? "" : `「${value}」`);
const dayOf = ({ value = "" }: Problem) => (isDayText(value) ? dates.day(value) : `「${value}」`);

const MISSING: Readonly<Record<string, string>> = {
  often: "いつひらくか、まだわかりません。1つえらんでください。",
  weekday: "曜日がまだえらばれていません。ひらく曜日をえらんでください。",
  nth: "第何週かがまだえらばれていません。第1から最終の中からえらんでください。",
  monthday: "日にちがまだえらばれていません。ひらく日をえらんでください。",
  date: "日にちがまだ書かれていません。1つ以上、日にちを入れてください。",
  first:
    "次にひらく日が、まだわかりません。2つの週のどちらかが決まるように、日にちを入れてください。",
  month: "月がまだえらばれていません。ひらく月をえらんでください。",
  words: "まだ何も書かれていません。いつもの言い方で、そのまま書いてください。",
};

/** What is said beside a field of the form for a schedule: what happened, then what to do. */
export const scheduleProblems = {
  "schedule-answer-missing": ({ field = "" }: Problem) =>
    MISSING[field] ?? "まだえらばれていないところがあります。1つえらんでください。",
  "schedule-day-unknown": (p: Problem) =>
    `${quoted(p)}は、カレンダーにない日です。日にちを確かめて、もういちど入れてください。`,
  "schedule-time-unknown": (p: Problem) =>
    `${quoted(p)}は、時刻として読めませんでした。13:30 のように入れてください。`,
  "schedule-time-at-night": (p: Problem) =>
    `${quoted(p)}は夜中の時刻です。昼なら、午後1時は 13:00、午後2時は 14:00 と入れてください。`,
  "schedule-times-reversed": () =>
    "おわりの時刻が、はじまりより前か同じです。時刻を確かめてください。",
  "schedule-times-overlap": () =>
    "2つめの時間が、1つめの時間と重なっています。時刻を確かめてください。",
  "schedule-times-incomplete": () =>
    "1日に2回あるときは、4つの時刻がみんないります。はじまりとおわりを入れてください。",
  "schedule-first-other-weekday": (p: Problem) =>
    p.value === undefined
      ? "次にひらく日が、えらんだ曜日ではありません。日にちか曜日を確かめてください。"
      : `${dayOf(p)}は、えらんだ曜日ではありません。日にちか曜日を確かめてください。`,
  "schedule-last-before-first": () =>
    "おわりの日が、はじまりの日より前です。日にちを確かめてください。",
  "schedule-too-many-dates": ({ value = "12" }: Problem) =>
    `日にちが多すぎます。${value}日までにして、のこりはあとで足してください。`,
  "schedule-too-long": ({ value = "2000" }: Problem) =>
    `文が長すぎて読めません。いつひらくかだけを、${value}文字までで書いてください。`,
  "schedule-never": () =>
    "えらんだ月には、その日がありません。日にちか月をえらびなおしてください。",
} satisfies Readonly<Partial<Record<ProblemCode, (problem: Problem) => string>>>;
export type ScheduleProblemSentences = Readonly<
  Record<keyof typeof scheduleProblems, (problem: Problem) => string>
>;
