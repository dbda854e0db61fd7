import { describe, expect, it } from "vitest";
import { FIRST_LINE, HIDAMARI, placeRow } from "./testing/linkdata-file.ts";
import { HALL, readPlaces } from "./testing/read-places.ts";

describe("rows that are not simply taken", () => {
  it("blank ones, with a row number or a comma for a position", () => {
    const { outcomes } = readPlaces("childrens_hall", [
      placeRow({}),
      placeRow({ location: "," }),
      placeRow({ name: "　" }),
      placeRow(HALL),
    ]);
    expect(outcomes).toEqual(["blank", "blank", "blank", "taken"]);
  });

  it("ones with a name and nothing else, or without a name", () => {
    const { outcomes, codes } = readPlaces("childrens_hall", [
      placeRow({ name: "みなと児童館", location: "," }),
      placeRow({ address: "港町1" }),
    ]);
    expect(outcomes).toEqual(["refused", "refused"]);
    expect(codes).toEqual([["row-name-only"], ["row-name-missing"]]);
  });

  it("shelters, which are never listed", () => {
    const { outcomes, codes, places, data } = readPlaces("castle_ruins", [
      placeRow({ ...HALL, name: "母子生活支援施設 ひなた荘" }),
    ]);
    expect(outcomes).toEqual(["refused"]);
    expect(codes).toEqual([["row-shelter"]]);
    expect(places).toEqual([]);
    expect(JSON.stringify(data[0]?.problems)).not.toContain("港町");
  });

  it("the same row again", () => {
    const { outcomes, codes, places, activities } = readPlaces("childrens_hall", [
      placeRow(HALL),
      placeRow(HALL),
    ]);
    expect(outcomes).toEqual(["taken", "refused"]);
    expect(codes[1]).toEqual(["row-duplicate"]);
    expect([places.length, activities.length]).toEqual([1, 1]);
  });

  it("the same name and address with other words: two activities at one place", () => {
    const other = { ...HALL, availableDate: "日", availableDateNote: "" };
    const { codes, places, activities } = readPlaces("childrens_hall", [
      placeRow(HALL),
      placeRow(other),
    ]);
    expect(codes).toEqual([["row-same-name-merged"], ["row-same-name-merged"]]);
    expect([places.length, activities.length]).toEqual([1, 2]);
  });

  it("a position that is swapped is put right, one elsewhere is left out", () => {
    const bounds = [133.9, 34.1, 134.2, 34.5] as const;
    const context = { ...HIDAMARI, municipality: { ...HIDAMARI.municipality, bounds } };
    const rows = ["134.04,34.34", "34.3,34.3", "3434000,13404000", "36.6,137.2"].map(
      (location, index) => placeRow({ ...HALL, name: `館${index}`, location }),
    );
    const { codes, places, data } = readPlaces("community_center", rows, context);
    expect(codes).toEqual([
      ["position-swapped"],
      ["position-repeated"],
      ["position-without-point"],
      ["position-outside-municipality"],
    ]);
    const right = { lat: 34.34, lng: 134.04 };
    expect(places.map(({ truePosition }) => truePosition)).toEqual([right, null, right, null]);
    expect(data[3]?.problems).toEqual([
      { code: "position-outside-municipality", column: "location", value: "36.6,137.2", line: 9 },
    ]);
  });

  it("one point for three addresses", () => {
    const rows = ["港町1", "山町2", "川町3"].map((address) => placeRow({ ...HALL, address }));
    const { codes, places } = readPlaces("childrens_hall", rows);
    expect(codes.flat()).toEqual(Array(3).fill("position-shared-by-many"));
    expect(places.map(({ truePosition }) => truePosition)).toEqual([null, null, null]);
  });

  it("several telephone numbers in one cell: the first is called, all are kept", () => {
    const telephoneNumber = "（予防課）  087-000-0001  （衛生課）  087-000-0002";
    const { activities, codes } = readPlaces("health_center", [
      placeRow({ ...HALL, telephoneNumber }),
    ]);
    expect(codes).toEqual([["several-contacts"]]);
    expect(activities[0]).toMatchObject({
      contact: { phone: "087-000-0001" },
      note: "（予防課） 087-000-0001 （衛生課） 087-000-0002",
    });
  });

  it("a number that a spreadsheet made short is no telephone number", () => {
    const { places, data } = readPlaces("childrens_hall", [
      placeRow({ ...HALL, telephoneNumber: "8.70E+08" }),
    ]);
    expect(places[0]?.contact.phone).toBeNull();
    expect(data[0]?.problems).toEqual([
      { code: "value-looks-damaged-by-spreadsheet", value: "8.70E+08", line: FIRST_LINE },
    ]);
  });
});
