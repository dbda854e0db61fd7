import type { DayPart } from "../../domain/finding/filters.ts";
import type { UnmetNeedField } from "../../domain/matching/unmet-need.ts";
import { timesOfDay } from "./times-of-day.ts";

const labels: Readonly<Record<UnmetNeedField, string>> = {
  zone: "地区",
  interest: "したいこと",
  slot: "曜日と時間",
  step: "すごし方",
};

/** 「こんな場があったら」: what is asked, exactly what would be kept, and that it was kept. */
export const unmetNeed = {
  title: "合う場がなかったとき",
  lead: "「こんな場があったら」を、名前を言わずに残せます。場をつくる人が、数だけを見ます。",
  ask: "決まったことばから選びます。書くところはありません。わからないところは、そのままでかまいません。",
  labels,
  slot: (weekday: string, part: DayPart) => `${weekday}の${timesOfDay[part]}`,
  unsaid: "言わない",
  check: "残す中身を見る",
  again: (label: string) => `「${label}」を、もう一度選んでください。`,
  nothingChosen: "したいこと、曜日と時間、すごし方のうち、どれか1つを選んでください。",
  problems: "まだ残していません",
  confirmTitle: "これだけを残します",
  confirmText:
    "ここにあることばと、きょうの日づけだけです。名前、住所、電話番号、時刻、使った端末のことは残りません。",
  confirmForever: "だれの声か、だれにもわからないので、あとから消すことはできません。",
  agree: "これを残してよい",
  change: "選びなおす",
  doneTitle: "残しました。ありがとうございます",
  doneText: "残したのは、次のことばと、きょうの日づけだけです。",
  doneAfter: "半年ごとに数をまとめます。少ない数は、だれにも見えません。",
  refusedTitle: "残せませんでした",
  refused: "こちらの都合で残せませんでした。少し待って、もう一度送ってください。",
  tryAgain: "もう一度送る",
};
export type UnmetNeedWords = typeof unmetNeed;
