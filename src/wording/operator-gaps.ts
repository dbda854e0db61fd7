import type { SupplyCounts } from "../domain/coverage/ask-gaps.ts";
import { countsHouseholds, type DemandLayer } from "../domain/coverage/demand.ts";
import type { UnknownPart } from "../domain/coverage/gap-town.ts";
import { gapsDatesWords } from "./operator-gaps-dates.ts";
import { inBoth } from "./operator.ts";

const OPTIONS = `--municipality 372013  市区町村の番号。データベースから答えます / of the database; or from files:
--catalogue a.csv,b.csv [--zones 小地域.geojson] [--population 人口.csv] [--file-kind salon]
--kind salon,cafe   種別 / kinds (all)
--who all|from-65|from-75|under-15|households|single-households|single-from-65  世帯は世帯で数えます / households as such
  |unmet-needs [--half-year 2026-04-01]  ほしいものがなかったという声 / unmet needs, by zone (gaps)
--slot SU-morning,evening  いつ / when (whenever)  --within 800m|15min  直線 / straight line (800m)
--days holidays|term  学校の休みか学校のある日だけ / school holidays or term alone (a year)
  [--school-holidays 2026-12-24/2027-01-07,…]  書かないときは登録ずみの休み / else those that planners entered
--neighbours となり.csv  境の外の活動も。データベースにある市区町村のものは書かなくても数える
                         / places over the border; those of municipalities in the database count anyway
--level daily-life  圏域の段 / level of zones   --on 2026-11-22  --confirmed  確認ずみだけ / confirmed only  --json
--pin 34.35_134.05_salon_TU-morning_weekly_20  置いたら / if put there (lat_lng_kind_slots_often_seats)
--gone 活動か場所のid  なくしたら / if taken away (id of an activity or a place)`;

const unitOf = (layer: DemandLayer): string =>
  countsHouseholds(layer) ? "世帯 / households" : "人 / people";

