import { expect, test } from "vitest";
import { index, zoneOf } from "../../../tests/support/detail-town.ts";
import { coordinatorsOf, zoneRelations } from "./zone-relations.ts";

test("zones around, inside and across", () => {
  const ids = (id: string) => {
    const { around, inside, across } = zoneRelations(index, zoneOf(id));
    return [around, inside, across].map((zones) => zones.map((one) => one.id));
  };
  expect(ids("a")).toEqual([["town"], ["small", "small2"], []]);
  expect(ids("small")).toEqual([["town", "a"], [], []]);
});

test("who looks after a zone: its own posts, then of what holds it, then of all", () => {
  expect(coordinatorsOf(index, "small").map(({ id }) => id)).toEqual(["ofSmall", "ofA", "all"]);
  expect(coordinatorsOf(index, "b").map(({ id }) => id)).toEqual(["ofB", "all"]);
});
