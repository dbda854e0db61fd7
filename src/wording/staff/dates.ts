import type { ChangeCounts } from "../../domain/coverage/dates/activity-changes.ts";
import type { DateFigures } from "../../domain/coverage/dates/compare-dates.ts";
import type { DemandLayer } from "../../domain/coverage/demand.ts";
import { planning } from "./planning.ts";
import { whatIf } from "./planning-what-if.ts";

const { figure, share, unit } = planning;
const { difference } = whatIf;

const reachedWords = ({ people, reached }: DateFigures, who: DemandLayer): string =>
  people === null || reached === null
    ? "不明（人数の資料がありません）"
    : `${figure(reached)}${unit(who)}（${figure(people)}${unit(who)}のうち${share(reached, people)}）`;

/** 二つの日をくらべる. */
export const datesWords = {
  lead: "同じ問いを二つの日にたずね、圏域ごとに並べます。前の日の姿は、月に一度ポータルが残したものか、計画担当が残したものです。",
  question: "たずねること",
  from: "前の日",
  to: "あとの日",
  today: (day: string) => `きょう（${day}）`,
  show: "くらべる",
  answer: "こたえ",
  noneKept:
    "くらべられる日が、まだありません。月に一度、ポータルがその日の姿を残します。いま残すには、下の「きょうの姿を残す」を押してください。",
  sameDay: "二つの日が同じです。ちがう日を選んでください。",
  problems: "くらべられませんでした",
  daysUnknown: "学校の休みが、どちらかの日に書かれていませんでした。一年を通してくらべています。",
  reached: (
    [from, to]: readonly [string, string],
    before: DateFigures,
    after: DateFigures,
    who: DemandLayer,
  ): string => {
    const known = before.reached !== null && after.reached !== null;
    const change = known
      ? `差は${difference((after.reached ?? 0) - (before.reached ?? 0))}${unit(who)}です。`
      : "差は出せません。";
    return `${planning.who[who]}で届くのは、${from}が${reachedWords(before, who)}、${to}が${reachedWords(after, who)}です。${change}`;
  },
  bySupply: (to: string, before: number, after: number, who: DemandLayer) =>
    `どちらも${to}の人口で数えると、${figure(before)}${unit(who)}から${figure(after)}${unit(who)}です。活動の変化による差は${difference(after - before)}${unit(who)}です。`,
  byPeople: (change: number, who: DemandLayer) =>
    `残りの${difference(change)}${unit(who)}は、人口や圏域の区切りの変化によるものです。`,
  mostGained: (zone: string, change: number, who: DemandLayer) =>
    `いちばん増えた圏域は${zone}（${difference(change)}${unit(who)}）です。`,
  mostLost: (zone: string, change: number, who: DemandLayer) =>
    `いちばん減った圏域は${zone}（${difference(change)}${unit(who)}）です。`,
  activities: ({ before, opened, ended, began, ceased, after }: ChangeCounts) =>
    `数えた活動は${before}から${after}になりました。開いたもの${opened}、終わったもの${ended}、前からあって数に入るようになったもの${began}、あるのに数に入らなくなったもの${ceased}です。`,
  people: "人口の資料",
  sameSurvey: (surveys: string) => `人口は、どちらの日も${surveys}です。`,
  otherSurvey: (from: string, before: string, to: string, after: string) =>
    `人口は、${from}の姿では${before}、${to}の姿では${after}です。`,
  surveyOf: (days: string) => (days === "" ? "資料なし" : `${days}の調査`),
  areasChanged: (areas: number) =>
    `人数か位置がちがう小地域、どちらかの日にしかない小地域は、合わせて${areas}です。`,
  zonesChanged: (zones: number) =>
    `線が変わった圏域、どちらかの日にしかない圏域は、合わせて${zones}です。`,
  twice:
    "人口や圏域の変化を活動の変化と取りちがえないように、下の表を二つ出します。一つめはそれぞれの日の人口で、二つめはどちらもあとの日の人口で数えた表です。",
  each: "圏域ごとの表",
  eachOwn: "それぞれの日の人口で",
  alike: (to: string) => `どちらも${to}の人口で`,
  head: (who: DemandLayer) =>
    [
      "圏域",
      `${unit(who)}（前）`,
      `${unit(who)}（あと）`,
      "届く（前）",
      "届く（あと）",
      "届く差",
      "割合（前）",
      "割合（あと）",
      "割合の差",
      "活動（前）",
      "活動（あと）",
      "活動の差",
    ] as const,
  notThere: "なし",
  unknownAreas: (areas: number) => `不明${areas}地域`,
  changes: "開いたもの、終わったもの",
  changesTable: "種別ごとに、開いたもの、終わったもの",
  changesHead: {
    kind: "種別",
    before: "前",
    opened: "開いた",
    ended: "終わった",
    began: "数に入った",
    ceased: "数から外れた",
    after: "あと",
  },
  changesNote:
    "同じ活動かどうかは、登録の番号で見ます。登録しなおした活動は、終わって開いたものに数えます。「数に入った」「数から外れた」は、前からあって、日時、種別、確認のようすが変わったものです。",
  noChanges: "数えた活動は、どちらの日にもありません。",
  kept: "残した日",
  keptNote:
    "残すのは、活動の種別、日時、定員、確認のようす、公開していた位置と、小地域の人数です。名前、団体、連絡先は残しません。ポータルが止まっていた月の姿はなく、あとから作ることもしません。",
  keptTable: "残した日の一覧",
  keptHead: { day: "日", who: "残した人", activities: "活動", note: "覚え書き" },
  byHand: "計画担当",
  byPortal: "ポータル（月に一度）",
  removed: (count: number) =>
    `そのあと「今すぐ消す」で消した活動${count}は、この日の数にも入りません。`,
  unreadable: "前の版の形で残されていて、いまは読めません。",
  keep: "きょうの姿を残す",
  keepNote: "同じ日にもう一度押すと、その日の新しい姿に入れかわります。",
  saved: "きょうの姿を残しました。",
  limits: "この数の限り",
  limitLines: [
    "距離は直線で、推定です。人は、小地域の中の1点にいるものとして数えています。",
    "前の日の数は、その日にポータルが知っていたことから数えています。あとから直した誤りも、その日のままです。",
    "圏域は、その日の区切りで数えています。",
  ],
  csv: "表をCSVで",
  csvHead: (who: DemandLayer) => [
    "人口",
    "圏域",
    `前の${unit(who)}`,
    "前に届く",
    "前の割合",
    "前の不明地域",
    "前の活動",
    "前の未確認",
    `あとの${unit(who)}`,
    "あとに届く",
    "あとの割合",
    "あとの不明地域",
    "あとの活動",
    "あとの未確認",
    "届く差",
    "活動の差",
  ],
};
