import { expect, test } from "vitest";
import { activity, municipality } from "../../../tests/arrangements/build.ts";
import { townFrom } from "../../../tests/support/memory-source.ts";
import { indexTown } from "../index-town.ts";
import { compileCatalogue } from "./compile-catalogue.ts";
import { keptSuggestions } from "./kept.ts";
import { NO_NEED } from "./need.ts";

const index = indexTown(
  townFrom(municipality(1, "ためし市"), {
    activities: [
      activity("a1", "畑の会", { tags: ["畑しごと"], audiences: ["anyone"], intake: "open" }),
      activity("a2", "子どもの会", { ageMax: 12, audiences: ["children"], intake: "open" }),
      activity("a3", "満員の会", { intake: "full" }),
    ],
  }),
);
const catalogue = compileCatalogue(index, "2026-11-22");

test("what fits and what no longer fits stay in the order of keeping; what is full goes", () => {
  const need = { ...NO_NEED, age: 70, interests: ["fields"] };
  const kept = keptSuggestions(catalogue, need, ["a2", "a3", "a1", "gone"]);
  expect(kept.map(({ activity }) => activity)).toEqual(["a2", "a1"]);
});
