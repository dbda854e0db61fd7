import { isDayText } from "../../domain/clock.ts";
import type { Problem } from "../../domain/problem.ts";
import type { ScheduleProblemSentences } from "../ja/schedule-problems.ts";
import { dates } from "./dates.ts";

const quoted = ({ value = "" }: Problem) => (value === "" ? "" : `「${value}」`);
const dayOf = ({ value = "" }: Problem) => (isDayText(value) ? dates.day(value) : `「${value}」`);

const CHOOSE = "えらんで ください。";
const DAY = "{日|ひ}";
const CHECK = "もういちど {見|み}て ください。";

const MISSING: Readonly<Record<string, string>> = {
  often: `いつ するか、まだ わかりません。1つ ${CHOOSE}`,
  weekday: `{曜日|ようび}が まだ ありません。{曜日|ようび}を ${CHOOSE}`,
  nth: `{第|だい} いくつかが まだ ありません。1つ ${CHOOSE}`,
  monthday: `${DAY}が まだ ありません。${DAY}を ${CHOOSE}`,
  date: `${DAY}が まだ ありません。1つ {以上|いじょう} {入|い}れて ください。`,
  first: `{次|つぎ}に する ${DAY}が まだ わかりません。${DAY}を {入|い}れて ください。`,
  month: `{月|つき}が まだ ありません。{月|つき}を ${CHOOSE}`,
  words:
    "まだ {何|なに}も {書|か}いて ありません。いつもの {言|い}い{方|かた}で {書|か}いて ください。",
};

export const scheduleProblems: ScheduleProblemSentences = {
  "schedule-answer-missing": ({ field = "" }) =>
    MISSING[field] ?? `まだ えらんで いない ところが あります。1つ ${CHOOSE}`,
  "schedule-day-unknown": (p) => `${quoted(p)}は カレンダーに ない ${DAY}です。${CHECK}`,
  "schedule-time-unknown": (p) =>
    `${quoted(p)}は {時間|じかん}では ありません。13:30 のように {入|い}れて ください。`,
  "schedule-time-at-night": (p) =>
    `${quoted(p)}は {夜中|よなか}です。{午後|ごご}1{時|じ}は 13:00、{午後|ごご}2{時|じ}は 14:00 と {入|い}れて ください。`,
  "schedule-times-reversed": () =>
    `おわりの {時間|じかん}が、はじまりより {前|まえ}か {同|おな}じです。${CHECK}`,
  "schedule-times-overlap": () =>
    `2つめの {時間|じかん}が、1つめと {重|かさ}なっています。${CHECK}`,
  "schedule-times-incomplete": () =>
    "1{日|にち}に 2{回|かい} するときは、{時間|じかん}が 4つ いります。はじまりと おわりを {入|い}れて ください。",
  "schedule-first-other-weekday": (p) =>
    p.value === undefined
      ? `{次|つぎ}に する ${DAY}は、えらんだ {曜日|ようび}では ありません。${CHECK}`
      : `${dayOf(p)}は、えらんだ {曜日|ようび}では ありません。${CHECK}`,
  "schedule-last-before-first": () =>
    `おわりの ${DAY}が、はじまりの ${DAY}より {前|まえ}です。${CHECK}`,
  "schedule-too-many-dates": ({ value = "12" }) =>
    `${DAY}が {多|おお}すぎます。${value}までに して ください。`,
  "schedule-too-long": ({ value = "2000" }) =>
    `{文|ぶん}が {長|なが}すぎて {読|よ}めません。${value}{文字|もじ}までで {書|か}いて ください。`,
  "schedule-never": () => `えらんだ {月|つき}には、その ${DAY}が ありません。${CHECK}`,
};
