import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";

const bytes = (text: string, encoding = "utf-8"): Uint8Array => iconv.encode(text, encoding);
const read = (given: Uint8Array) => {
  const result = decode(given);
  return result.ok ? result.value : result.problem;
};

describe("bytes become text", () => {
  it.each([
    ["UTF-8", bytes("名称,住所\n"), "utf-8"],
    ["UTF-8 with a mark", bytes("\uFEFF名称,住所\n"), "utf-8"],
    ["UTF-8 with two marks", bytes("\uFEFF\uFEFF名称,住所\n"), "utf-8"],
    ["a mark that became a question mark", bytes("?名称,住所\n"), "utf-8"],
    ["CP932", bytes("名称,住所\n", "cp932"), "cp932"],
    ["UTF-16LE with a mark", bytes("\uFEFF名称,住所\n", "utf-16le"), "utf-16le"],
    ["UTF-16LE without a mark", bytes("名称,住所,ID\n", "utf-16le"), "utf-16le"],
    ["UTF-16BE with a mark", bytes("\uFEFF名称,住所\n", "utf-16be"), "utf-16be"],
  ])("%s", (_, given, encoding) => {
    const { text, ...rest } = { text: "", ...read(given) };
    expect(text.replace(",ID", "")).toBe("名称,住所\n");
    expect(rest).toEqual({ encoding, broken: 0 });
  });

  it("line ends become LF, within cells too", () => {
    expect(read(bytes('a,"b\r\nc"\rd'))).toEqual({
      text: 'a,"b\nc"\nd',
      encoding: "utf-8",
      broken: 0,
    });
  });

  it("counts single broken characters and goes on", () => {
    const given = Buffer.concat([bytes("施設の名称".repeat(30)), Buffer.from([0xff]), bytes("\n")]);
    expect(read(given)).toMatchObject({ encoding: "utf-8", broken: 1 });
  });

  it("refuses a file in which much is broken", () => {
    const given = Buffer.concat([
      bytes("名"),
      Buffer.from([0xff, 0xfe, 0xfd, 0x81, 0xff]),
      bytes("称\n"),
    ]);
    expect(read(given)).toMatchObject({ code: "file-encoding-broken" });
  });

  it.each([
    ["nothing", new Uint8Array(), "file-empty"],
    ["blanks", bytes("\uFEFF \r\n\r\n"), "file-empty"],
  ])("%s is an empty file", (_, given, code) => {
    expect(read(given)).toEqual({ code });
  });

  it("knows Excel's own format by its first bytes", () => {
    expect(read(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14]))).toEqual({
      code: "file-format-unknown",
      value: "xlsx",
    });
  });
});
