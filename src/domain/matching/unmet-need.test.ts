import { describe, expect, test } from "vitest";
import { zone } from "../../../tests/arrangements/build.ts";
import {
  parseUnmetNeed,
  SLOTS,
  slotCode,
  type UnmetNeedField,
  unmetNeedFields,
} from "./unmet-need.ts";

const words = {
  zones: [zone("east", "daily-life", "東部", null), zone("east-1", "small-area", "東一丁目", null)],
  interests: new Set(["gardening"]),
};
const parse = (fields: Partial<Record<UnmetNeedField, string>>) =>
  parseUnmetNeed((field) => fields[field] ?? "", words);

describe("an unmet need", () => {
  test("takes nothing but fixed words, and does not repeat what was typed instead", () => {
    expect(
      parse({ zone: "west", interest: "田中花子", slot: "MO-night", step: "アルバイト" }),
    ).toEqual({
      ok: false,
      problem: [
        { code: "zone-unknown", field: "zone" },
        { code: "value-not-a-word-of-the-list", field: "interest" },
        { code: "value-not-a-word-of-the-list", field: "slot" },
        { code: "value-not-a-word-of-the-list", field: "step" },
      ],
    });
  });

  test("never names a small area", () => {
    expect(parse({ zone: "east-1", step: "visit" })).toEqual({
      ok: false,
      problem: [{ code: "zone-unknown", field: "zone" }],
    });
  });

  test("says more than where", () => {
    const nothing = { ok: false, problem: [{ code: "form-incomplete" }] };
    expect(parse({})).toEqual(nothing);
    expect(parse({ zone: "east" })).toEqual(nothing);
  });

  test("may leave out what was not said", () => {
    expect(parse({ slot: "SA-evening" })).toEqual({
      ok: true,
      value: {
        zoneId: null,
        interest: null,
        slot: { weekday: "SA", part: "evening" },
        step: null,
      },
    });
  });

  test("comes back from its own fields", () => {
    const fields = { zone: "east", interest: "gardening", slot: "WE-afternoon", step: "visit" };
    const parsed = parse(fields);
    expect(parsed.ok && unmetNeedFields(parsed.value)).toEqual(Object.entries(fields));
    const short = parse({ step: "join" });
    expect(short.ok && unmetNeedFields(short.value)).toEqual([["step", "join"]]);
  });

  test("knows 21 parts of the week", () => {
    expect(SLOTS.map(slotCode)).toHaveLength(21);
    expect(SLOTS.map(slotCode).slice(0, 4)).toEqual([
      "MO-morning",
      "MO-afternoon",
      "MO-evening",
      "TU-morning",
    ]);
  });
});
