import type { ShownChange } from "../../domain/coverage/planning/shown-changes.ts";
import { sliderOf } from "../../domain/coverage/planning/slider.ts";
import type { Often, WrongChange } from "../../domain/coverage/what-if.ts";
import { DAY_PARTS } from "../../domain/finding/filters.ts";
import { WEEKDAYS } from "../../domain/schedule/schedule.ts";
import { dates } from "../ja/dates.ts";
import { timesOfDay } from "../ja/times-of-day.ts";
import { vocabulary } from "../ja/vocabulary.ts";
import { planning } from "./planning.ts";

const often: Readonly<Record<Often, string>> = {
  weekly: "毎週",
  "twice-a-month": "月に2回",
  monthly: "月に1回",
};

const wrong: Readonly<Record<WrongChange["why"], string>> = {
  where: "どこに置くかを選んでください。",
  kind: "その種別はありません。",
  slot: "その曜日や時間はありません。",
  often: "その回数はありません。",
  capacity: "定員は1から10,000までの数で入れてください。",
  "not-there": "いまの一覧にない活動です。",
  "too-many": "一度に見られる数をこえました。",
};

const signed = (difference: number, text: string): string =>
  `${difference > 0 ? "+" : difference < 0 ? "−" : "±"}${text}`;

/** A slot of the week by its number: 火曜日の午前. */
const slotName = (slot: number): string => {
  const day = WEEKDAYS[Math.floor(slot / DAY_PARTS.length)];
  const part = DAY_PARTS[slot % DAY_PARTS.length];
  return day === undefined || part === undefined
    ? ""
    : `${dates.weekdayLong(day)}の${timesOfDay[part]}`;
};

const whereOf = (near: { readonly name: string; readonly metres: number } | null): string =>
  near === null ? "地図の上の1点" : near.metres < 1 ? near.name : `${near.name}から${near.metres}m`;

/** もしここに: what would change. */
export const whatIf = {
  title: "もしここに",
  lead: "活動を置いたり、なくしたりして、数がどう変わるかを見ます。何も登録されません。",
  none: "いまは何も変えていません。",
  list: "変えること",
  takeBack: "もどす",
  takeBackOf: (what: string) => `${what}をもどす`,
  takeBackAll: "ぜんぶもどす",
  change: (change: ShownChange): string =>
    change.does === "gone"
      ? `なくす: ${change.names.join("、")}`
      : `置く: ${whereOf(change.near)}に、${vocabulary.kind[change.pin.kind]}（${
          change.pin.slots.length === 0
            ? "いつかは決めていない"
            : `${often[change.pin.often]} ${change.pin.slots.map(slotName).join("、")}`
        }${change.pin.capacity === null ? "" : `、定員${change.pin.capacity}人`}）`,
  wrong: ({ field, why }: WrongChange) =>
    `${field === "pin" ? "置くこと" : "なくすこと"}の1つは数に入れていません。${wrong[why]}`,
  put: "活動を置く",
  where: "どこに",
  chooseWhere: "小地域を選ぶ",
  whereInZones: "圏域の表から小地域をひらくと、「ここに置く」で選べます。",
  kind: "どんな活動を",
  days: "何曜日に",
  parts: "いつごろ",
  often: "どのくらい",
  oftenWords: often,
  capacity: "定員（わからなければ空けておく）",
  putIt: "置いてみる",
  onMap: "地図を押して置く",
  onMapNow: "置くところを地図で押してください。もう一度押すとやめます。",
  takeAway: "活動をなくす",
  which: "どの活動を",
  chooseWhich: "活動を選ぶ",
  whichInZones: "圏域の表から活動をひらくと、「なくしてみる」で選べます。",
  takeItAway: "なくしてみる",
  takeAwayOf: (name: string) => `${name}をなくしてみる`,
  putHere: "ここに置く",
  putAt: (name: string) => `${name}: ここに置く`,
  from: "から",
  difference: (difference: number) => signed(difference, planning.figure(Math.abs(difference))),
  points: (difference: number) => signed(difference, `${Math.abs(difference).toFixed(1)}ポイント`),
  sentence: (before: number, after: number, all: number, unit: string) =>
    before === after
      ? "変えても、届く数は変わりません。"
      : `変えると、届くのは${planning.figure(after)}${unit}（${planning.share(after, all)}）になります。いまより${whatIf.difference(after - before)}${unit}です。`,
  opened: (zone: string) => `${zone}の小地域と活動`,
  openZone: (zone: string) => `${zone}の小地域と活動を見る`,
  close: "とじる",
  toZonePage: "この圏域の公開ページ",
  areas: (count: number) => `小地域（${count}）`,
  areasTable: (zone: string) => `${zone}の小地域の表`,
  areasHead: { name: "小地域", reached: "届くか", put: "もしここに" },
  noAreas: "小地域はありません。",
  reached: { yes: "届く", no: "届かない", unknown: "わからない" },
  activities: (count: number) => `活動（${count}）`,
  activitiesTable: (zone: string) => `${zone}の活動の表`,
  activitiesHead: {
    name: "活動",
    kind: "種別",
    counted: "数えたか",
    within: (unit: string) => `その距離の${unit}`,
    confirmed: "確認",
    gone: "もしなければ",
  },
  noActivities: "活動はありません。",
  counted: { yes: "数えた", no: "条件に合わない" },
  confirmed: { yes: "確認ずみ", no: "未確認" },
  noPosition: "位置を出していない",
  whenUnknown: "いつか不明",
  goneNow: "なくしている",
  page: (page: number, pages: number) => `${pages}ページのうち${page}ページ`,
  previous: "前の100件",
  next: "次の100件",
  nextLater: "さがしています。",
};

/** The view while a page answers by itself. */
export const livePlanning = {
  slider: "距離をつまみで変える",
  /** A measure of the link: `800m`, `15min`. */
  within: (within: string): string => {
    const { measure, value } = sliderOf(within);
    return measure === "m" ? `${planning.figure(value)}mまで` : `歩いて${value}分`;
  },
  failed: "この画面では計算できませんでした。「数える」を押すと、サーバーで数えます。",
};

/** The live map. */
export const planningMapWords = {
  title: "計画の地図。同じことを下の表が言います",
  open: "動く地図をひらく",
  text: "圏域は、届かない数（「声」をえらんだときは声の数）が多いほど濃く塗っています。丸は小地域で、大きいほど数が多く、塗りつぶした丸は届かないところです。点は数えた活動の場所、まわりの輪は届く距離です。太い輪は「もしここに」で置いたものです。圏域を押すと、小地域と活動の表がひらきます。",
  failed: "動く地図をひらけませんでした。図と表は、同じことを言います。",
};
