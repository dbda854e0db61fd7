import { expect, test } from "vitest";
import { CONCEPTS } from "./concepts.ts";
import { isKnownFact } from "./facts.ts";

test("a concept stands once", () => {
  const ids = CONCEPTS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("concepts name facts that documents can have", () => {
  const unknown = CONCEPTS.flatMap(({ facts }) => (facts ?? "").split(/\s+/))
    .flatMap((fact) => (fact.split("*")[0] ?? "").split("+"))
    .filter((fact) => fact !== "" && !isKnownFact(fact));
  expect(unknown).toEqual([]);
});

test("readings are kana", () => {
  const wrong = CONCEPTS.flatMap(({ words }) => (words ?? "").split(/\s+/))
    .flatMap((word) => word.split("|").slice(1))
    .filter((reading) => !/^[ぁ-ゖーァ-ヶ]+$/.test(reading));
  expect(wrong).toEqual([]);
});
