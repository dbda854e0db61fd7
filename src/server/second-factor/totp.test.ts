import { describe, expect, it } from "vitest";
import { codeOfStep, stepAt, stepOfCode } from "./totp.ts";

const SECRET = Buffer.from("12345678901234567890");

describe("codes of steps", () => {
  it("are those of RFC 4226, appendix D", () => {
    const codes = Array.from({ length: 10 }, (_, counter) => codeOfStep(SECRET, counter));
    expect(codes).toEqual([
      "755224",
      "287082",
      "359152",
      "969429",
      "338314",
      "254676",
      "287922",
      "162583",
      "399871",
      "520489",
    ]);
  });

  it.each([
    [59, "94287082"],
    [1_111_111_109, "07081804"],
    [1_111_111_111, "14050471"],
    [1_234_567_890, "89005924"],
    [2_000_000_000, "69279037"],
    [20_000_000_000, "65353130"],
  ])("are those of RFC 6238, appendix B, at second %i", (second, code) => {
    expect(codeOfStep(SECRET, stepAt(new Date(second * 1000)), 8)).toBe(code);
  });
});

describe("a code", () => {
  const now = new Date("2026-11-22T01:00:10Z");
  const present = stepAt(now);

  it.each([-1, 0, 1])("is taken %i steps aside", (aside) => {
    expect(stepOfCode(SECRET, codeOfStep(SECRET, present + aside), now)).toBe(present + aside);
  });

  it.each([-2, 2])("is not taken %i steps aside", (aside) => {
    expect(stepOfCode(SECRET, codeOfStep(SECRET, present + aside), now)).toBeNull();
  });

  it.each(["", "12345", "1234567", "12a456", "１２３４５６"])("is not %j", (typed) => {
    expect(stepOfCode(SECRET, typed, now)).toBeNull();
  });
});
