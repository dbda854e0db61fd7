import type { ProgrammeStatus } from "../../domain/municipality/municipality.ts";

const status: Readonly<Record<ProgrammeStatus, string>> = {
  running: "実施",
  preparing: "移行準備",
  "not-running": "未実施",
};

/** 市区町村をくらべる. */
export const compareWords = {
  lead: "担当している市区町村を、人口の多い順に並べます。数はどれも公開している活動から数えています。小さな市区町村の「1万人あたり」は、活動が1つ増えるだけで大きく動くので、活動の数といっしょに見てください。",
  kind: "種別",
  anyKind: "どの種別でも",
  who: "だれが",
  within: "どこまで",
  show: "くらべる",
  table: "市区町村の表",
  headOf: (unit: string) => ({
    name: "市区町村",
    status: "重層事業",
    people: unit,
    activities: "活動",
    unconfirmed: "うち未確認",
    per10000: `1万${unit}あたり`,
    confirmed: "うち確認ずみ",
    reached: `届く${unit}`,
    share: "割合",
  }),
  status,
  since: (year: number) => `${year}年度から`,
  unknown: "わからない",
  areasUnknown: (areas: number) => `数がわからない地域 ${areas}`,
  rate: (rate: number) => rate.toFixed(1),
  onlyOne:
    "ほかに担当している市区町村がありません。都道府県担当の人には、担当の市区町村が並びます。",
};
