import { expect, test } from "vitest";
import { index, zoneOf } from "../../../tests/support/detail-town.ts";
import type { PeopleRelease } from "../coverage/disclosure/people-release.ts";
import { publicPeopleOf } from "./people-of-zone.ts";

type Area = PeopleRelease["areas"][number];
const area = (id: string, counts: Area["counts"]): Area => ({
  key: id,
  name: id,
  zoneId: id,
  counts,
});
const peopleIn = (id: string, areas: readonly Area[]) => {
  const release: PeopleRelease = {
    surveyedOn: "2026-04-01",
    releasedOn: "2026-11-22",
    threshold: 10,
    source: null,
    areas,
    totals: [],
  };
  return publicPeopleOf(
    { ...index, town: { ...index.town, peopleReleases: [release] } },
    zoneOf(id),
  );
};

test("people of a zone are those that were released, and before a release none", () => {
  expect(index.town.population.length).toBeGreaterThan(0);
  expect(publicPeopleOf(index, zoneOf("small"))).toBe(null);
  expect(peopleIn("small", [area("small", [620, 4_000, 949, 5_569])])).toEqual({
    total: 5_600,
    under15: 600,
    from65: 900,
    surveyedOn: "2026-04-01",
    estimated: false,
    heldBack: 0,
  });
});

test("of a larger zone the areas whose middle lies in it are added up; what is held back is said", () => {
  expect(peopleIn("a", [area("small", [null, null, 700, 5_569])])).toEqual({
    total: 5_600,
    under15: null,
    from65: 700,
    surveyedOn: "2026-04-01",
    estimated: true,
    heldBack: 1,
  });
});

test("the public reads hundreds of people, and nothing below five of them", () => {
  const shown = [3, 499, 500, 549, 550, 12_345].map(
    (total) => peopleIn("small", [area("small", [null, null, null, total])])?.total ?? null,
  );
  expect(shown).toEqual([null, null, 500, 500, 600, 12_300]);
});