export const gapsWords = {
  gapsSummary: "どの圏域で、だれが、どこにも行けないか / who can reach something, zone by zone",
  siteSummary: "次の1か所はどこがよいか / where one more place would help most",
  gapsHelp: `npx tsunagiba gaps --municipality 372013 --kind salon --who from-65 --within 15min
${OPTIONS}
${gapsDatesWords.option}

距離は直線で、推定です。分は歩く速さ毎分70m、道のり1.3倍で直線に直します。数は開いた資料から足し上げます。
Distances are straight lines. Minutes are turned into a straight line by 70 m a minute and streets 1.3 times as long.`,
  siteHelp: `npx tsunagiba site --municipality 372013 --add 3 --who from-65 --within 800m
${OPTIONS}
--add 1〜5  何か所 / how many               --candidates 候補.csv  名称,緯度,経度 か 名称,町丁目 / name,lat,lng or name,area
  または vacant-house|school|hall|other|register（登録した一覧 / lists that planners entered）(小地域の中 / small areas)

まだ届いていない人がいちばん多く届くようになる場所を答えます。
Answers where places would reach the most people who reach nothing yet.`,
  needsTown: inBoth(
    "--municipality を書いてください。データベースを使わずに資料からなら --catalogue も書きます。",
    "Name a municipality with --municipality; from files, without a database, add --catalogue.",
  ),
  wrongWithin: inBoth(
    "--within は 800m や 15min のように書きます（20000mまで）。",
    "--within is written 800m or 15min (up to 20000m).",
  ),
  wrongHalfYear: inBoth(
    "--half-year は半年のはじめの日（2026-04-01 か 2026-10-01 のような日）です。",
    "--half-year is the first day of a half-year, such as 2026-04-01 or 2026-10-01.",
  ),
  noSiteForNeeds: inBoth(
    "声（ほしいものがなかった）には場所がないので、次の1か所は声からはさがせません。--who を人か世帯にしてください。",
    "Unmet needs have no point, so nobody can say where one more place would meet them. Ask for people or households.",
  ),
  noNeeds: inBoth(
    "出せる声の数がありません（声が少ない、人口がわからない、または少ない。資料からは数えられません）。",
    "There are no counts of unmet needs that may be shown (too few, too few people, or from files).",
  ),
  notTold: "出せない / not told",
  needsColumns: (halfYear: string): readonly string[] => [
    "圏域 / zone",
    `声（${halfYear}からの半年） / unmet needs of the half-year`,
  ],
  needsElsewhere: "（ほかの段の圏域 / zones of other levels）",
  needsNoZone: "（圏域を言わなかった / no zone said）",
  needsRest: "（少なくて圏域を出せない / too few to be told by zone）",
  needsInSlots: ({
    count,
    notShown,
  }: {
    readonly count: number;
    readonly notShown: number;
  }): string =>
    `その曜日と時間帯の声、全域 / in those slots, whole town: ${count}（出せない時間帯 / slots not told: ${notShown}）`,
  needsLimits: inBoth(
    "声は惜しいリストと同じ、保護された数です。種別や時間帯で分けた圏域の数はありません。出せない数は0とはかぎりません。下は、すべての人が届くかどうかです。",
    "Needs are the same protected counts as in the list of near misses, never crossed with kinds or slots. Not told is not 0. Below: what everybody reaches.",
  ),
  wrongDay: inBoth("--on は 2026-11-22 のような日です。", "--on is a day such as 2026-11-22."),
  wrongHolidays: inBoth(
    "--school-holidays は 2026-12-24/2027-01-07 のように、はじめとおわりの日を / でつなぎます。",
    "--school-holidays is written 2026-12-24/2027-01-07, first and last day with a / between.",
  ),
  noHolidays: inBoth(
    "この先1年の学校の休みがわかりません。計画の「学校の休み」に書くか、--school-holidays で示してください。",
    "School holidays of the coming year are not known. Enter them in the planning pages, or name them with --school-holidays.",
  ),
  candidatesLost: (lines: readonly number[], names: readonly string[]): string =>
    [
      ...(lines.length === 0 ? [] : [`読めない行 / lines not understood: ${lines.join(", ")}`]),
      ...(names.length === 0 ? [] : [`位置がわからない / not found: ${names.join(", ")}`]),
    ].join("\n"),
  wrongChange: (field: "pin" | "gone", text: string): string =>
    inBoth(`--${field}「${text}」は使えません。`, `--${field} "${text}" cannot be used.`),
  wrongAdd: inBoth("--add は1から5までの数です。", "--add is a number from 1 to 5."),
  notOneOf: (option: string, given: string, among: readonly string[]): string =>
    inBoth(
      `${option}「${given}」はありません。次から選んでください: ${among.join(", ")}`,
      `${option} is not "${given}". Choose from: ${among.join(", ")}`,
    ),
  fileAccount: (name: string, taken: number, warned: number, refused: number): string =>
    `${name}: ${taken + warned}行 / rows${warned > 0 ? `（注意 / warned ${warned}）` : ""}${refused > 0 ? `、使えない / refused ${refused}` : ""}`,
  columns: (layer: DemandLayer): readonly string[] => [
    "圏域 / zone",
    unitOf(layer),
    "届く / reached",
    "%",
    "活動 / activities",
    "未確認 / unconfirmed",
    `席/週/1万${countsHouseholds(layer) ? "世帯" : "人"}`,
    "不明地域 / areas not known",
  ],
  notKnown: "不明 / not known",
  outside: "（どの圏域にも入らない / in no zone）",
  nowhere: (areas: number): string => `（地図にない${areas}地域 / ${areas} areas not on the map）`,
  total: "合計 / total",
  unknown: ({ areas, people }: UnknownPart): string =>
    `この数がわからない地域 / areas without this count: ${areas}（${people}人が住む / people live there）`,
  supply: (counts: SupplyCounts): string =>
    [
      `数えた活動 / activities counted: ${counts.counted}`,
      `未確認 / unconfirmed: ${counts.unconfirmed}`,
      `いつか不明 / when not known: ${counts.whenUnknown}`,
      `位置なし / without a position: ${counts.withoutPosition}`,
      `境の外で届く活動 / over the border, within reach: ${counts.overTheBorder}`,
      `定員は推定 / capacity estimated: ${counts.capacityEstimated}`,
    ].join("\n"),
  next: (place: number, name: string, gained: number, layer: DemandLayer): string =>
    `${place}. ${name}\t+${gained}${unitOf(layer)}`,
  reach: (before: number, after: number, all: number): string =>
    `届く / reached: ${before} → ${after} / ${all}`,
  quality: (share: number, exact: boolean): string =>
    exact
      ? "これが最善です。 / No other choice reaches more."
      : `最善の${(share * 100).toFixed(1)}%以上です。 / At least ${(share * 100).toFixed(1)}% of the best possible.`,
  noCandidate: inBoth(
    "候補になる地域がありません。人口と小地域の地図を入れてください。",
    "There is no area to choose among. Bring in population and a map of small areas.",
  ),
  wrongCandidates: inBoth(
    "候補のファイルは、名前と、町丁目か緯度・経度を持つCSVです。",
    "The file of candidates is a CSV with a name, and an area or latitude and longitude.",
  ),
};
