import type { NeedsByZone } from "../../domain/coverage/recorded-needs.ts";
import { dates } from "../ja/dates.ts";

const halfYear = (first: string): string => `${dates.fullDay(first)}からの半年`;

/** Unmet needs beside what is reachable, as one more choice of 「だれが」. */
export const needsWords = {
  choice: "声（ほしいものがなかった）",
  whichHalfYear: "声の半年",
  halfYear,
  head: "声",
  /** In the place of a count: none, or too few; nobody is told which. */
  notTold: "出せない",
  none: "出せる声の数がありません。声が少ない、人口がわからない、または少ない市区町村では、だれのことかわかるおそれがあるので出しません。",
  sentence: ({ halfYear: first, total }: NeedsByZone) =>
    `${halfYear(first)}に残された「ほしいものがなかった」という声は${total}です。`,
  most: (name: string, count: number) => `声がいちばん多いのは、${name}（${count}）です。`,
  inSlots: ({ count, notShown }: NonNullable<NeedsByZone["inSlots"]>) =>
    `えらんだ曜日と時間帯の声は、全域で${count}です。${notShown > 0 ? `少なくて（またはなくて）出せない時間帯が${notShown}あり、その分は入っていません。` : ""}`,
  elsewhere: "ほかの段の圏域の声",
  noZone: "圏域を言わなかった声",
  rest: "少なくて圏域を出せない声",
  beside: (elsewhere: number, noZone: number, rest: number) =>
    `声の合計には、${needsWords.elsewhere}${elsewhere}、${needsWords.noZone}${noZone}、${needsWords.rest}${rest}が入っています。`,
  limits: [
    "声には圏域だけがあり、場所はありません。小地域に割りふらず、圏域の数として、届く人の数（すべての人）と並べています。",
    "声の数は、惜しいリストの「圏域ごとの声」と同じ数です。種別や曜日で分けた圏域の数は、差から少ない声がわかるので作りません。「出せない」は0とはかぎりません。",
    "届く人、活動の数は、えらんだ種別、曜日と時間帯、距離のものです。",
  ],
  noNext:
    "声には場所がないので、「次の1か所」は声からはさがせません。「だれが」を変えると、さがせます。",
  mapText:
    "濃いところほど、声が多い圏域です。数を出せない圏域は、色をつけていません（0とはかぎりません）。点は数えた活動の場所です。同じことを下の表が言います。",
  mapLegend: "声の数",
  legend: (from: number, to: number) => (from === to ? String(from) : `${from}〜${to}`),
  byNeeds: "声の多い順です。数を出せない圏域は、届かない数の多い順にあとに並べます。",
};
