import { describe, expect, it } from "vitest";
import { parsePlanStandard, type StandardField, standardFormOf } from "./plan-standard-form.ts";

const filled: Readonly<Record<StandardField, string>> = {
  kind: "salon",
  figure: "２",
  per: "junior-high",
  source: " 地域福祉計画 第4章 ",
  sourceDate: "2024-03-31",
};
const read = (changed: Partial<Record<StandardField, string>>, id: string | null = null) =>
  parsePlanStandard(id, (field) => changed[field] ?? filled[field]);
const wrongIn = (changed: Partial<Record<StandardField, string>>) => {
  const result = read(changed);
  return result.ok ? [] : result.problem.map(({ code, field }) => `${field}: ${code}`);
};

describe("a standard of a plan", () => {
  it("is nothing without its source, its figure, its kind or its unit", () => {
    expect(wrongIn({ source: " " })).toEqual(["source: source-missing"]);
    expect(wrongIn({ source: "あ".repeat(501) })).toEqual(["source: value-too-long"]);
    for (const figure of ["", "0", "-1", "たくさん", "1000001"]) {
      expect(wrongIn({ figure })).toEqual(["figure: value-not-a-number"]);
    }
    expect(wrongIn({ kind: "no such kind" })).toEqual(["kind: form-incomplete"]);
    expect(wrongIn({ per: "" })).toEqual(["per: form-incomplete"]);
    expect(wrongIn({ sourceDate: "2024-02-30" })).toEqual(["sourceDate: value-not-a-date"]);
    expect(wrongIn({ kind: "", figure: "", per: "", source: "" })).toHaveLength(4);
  });

  it("is so many in each zone of a level, or for 10,000 people", () => {
    expect(read({})).toEqual({
      ok: true,
      value: {
        id: null,
        kind: "salon",
        count: 2,
        per: "zone",
        zoneLevel: "junior-high",
        source: "地域福祉計画 第4章",
        sourceDate: "2024-03-31",
      },
    });
    const people = read({ per: "10000-people", figure: "1.5", sourceDate: "" }, "a");
    expect(people.ok && people.value).toMatchObject({
      id: "a",
      count: 1.5,
      per: "10000-people",
      zoneLevel: null,
      sourceDate: null,
    });
  });

  it("fills its form with what it is", () => {
    const one = read({}, "a");
    if (!one.ok) throw new Error("not read");
    expect(standardFormOf({ ...one.value, id: "a" })).toEqual({
      ...filled,
      figure: "2",
      source: "地域福祉計画 第4章",
    });
  });
});
