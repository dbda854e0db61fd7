import { expect, test } from "vitest";
import { index, zoneOf } from "../../../tests/support/detail-town.ts";
import { peopleOfZone } from "./people-of-zone.ts";

test("people of a zone: as counted, or added up from the areas whose middle lies in it", () => {
  expect(peopleOfZone(index, zoneOf("small"))).toEqual({
    total: 100,
    under15: 5,
    from65: 9,
    households: 50,
    surveyedOn: "2026-04-01",
    estimated: false,
  });
  expect(peopleOfZone(index, zoneOf("a"))).toMatchObject({
    total: 300,
    from65: 18,
    estimated: true,
  });
  expect(peopleOfZone(index, zoneOf("b"))).toBe(null);
});
