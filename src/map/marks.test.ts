import { expect, test } from "vitest";
import { kindMarks, town } from "./fixture.ts";
import { coloursOf, markFeatures, marksOf } from "./marks.ts";

test("colours are counted once each, in the order of the kinds", () => {
  expect(coloursOf(kindMarks)).toEqual(["--kind-tea", "--kind-field"]);
});

test("places at one address share a mark; a rough place stays apart; a place without activity has none", () => {
  const marks = marksOf(town, kindMarks, () => true);
  expect(marks).toEqual([
    {
      lat: 35.01,
      lng: 137.01,
      approximate: false,
      name: "北町集会所",
      places: [0, 1],
      pins: [0, 1, 2],
      matching: true,
      kind: "salon",
      counts: [2, 1],
    },
    {
      lat: 35.01,
      lng: 137.01,
      approximate: true,
      name: "だれかの家",
      places: [2],
      pins: [3],
      matching: true,
      kind: "cafe",
      counts: [1, 0],
    },
  ]);
});

test("with filters a mark counts what matches, lists it first, and is faint where nothing does", () => {
  const [house, home] = marksOf(town, kindMarks, (ordinal) => ordinal === 1);
  expect([house?.pins, house?.counts, house?.kind]).toEqual([[1, 0, 2], [0, 1], "farm"]);
  expect([home?.matching, home?.counts]).toEqual([false, [1, 0]]);
});

test("a page's own place is marked even where nothing happens there", () => {
  const marks = marksOf(town, kindMarks, () => true, "p3");
  expect(marks.at(-1)).toMatchObject({ name: "空いた部屋", pins: [], kind: null, counts: [0, 0] });
});

test("features carry the counters that clusters sum up, and name their picture", () => {
  const marks = marksOf(town, kindMarks, () => true);
  expect(markFeatures(marks, (mark) => !mark.approximate).features).toEqual([
    {
      type: "Feature",
      properties: {
        c0: 2,
        c1: 1,
        mark: 0,
        name: "北町集会所",
        approximate: false,
        n: 3,
        image: "pin|exact|salon|2|1",
      },
      geometry: { type: "Point", coordinates: [137.01, 35.01] },
    },
  ]);
});
