import { expect, it } from "vitest";
import { ON, QUESTION, TOWN } from "../../../tests/support/two-districts.ts";
import { indexTown } from "../index-town.ts";
import { compareTowns } from "./compare-towns.ts";
import { gapTown } from "./gap-town.ts";

const { municipality } = TOWN.town;
const named = (code: string, index: typeof TOWN) => ({
  municipality: { ...municipality, code },
  town: gapTown(index, { on: ON }),
});

it("sets towns of every size side by side, the largest first, and what is not known stays unknown", () => {
  const nobody = indexTown({ ...TOWN.town, population: [] });
  const half = indexTown({
    ...TOWN.town,
    population: TOWN.town.population.slice(0, 1),
    activities: TOWN.town.activities.slice(0, 1),
  });
  const rows = compareTowns([named("c", nobody), named("b", half), named("a", TOWN)], QUESTION);
  expect(
    rows.map(
      ({
        municipality: { code },
        people,
        activities,
        unconfirmed,
        per10000,
        confirmedPer10000,
        reached,
        reachedShare,
      }) => [
        code,
        people,
        activities,
        unconfirmed,
        per10000,
        confirmedPer10000,
        reached,
        reachedShare,
      ],
    ),
  ).toEqual([
    ["a", 160, 3, 2, 187.5, 62.5, 50, 50 / 160],
    ["b", 100, 1, 0, 100, 100, 0, 0],
    ["c", null, 3, 2, null, null, null, null],
  ]);
});
