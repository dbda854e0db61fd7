import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ACTIVITY_LIST_COLUMNS, type ActivityListColumn } from "./activity-list/columns.ts";
import { parseFile } from "./parse-file.ts";
import { csvLine, HIDAMARI } from "./testing/linkdata-file.ts";

type Cells = Partial<Record<ActivityListColumn, string>>;
const SALON: Cells = {
  ID: "A1",
  団体名: "ひなた会",
  場所名: "港集会所",
  名称: "お茶のサロン",
  名称_カナ: "オチャノサロン",
  種別: "サロン",
  住所: "ひなた市港町1-2",
  緯度: "34.3",
  経度: "134.0",
  位置の公開: "公開",
  対象: "高齢者;誰でも",
  対象年齢_下限: "65",
  活動内容: "おしゃべり;手芸",
  雰囲気: "少人数",
  開催日時: "毎月第2・第4土曜 10:00〜12:00（8月休み）",
  費用: "100",
  予約: "不要",
  定員: "15",
  バリアフリー: "車いす可;段差なし",
  言語: "日本語",
  オンライン: "不可",
  参加のかたち: "見学;参加",
  受け入れ状況: "受け入れ中",
  電話番号: "087-000-0001",
  公開範囲: "公開",
  最終確認日: "2026-10-01",
};

function read(...rows: readonly Cells[]) {
  const lines = rows.map((cells) =>
    csvLine(ACTIVITY_LIST_COLUMNS.map((column) => cells[column] ?? "")),
  );
  const text = `\uFEFF${[csvLine(ACTIVITY_LIST_COLUMNS), ...lines].join("\r\n")}\r\n`;
  const parsed = parseFile(new TextEncoder().encode(text), HIDAMARI);
  const data = parsed.rows.slice(1);
  return {
    parsed,
    activities: parsed.records.activities ?? [],
    places: parsed.records.places ?? [],
    groups: parsed.records.groups ?? [],
    outcomes: data.map(({ outcome }) => outcome),
    codes: data.map(({ problems }) => problems.map(({ code }) => code)),
  };
}

