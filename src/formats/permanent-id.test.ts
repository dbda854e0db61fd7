import { describe, expect, it } from "vitest";
import { permanentId } from "./permanent-id.ts";

describe("a permanent id", () => {
  it("never changes: addresses and calendars keep it", () => {
    expect(permanentId("childrens_hall", "place", "みなと児童館", "ひなた市港町1-2")).toBe(
      "childrens-hall-btg9ym2bbj3g",
    );
  });

  it("does not depend on width, case and blanks", () => {
    expect(permanentId("x", "Ａ館", "港町１－２")).toBe(permanentId("x", "a館 ", "港町1－2"));
  });

  it("keeps parts apart", () => {
    expect(permanentId("x", "ab", "c")).not.toBe(permanentId("x", "a", "bc"));
  });
});
