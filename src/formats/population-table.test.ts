import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ImportContext } from "../domain/import/outcome.ts";
import { parseFile } from "./parse-file.ts";
import { populationColumn } from "./population/population-columns.ts";
import { csvLine, HIDAMARI } from "./testing/linkdata-file.ts";

const BANDS = Array.from({ length: 18 }, (_, band) =>
  band === 17 ? "85歳以上" : `${band * 5}-${band * 5 + 4}歳`,
);
/** 地域・年齢別人口 as the recommended dataset orders it, with one column more before the remark. */
const HEADS = [
  "都道府県コード又は市区町村コード",
  "地域コード",
  "都道府県名",
  "市区町村名",
  "調査年月日",
  "地域名",
  "総人口",
  "男性",
  "女性",
  ...BANDS.flatMap((band) => [`${band}の男性`, `${band}の女性`]),
  "世帯数",
  "単身世帯数",
  "備考",
];
const row = (name: string, households: string, single: string): readonly string[] => [
  "372013",
  "001",
  "見本県",
  "ひなた市",
  "2026/4/1",
  name,
  "54",
  "18",
  "36",
  ...BANDS.flatMap(() => ["1", "2"]),
  households,
  single,
  "",
];
const WITH_AREA: ImportContext = {
  ...HIDAMARI,
  zones: [{ id: "small-area-1", level: "small-area", name: "港町１丁目" }],
};
const read = (...lines: readonly (readonly string[])[]) =>
  parseFile(new TextEncoder().encode(lines.map(csvLine).join("\r\n")), WITH_AREA);

describe("a table of people with Japanese heads", () => {
  it("is read like the others, with one-person households where it has them", () => {
    const parsed = read(HEADS, row("港町一丁目", "30", "12"), row("山町", "20", ""));
    expect(parsed.format).toBe("population-table");
    expect(parsed.rows.map(({ outcome }) => outcome)).toEqual(["header", "taken", "warned"]);
    expect(parsed.records.population).toMatchObject([
      {
        name: "港町一丁目",
        zoneId: "small-area-1",
        surveyedOn: "2026-04-01",
        total: 54,
        male: 18,
        female: 36,
        households: 30,
        singleHouseholds: 12,
        singleHouseholdsFrom65: null,
        bandStarts: [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85],
        bandMale: Array(18).fill(1),
        bandFemale: Array(18).fill(2),
        sourceId: null,
      },
      { name: "山町", zoneId: null, households: 20, singleHouseholds: null },
    ]);
  });

  it("calls a column as the file does where something is wrong with it", () => {
    const parsed = read(HEADS, row("港町一丁目", "多数", "55"));
    expect(parsed.rows[1]?.problems.map(({ code, column }) => [code, column])).toEqual([
      ["value-not-a-number", "世帯数"],
      ["value-total-differs", "単身世帯数"],
    ]);
  });
});

describe("the head of a column", () => {
  it.each([
    ["単身世帯数", "numberOfSingleHouseholds"],
    ["単独世帯", "numberOfSingleHouseholds"],
    ["１人世帯数　一般世帯数", "numberOfSingleHouseholds"],
    ["一人暮らし世帯数", "numberOfSingleHouseholds"],
    ["高齢単身世帯数　一般世帯数", "numberOfSingleHouseholdsFrom65"],
    ["高齢者単身世帯数", "numberOfSingleHouseholdsFrom65"],
    ["６５歳以上の単独世帯数", "numberOfSingleHouseholdsFrom65"],
    ["65歳以上世帯員の単独世帯", "numberOfSingleHouseholdsFrom65"],
    ["numberOfSingleHouseholds", "numberOfSingleHouseholds"],
    ["世帯総数", "numberOfHouseholds"],
    ["０～４歳の男性", "man1"],
    ["85歳以上の女性", "woman18"],
    ["man18", "man18"],
  ])("%s is read as %s", (head, column) => {
    expect(populationColumn(head)).toBe(column);
  });

  it.each([
    "単身世帯率",
    "２人世帯数",
    "高齢夫婦世帯数",
    "65歳以上世帯員のいる世帯数",
    "75歳以上の単独世帯数",
    "世帯主の年齢が20～29歳の1人世帯数",
    "75歳以上の男性",
    "0-14歳の男性",
    "man19",
    "constructor",
    "",
  ])("%s says nothing that is taken", (head) => {
    expect(populationColumn(head)).toBeNull();
  });

  it("is one of the columns or none, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (head) => {
        const column = populationColumn(head);
        expect(column === null || /^[A-Za-z]+\d*$/.test(column)).toBe(true);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});
