import { expect, test } from "vitest";
import { guessedReading, readingsFrom, withCommon } from "./readings.ts";

const named = (...names: readonly (readonly [name: string, reading: string])[]) =>
  names.map(([name, reading], at) => ({
    id: String(at),
    closed: false,
    fields: { name: [name], reading: [reading] },
  }));

test.each([
  ["between kana", "よりみち水引の日", "ヨリミチミズヒキノヒ", ["日|ひ", "水引|みずひき"]],
  ["word for word", "囲碁クラブ 烏鷺の会", "イゴクラブ ウロノカイ", ["烏鷺|うろ"]],
  ["beside a word that is known", "馬口労公民館", "バクロウコウミンカン", ["馬口労|ばくろう"]],
  ["not what its parts tell", "北原 サロン", "キタハラ サロン", []],
  ["not where a number or Latin is read aloud", "第3白鶴", "ダイサンハッカク", []],
  ["not where kana and kanji cannot be told apart", "男の日の会", "オノノノヒノカイ", []],
])("a name teaches %s", (_, name, reading, taught) => {
  expect(readingsFrom(named([name, reading]), []).map((pair) => pair.join("|"))).toEqual(taught);
});

test("what one name teaches reads another; what a municipality gives comes first", () => {
  const documents = named(["寺子屋 雪光院", "テラコヤ セッコウイン"]);
  const read = (own: readonly { written: string; reading: string }[]) =>
    guessedReading("雪光院 本堂", withCommon(readingsFrom(documents, own)));
  expect(read([])).toBe("せっこういん ほんどう");
  expect(read([{ written: "雪光院", reading: "ユキミツイン" }])).toBe("ゆきみついん ほんどう");
});
