import { expect, test } from "vitest";
import { packActivities } from "../domain/map/activity-set.ts";
import { buildIndex } from "../domain/search/build-index.ts";
import { openParts } from "../domain/search/open-search.ts";
import { allowedIn, suggest } from "./search-suggest.ts";

const index = openParts(
  buildIndex([
    ...Array.from({ length: 12 }, (_, at) => ({
      id: `salon-${at}`,
      fields: { name: [`ふれあいサロン ${at}`] },
      closed: false,
    })),
    { id: "farm", fields: { name: ["丘の農園"] }, closed: false },
  ]),
);

test("eight are shown, all are counted", () => {
  const found = suggest(index, "サロン", null);
  expect(found.shown.length).toBe(8);
  expect(found).toMatchObject({ total: 12, more: false, hidden: 0, spellings: [] });
});

test("the filters of the page narrow, and what they hide is counted", () => {
  const some = index.ids.flatMap((id, at) =>
    ["salon-1", "salon-2", "farm"].includes(id) ? [at] : [],
  );
  const allowed = allowedIn(index, packActivities(index.ids.length, some));
  expect(suggest(index, "サロン", allowed)).toMatchObject({ total: 2, hidden: 10 });
  expect(suggest(index, "サロン", new Set(["farm"]))).toMatchObject({
    shown: [],
    total: 0,
    hidden: 12,
    spellings: [],
  });
  expect(allowedIn(index, undefined)).toBeNull();
});

test("what is found surely brings no spellings; what is not says so and brings the nearest", () => {
  expect(suggest(index, "農園", null)).toMatchObject({ total: 1, unsure: false, spellings: [] });
  const near = suggest(index, "ふねあいさろそ", null);
  expect([near.unsure || near.total === 0, near.spellings.length > 0]).toEqual([true, true]);
  expect(suggest(index, "zzzz", null)).toMatchObject({ total: 0, unsure: false, spellings: [] });
});
