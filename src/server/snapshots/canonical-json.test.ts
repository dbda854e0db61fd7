import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

test("keys are in order at every depth, lists keep theirs", () => {
  expect(canonicalJson({ b: [{ z: 1, a: null }, 2], a: undefined, "10": 1, "9": 2 })).toBe(
    '{"9":2,"10":1,"b":[{"a":null,"z":1},2]}',
  );
});

test("the same value gives the same bytes whatever order it was built in", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
