import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { parseFile } from "./parse-file.ts";
import { HIDAMARI, linkDataFile, PLACE_COLUMNS, placeRow } from "./testing/linkdata-file.ts";

const SECRET = "ひみつ花子";
const read = (text: string, encoding = "utf-8") =>
  parseFile(iconv.encode(text, encoding), HIDAMARI);

describe("a list of persons is refused whole", () => {
  it.each([
    `氏名,生年月日,要介護度\n${SECRET},S10.1.1,要介護3\n`,
    `\uFEFF"氏 名","生年月日（西暦）"\r\n${SECRET},1935/1/1\r\n`,
    `令和8年度 名簿\n\n番号,要援護者氏名,住所\n1,${SECRET},本町1\n`,
    `被保険者番号,名称\n123,${SECRET}\n`,
    `障害等級,氏名\n1級,${SECRET}\n`,
    `氏名,住所,電話番号\n${SECRET},本町1,087-000-0000\n`,
    `名称,種別,開催日時,生年月日\n${SECRET},サロン,毎週火曜,S10.1.1\n`,
    `ID\t氏名\t生年月日\n1\t${SECRET}\tS10\n`,
    `生年月日,"${SECRET}\n閉じない`,
    `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"氏名":"${SECRET}","生年月日":"S10"},"geometry":{"type":"Point","coordinates":[134,34]}}]}`,
  ])("%#", (text) => {
    for (const encoding of ["utf-8", "cp932", "utf-16le"]) {
      const marked = encoding === "utf-16le" ? `\uFEFF${text}` : text.replace("\uFEFF", "");
      const parsed = read(marked, encoding);
      expect(parsed).toMatchObject({ format: "unknown", records: {}, rows: [] });
      expect(parsed.problems.map(({ code }) => code)).toEqual(["file-holds-personal-list"]);
      expect(JSON.stringify(parsed)).not.toContain(SECRET);
    }
  });

  it("also where such a column stands in a file of places", () => {
    const columns = [...PLACE_COLUMNS, "生年月日"];
    const file = linkDataFile("childrens_hall", columns, [[...placeRow({ name: SECRET }), "S10"]]);
    expect(parseFile(file, HIDAMARI).problems).toEqual([
      { code: "file-holds-personal-list", value: "生年月日" },
    ]);
  });

  it("also where a second table begins further down", () => {
    const rows = [placeRow({ name: "みなと館", address: "港町1" }), ["氏名", "生年月日", "続柄"]];
    expect(parseFile(linkDataFile("childrens_hall", PLACE_COLUMNS, rows), HIDAMARI)).toMatchObject({
      rows: [],
      problems: [{ code: "file-holds-personal-list" }],
    });
  });

  it("but texts that speak of such things are not lists", () => {
    const rows = [
      placeRow({
        name: "要介護者を支える家族のつどい",
        address: "港町1",
        note: "生年月日はうかがいません",
      }),
    ];
    const parsed = parseFile(linkDataFile("childrens_hall", PLACE_COLUMNS, rows), HIDAMARI);
    expect(parsed.problems).toEqual([]);
    expect(parsed.records.places).toHaveLength(1);
  });
});
