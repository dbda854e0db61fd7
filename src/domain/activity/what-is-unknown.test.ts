import { expect, test } from "vitest";
import { activityOf, index } from "../../../tests/support/detail-town.ts";
import { yen } from "../units.ts";
import { whatIsUnknown } from "./what-is-unknown.ts";

test("what is not known yet is told; an empty list is known", () => {
  expect(whatIsUnknown(activityOf("salon"), [])).toEqual([
    "cost",
    "audience",
    "access",
    "languages",
    "first-visit",
    "insurance",
  ]);
  const known = { ...activityOf("salon"), cost: yen(0), audiences: [], access: [], languages: [] };
  expect(whatIsUnknown(known, [])).toEqual(["first-visit", "insurance"]);
  expect(whatIsUnknown(activityOf("money"), [])).toEqual([
    "when",
    "place",
    "booking",
    "access",
    "languages",
  ]);
  expect(whatIsUnknown(activityOf("round"), index.changesByActivity.get("round") ?? [])).toEqual([
    "booking",
    "access",
    "languages",
  ]);
});
