import { countsHouseholds, type DemandLayer } from "../domain/coverage/demand.ts";
import { inBoth } from "./operator.ts";

const unitOf = (layer: DemandLayer): string => (countsHouseholds(layer) ? "世帯" : "人");

/** `npx tsunagiba gaps --against`: two dates side by side. */
export const gapsDatesWords = {
  option: `--against 2026-03-31  その日かその前に残した姿とくらべます / beside the nearest kept date on or before that day`,
  wrongDay: (on: string): string =>
    inBoth(
      `--against は 2026-03-31 のような、${on} より前の日です。`,
      `--against is a day such as 2026-03-31, before ${on}.`,
    ),
  needsDatabase: inBoth(
    "--against はデータベースの市区町村で使います（--municipality）。資料だけからは答えられません。",
    "--against needs the database's municipality (--municipality); files alone have no earlier date.",
  ),
  noneKept: (day: string, oldest: string | null): string =>
    inBoth(
      `${day} かその前に残した姿がありません。${oldest === null ? "まだ一つも残していません。" : `いちばん古いのは ${oldest} です。`}`,
      `Nothing was kept on or before ${day}. ${oldest === null ? "Nothing has been kept yet." : `The oldest is ${oldest}.`}`,
    ),
  daysNotKept: (on: string): string =>
    inBoth(
      `${on} には学校の休みが書かれていなかったので、--days では答えられません。`,
      `School holidays were not known on ${on}, so --days cannot be answered of it.`,
    ),
  which: ({ against, from, to }: { against: string; from: string; to: string }): string =>
    from === against
      ? `${from} → ${to}`
      : `${from} → ${to}（${against} より前でいちばん近い日 / the nearest kept date before ${against}）`,
  surveys: (before: readonly string[], after: readonly string[]): string =>
    `人口の調査 / surveys: ${before.join(", ") || "-"} → ${after.join(", ") || "-"}`,
  each: "それぞれの日の人口で / with the people of each date",
  alike: (areas: number, zones: number): string =>
    `どちらもあとの日の人口と圏域で / with the people and zones of the later date for both（ちがう小地域 / areas that differ: ${areas}、圏域 / zones: ${zones}）`,
  columns: (layer: DemandLayer): readonly string[] => [
    "圏域 / zone",
    `${unitOf(layer)} 前 / before`,
    "あと / after",
    "届く 前 / reached before",
    "あと / after",
    "% 前 / before",
    "あと / after",
    "活動 前 / activities before",
    "あと / after",
  ],
  nowhere: "（地図にない地域 / areas not on the map）",
  changes: [
    "種別 / kind",
    "前 / before",
    "開いた / opened",
    "終わった / ended",
    "数に入った / came to count",
    "外れた / no longer counts",
    "あと / after",
  ] as readonly string[],
};
