import { expect, test } from "vitest";
import { LANGUAGES } from "../domain/addresses.ts";
import { INTERESTS } from "../domain/matching/interests/interests.ts";
import { interests as easy } from "./easy/interests.ts";
import { interests as en } from "./en/interests.ts";
import { interestName } from "./interests.ts";
import { interests as ja } from "./ja/interests.ts";

test("every interest has a name in every language, and no name stands for none", () => {
  const ids = INTERESTS.map(({ id }) => id).sort();
  for (const names of [ja, easy, en]) expect(Object.keys(names).sort()).toEqual(ids);
});

test("a council's own interest is called by its first word in every language", () => {
  const own = { id: "own:sakaban", parent: "land", words: "棚田|たなだ 棚田の手入れ" };
  const byId = new Map([[own.id, own]]);
  expect(LANGUAGES.map((language) => interestName(own.id, language, byId))).toEqual([
    "棚田",
    "棚田",
    "棚田",
  ]);
});
