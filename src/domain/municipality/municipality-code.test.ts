import { describe, expect, it } from "vitest";
import { isCodeWithin, municipalityCodeOf } from "./municipality-code.ts";

const read = (text: string) => {
  const result = municipalityCodeOf(text);
  return result.ok ? result.value : result.problem.code;
};

describe("a municipality's code", () => {
  it.each([
    ["372013", "香川県"],
    ["011002", "北海道"],
    ["131016", "東京都"],
    ["141003", "神奈川県"],
    ["472018", "沖縄県"],
    ["990019", "架空県"],
  ])("%s belongs to %s", (code, prefecture) => {
    expect(read(code)).toEqual({ code, prefecture, completed: false });
  });

  it("of five digits gets its check digit", () => {
    expect(read("３７２０１")).toEqual({ code: "372013", prefecture: "香川県", completed: true });
    expect(read("01100")).toEqual({ code: "011002", prefecture: "北海道", completed: true });
  });

  it.each(["372014", "992013", "982013", "3720", "高松市", "", "3720130"])("%s is none", (text) => {
    expect(read(text)).toBe("municipality-code-invalid");
  });
});

describe("a row's code", () => {
  it.each([
    ["37201", "372013", true],
    ["372013", "372013", true],
    ["1100", "011002", true],
    ["11002", "011002", true],
    ["37202", "372013", false],
    ["14101", "141003", true],
    ["141186", "141003", true],
    ["14131", "141003", false],
    ["14131", "141305", true],
    ["x", "372013", false],
  ])("%s within %s: %s", (row, own, within) => {
    expect(isCodeWithin(row, own)).toBe(within);
  });
});
