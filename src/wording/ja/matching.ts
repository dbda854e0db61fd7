import type { Step } from "../../domain/activity/vocabulary.ts";
import type { TravelMode } from "../../domain/finding/estimate-travel.ts";
import type { DayPart } from "../../domain/finding/filters.ts";
import type { Constraint, TimeOfWeek } from "../../domain/matching/answer.ts";
import type { ConcernId } from "../../domain/matching/concerns.ts";
import { dates } from "./dates.ts";
import { travelModes } from "./travel-modes.ts";

const PARTS: Readonly<Record<DayPart, string>> = {
  morning: "午前",
  afternoon: "午後",
  evening: "夕方から夜",
};
const CONCERNS: Readonly<Record<ConcernId, string>> = {
  dementia: "認知症のこと",
  caring: "介護のこと",
  development: "子どもの発達のこと",
  "staying-home": "家ですごすことが多い人のこと",
  school: "学校に行きにくい子のこと",
  hardship: "お金やくらしのこと",
  "single-parent": "ひとり親の家族のこと",
  "mental-health": "こころの健康のこと",
  illness: "病気のこと",
  addiction: "依存症のこと",
  grief: "大切な人を亡くした人のこと",
  "young-carer": "家族の世話をする子ども・若者のこと",
  "foreign-roots": "外国につながる人のこと",
  disability: "障害のある人のこと",
  hearing: "聞こえにくい人のこと",
  newcomer: "引っ越してきた人のこと",
  pregnancy: "妊娠・出産のこと",
  housing: "住まいのこと",
};
const STEPS: Readonly<Record<Step, string>> = {
  "from-home": "家から始められます。",
  visit: "見学ができます。",
  join: "参加できます。",
  role: "役割を持って参加できます。",
  "supported-work": "少しずつ働く体験ができます。",
};
const LIMITS: Readonly<Record<Constraint, string>> = {
  visibility: "公開してよいか",
  intake: "今、受け入れているか",
  excluded: "前に外したわけ",
  ended: "まだ続いているか",
  "for-whom": "どんな人のための活動か",
  age: "年齢の決まり",
  family: "本人が参加できるか",
  "must-have": "必要なことがあるか",
  step: "見学や参加のしかた",
  travel: "場所",
  time: "開いている日と時間",
  cost: "費用",
  language: "話せることば",
  "without-phone": "電話のほかに連絡する方法",
};
/** What cannot be told may lie with the row or with what the person did not say: true of both. */
const DOUBTS: Readonly<Record<Constraint, string>> = {
  ...LIMITS,
  "for-whom": "対象に合うか",
  age: "年齢が合うか",
  travel: "行ける場所か",
  time: "行ける日に開いているか",
  language: "ことばが通じるか",
};

export const matching = {
  concerns: CONCERNS,
  join: (items: readonly string[]) => items.join("、"),
  quoted: (item: string) => `「${item}」`,
  times: (at: readonly TimeOfWeek[]) =>
    at.map(({ weekday, part }) => `${dates.weekday(weekday)}曜の${PARTS[part]}`).join("、"),
  andMore: (items: string) => `${items}ほか`,
  likes: (found: string) => `${found}がある活動です。`,
  written: (found: string) => `${found}と書かれています。`,
  near: (wanted: string, found: string, { loose, inText }: { loose: boolean; inText: boolean }) =>
    `${wanted}${loose ? "そのものではありませんが、" : "に近い、"}${found}${inText ? "と書かれています。" : "がある活動です。"}`,
  speaksOf: (concerns: string) => `${concerns}が書かれています。`,
  ofKind: (kind: string) => `${kind}です。`,
  forWhom: (audiences: string) => `対象に${audiences}が入っています。`,
  forAnyone: "だれでも来てよい活動です。",
  way: (mode: TravelMode, minutes: number, approximate: boolean) =>
    `${travelModes[mode]}${minutes}分くらいです（${approximate ? "おおよその場所からの推定" : "推定"}）。`,
  online: "家からオンラインで参加できます。",
  atHome: "家でできます。",
  fits: (times: string) => `${times}は、空いている時間と合います。`,
  fitsPartly: (times: string) => `${times}は、空いている時間と一部合います。`,
  anyTime: "家でする活動で、開催日時の決まりは書かれていません。",
  step: (step: Step, role: string | null) =>
    role !== null && step === "role" ? `${role}の役割があります。` : STEPS[step],
  work: (role: string) => `少しずつ働く体験ができます（${role}など）。`,
  comforts: (comforts: string) => `雰囲気は、${comforts}です。`,
  speaks: (languages: string) => `${languages}が使えます。`,
  room: (people: number) => `定員は${people}人です。`,
  stepsOpen: "参加のしかたに決まりは書かれていません。",
  known: (limits: string) => `${limits}は、書かれています。`,
  confirmedOn: (day: string) => `${day}に確かめた内容です。`,
  limit: (limit: Constraint) => LIMITS[limit],
  doubt: (limit: Constraint) => DOUBTS[limit],
  confirm: {
    ask: (what: string) => `${what}は、まだわかりません。聞いてみてください。`,
    musts: (musts: string) => `${musts}かどうかは、まだわかりません。聞いてみてください。`,
    "intake-ask-first": "行く前に、受け入れてもらえるか聞いてください。",
    needed: "予約がいります。",
    "first-time-only": "はじめてのときは予約がいります。",
    old: (day: string) => `${day}に確かめたあと、変わっていないか聞いてみてください。`,
  },
  change: {
    time: (at: string) => `${at}が合えば`,
    travel: (mode: TravelMode, minutes: number) => `${travelModes[mode]}${minutes}分まで行ければ`,
    cost: (cost: number) => `費用が${cost}円まで出せれば`,
    must: (must: string) => `${must}について相談できれば`,
    language: "日本語の活動でもよければ",
    opens: (change: string, count: number) => `${change}、あと${count}件`,
  },
};
export type MatchingWords = typeof matching;
