import { expect, test } from "vitest";
import { pictureNamed } from "./mark-images.ts";

test("a picture's name says what to draw", () => {
  expect(pictureNamed("pin|about|salon|2|1")).toEqual({
    type: "pin",
    approximate: true,
    kind: "salon",
    shares: [2, 1],
  });
  expect(pictureNamed("ring|large|8|4")).toEqual({ type: "ring", size: "large", shares: [8, 4] });
});

test.each(["", "ring|huge|1", "marker", "ring|toString|1"])("%j is no picture of ours", (id) => {
  expect(pictureNamed(id)).toBeNull();
});
