import type { DerivedFact } from "../../domain/search/facts.ts";
import type { SearchField } from "../../domain/search/search-document.ts";

/** A number, or the place where a script puts one. */
export type CountText = number | "#";

/** Where something was found, before the words that were found there. */
const fields: Readonly<Record<Exclude<SearchField, "name" | "fact">, string>> = {
  reading: "よみ",
  kind: "種類",
  tag: "すること",
  audience: "だれと",
  place: "場所",
  group: "団体",
  sound: "よみ",
  address: "住所",
  description: "説明",
  when: "いつ",
  role: "できること",
  atmosphere: "ふんいき",
  access: "入りやすさ",
  language: "ことば",
  booking: "予約",
  step: "すごし方",
  reward: "お礼",
  note: "そのほか",
};
/** What follows from an activity's values; the weekdays are in `dates`. */
const facts: Readonly<Record<DerivedFact, string>> = {
  "days:weekdays": "平日",
  "days:all": "毎日",
  "time:morning": "午前",
  "time:noon": "お昼",
  "time:afternoon": "午後",
  "time:early-evening": "夕方",
  "time:evening": "夜",
  "cost:free": "無料",
  "cost:cheap": "お金があまりかからない",
  "reward:yes": "お礼がある",
  "online:yes": "オンライン",
  "age:baby": "3歳までの子",
  "age:small": "6歳までの子",
  "age:teen": "10代の人",
};

export const search = {
  fields,
  facts,
  what: "なにをさがしますか",
  example: "例：体操、麻雀、こども食堂。",
  landmark: "ことばでさがす",
  titleFor: (words: string) => `「${words}」をさがす`,
  nothingFor: (words: string) => `「${words}」は、今の一覧にはありませんでした。一緒にさがせます。`,
  nothingLeftFor: (words: string) => `「${words}」は、いまの条件の中にはありませんでした。`,
  onlyNear: (words: string) =>
    `「${words}」そのものは見つかりませんでした。近いものを出しています。`,
  similar: "ぴったりのものはありませんでした。近いものです。",
  nearest: "似ていることば",
  withoutFiltersCount: (count: number) => `しぼりこみをはずすと ${count}件あります`,
  nearPlace: (name: string) => `${name}から近い順に見る`,
  suggestions: "見つかった場所",
  foundCount: (count: CountText) =>
    `ぜんぶで ${count}件あります。「さがす」を押すと一覧で見られます。`,
  moreCount: (count: CountText) =>
    `${count}件より多くあります。「さがす」を押すと一覧で見られます。`,
  hiddenCount: (count: CountText) => `いまの条件に合わない ${count}件は出していません。`,
  nothing: "このことばでは見つかりませんでした。",
  saidCount: (count: CountText) => `${count}件見つかりました。下の矢印で選べます。`,
  saidNearestCount: (count: CountText) =>
    `見つかりませんでした。似ていることばが ${count}つあります。`,
};
export type SearchWords = typeof search;
