import type { Noun } from "../../domain/addresses.ts";

const gone: Readonly<Record<Noun, string>> = {
  activity: "この活動は、いまは載っていません。終わったか、べつのページに変わったようです。",
  place: "この場所は、いまは載っていません。なくなったか、べつのページに変わったようです。",
  zone: "この地区は、いまは載っていません。名前や分け方が変わったようです。",
  group: "この団体は、いまは載っていません。終わったか、べつのページに変わったようです。",
  event: "この催しは、いまは載っていません。終わったようです。",
};

/** What is said where an address leads nowhere, or where we failed: what happened, and where to go on. */
export const wrong = {
  title: "ページが見つかりませんでした",
  gone,
  page: "このアドレスのページはありません。アドレスが途中で切れているか、ページが変わったようです。",
  municipality: "この番号の町は、まだここにありません。下の町の中からお選びください。",
  language: "このことばのページは、まだありません。下のことばで読めます。",
  goOn: "ここから続けられます",
  towns: "町の一覧",
  toTowns: "町の一覧を見る",
  failedTitle: "うまく表示できませんでした",
  failed:
    "こちらの不具合です。少し待って、もう一度開いてみてください。続くときは、この町の窓口にお知らせください。",
  townsTitle: "つなぎば",
  townsSentence: "町をえらんでください。家の近くで、行ける場所、すごし方、話せる人をさがせます。",
  noTowns: "載っている町は、まだありません。",
  demoTown: "見本の町",
  notRunning: "準備を進めています",
};
export type WrongWords = typeof wrong;
