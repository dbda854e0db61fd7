import { expect, it } from "vitest";
import { rightHanded } from "./right-handed.ts";
import type { Shape } from "./shape.ts";

const outer = [
  [0, 0],
  [0, 2],
  [2, 2],
  [2, 0],
  [0, 0],
];
const hole = [
  [0.5, 0.5],
  [1, 0.5],
  [1, 1],
];

it("turns outer rings counter-clockwise and holes clockwise, and closes them", () => {
  const turned: Shape = {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ],
      [
        [0.5, 0.5],
        [1, 1],
        [1, 0.5],
        [0.5, 0.5],
      ],
    ],
  };
  expect(rightHanded({ type: "Polygon", coordinates: [outer, hole] })).toEqual(turned);
  expect(rightHanded(turned)).toEqual(turned);
  expect(rightHanded({ type: "MultiPolygon", coordinates: [[outer, hole]] })).toEqual({
    type: "MultiPolygon",
    coordinates: [turned.coordinates],
  });
});
