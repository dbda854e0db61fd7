import { describe, expect, it } from "vitest";
import { foldAreaName } from "./fold-area-name.ts";

describe("names of areas meet", () => {
  it.each([
    ["塩上町一丁目", "塩上町１丁目"],
    ["塩上町1丁目", "塩上町１丁目"],
    ["番町ニ丁目", "番町2丁目"],
    ["南１条", "南一条"],
    ["本町十二丁目", "本町12丁目"],
    ["本町二十丁目", "本町20丁目"],
    ["霞ヶ関", "霞が関"],
    ["花の宮町", "花ノ宮町"],
    ["三ッ池", "三ツ池"],
    ["旅篭町", "旅籠町"],
    ["ｻﾝﾎﾟｰﾄ", "サンポート"],
    ["大字 中山", "中山"],
    ["安原下第一号", "安原下第１号"],
  ])("%s and %s", (one, other) => {
    expect(foldAreaName(one)).toBe(foldAreaName(other));
  });

  it.each([
    ["ひなた市本町", "本町"],
    ["見本県ひなた市本町", "本町"],
    ["見本県/ひなた市/本町", "本町"],
  ])("%s within its municipality is %s", (one, other) => {
    const context = { prefecture: "見本県", municipality: "ひなた市" };
    expect(foldAreaName(one, context)).toBe(foldAreaName(other));
  });

  it.each([
    ["本町１丁目", "本町２丁目"],
    ["本町１丁目", "本町１１丁目"],
    ["塩上町", "塩上町１丁目"],
    ["安原上", "安原上東"],
  ])("%s and %s do not", (one, other) => {
    expect(foldAreaName(one)).not.toBe(foldAreaName(other));
  });

  it("a name that is nothing but the municipality's stays", () => {
    expect(foldAreaName("ひなた市", { municipality: "ひなた市" })).toBe("ひなた市");
  });
});