describe("our own list of activities", () => {
  it("gives an activity, its place and its group", () => {
    const { parsed, activities, places, groups, outcomes } = read(SALON);
    expect([parsed.format, outcomes]).toEqual(["activity-list", ["taken"]]);
    expect(activities[0]).toMatchObject({
      id: "A1",
      groupId: groups[0]?.id,
      placeId: places[0]?.id,
      name: "お茶のサロン",
      kind: "salon",
      audiences: ["older", "anyone"],
      ageMin: 65,
      ageMax: null,
      tags: ["おしゃべり", "手芸"],
      atmosphere: ["few-people"],
      schedule: {
        text: "毎月第2・第4土曜 10:00〜12:00（8月休み）",
        rules: [
          {
            rrule: "FREQ=MONTHLY;BYDAY=2SA,4SA;BYMONTH=1,2,3,4,5,6,7,9,10,11,12",
            starts: "10:00",
            ends: "12:00",
          },
        ],
        certainty: "whole",
      },
      cost: 100,
      booking: "not-needed",
      capacity: 15,
      access: ["wheelchair", "step-free"],
      languages: ["japanese"],
      online: false,
      steps: ["visit", "join"],
      intake: "open",
      contact: { route: "listed", phone: "087-000-0001", email: null, url: null },
      visibility: "public",
      confirmedOn: "2026-10-01",
      note: null,
    });
    expect(places[0]).toMatchObject({
      name: "港集会所",
      disclosure: "exact",
      truePosition: { lat: 34.3, lng: 134 },
    });
    expect(groups[0]).toMatchObject({ name: "ひなた会" });
  });

  it("an empty cell is unknown, never no", () => {
    const { activities } = read({ 名称: "つどい", 種別: "居場所", 公開範囲: "公開" });
    expect(activities[0]).toMatchObject({
      groupId: null,
      placeId: null,
      audiences: null,
      access: null,
      online: null,
      booking: null,
      cost: null,
      steps: null,
      intake: null,
    });
  });

  it("a word that the format does not have goes into the note, with a warning", () => {
    const { activities, codes } = read({
      ...SALON,
      対象: "高齢者;近所の人",
      費用: "100〜300円",
      備考: "駐輪場あり",
    });
    expect(codes).toEqual([["value-not-a-word-of-the-list", "value-not-a-number"]]);
    expect(activities[0]).toMatchObject({
      audiences: ["older"],
      cost: null,
      costNote: "100〜300円",
      note: "駐輪場あり\n対象：近所の人",
    });
  });

  it("a salon in a home is never exact, whatever the file says", () => {
    const { places, codes } = read(
      { ...SALON, 場所名: "はるさん宅" },
      { ...SALON, ID: "A2", 備考: "代表の自宅です", 場所名: "花の家" },
    );
    expect(codes).toEqual([["home-must-not-be-exact"], ["home-must-not-be-exact"]]);
    expect(places.map(({ disclosure }) => disclosure)).toEqual(["approximate", "approximate"]);
  });

  it("unknown is not consent: position approximate, entry for staff", () => {
    const { places, activities, codes } = read({ ...SALON, 位置の公開: "", 公開範囲: "" });
    expect(codes).toEqual([["disclosure-assumed", "visibility-assumed"]]);
    expect(places[0]?.disclosure).toBe("approximate");
    expect(activities[0]?.visibility).toBe("staff");
    expect(read({ ...SALON, 種別: "当事者会", 位置の公開: "" }).places[0]?.disclosure).toBe(
      "hidden",
    );
  });

  it("where two rows differ about one place, the least is told", () => {
    const { places } = read(SALON, { ...SALON, ID: "A2", 位置の公開: "非公開" });
    expect(places.map(({ disclosure }) => disclosure)).toEqual(["hidden"]);
  });

  it("where a position is odd, it is not quoted: it may be a home's", () => {
    const { parsed } = read({ ...SALON, 緯度: "134.0", 経度: "34.3", 位置の公開: "おおよそ" });
    expect(parsed.rows[1]?.problems).toEqual([
      { code: "position-swapped", column: "緯度", line: 2 },
    ]);
  });

  it("the same ID again, and a row without a name, are refused", () => {
    const { outcomes, codes } = read(SALON, SALON, { ...SALON, ID: "A3", 名称: "" });
    expect(outcomes).toEqual(["taken", "refused", "refused"]);
    expect(codes.slice(1)).toEqual([["row-duplicate"], ["row-name-missing"]]);
  });

  it("an ID that cannot stand in an address gets one that can, always the same", () => {
    const [first, again] = [read({ ...SALON, ID: "い/1" }), read({ ...SALON, ID: "い/1" })];
    expect(first.activities[0]?.id).toMatch(/^activity-[0-9a-z]{12}$/);
    expect(again.activities[0]?.id).toBe(first.activities[0]?.id);
  });

  it("a corporate number that Excel cut short is not taken for a capacity", () => {
    const { activities, codes } = read({ ...SALON, 定員: "4.00E+12" });
    expect(codes).toEqual([["value-looks-damaged-by-spreadsheet"]]);
    expect(activities[0]?.capacity).toBeNull();
  });

  it("a formula's guard of our own exports is taken off again", () => {
    expect(read({ ...SALON, 紹介文: "'=畑" }).activities[0]?.description).toBe("=畑");
  });

  it("989 blank rows are 989 blank rows", () => {
    const { outcomes, activities } = read(SALON, ...Array.from({ length: 989 }, () => ({})));
    expect(outcomes.filter((outcome) => outcome === "blank")).toHaveLength(989);
    expect(activities).toHaveLength(1);
  });
});

it("takes the sample that the README hands out, without a remark", () => {
  const sample = parseFile(readFileSync("docs/activity-list-sample.csv"), HIDAMARI);
  expect(sample.format).toBe("activity-list");
  expect(sample.rows.map(({ outcome, problems }) => [outcome, problems])).toEqual([
    ["header", []],
    ["taken", []],
    ["taken", []],
  ]);
});
