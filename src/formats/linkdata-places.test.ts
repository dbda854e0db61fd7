import { describe, expect, it } from "vitest";
import { FIRST_LINE, HIDAMARI, placeRow } from "./testing/linkdata-file.ts";
import { HALL, readPlaces } from "./testing/read-places.ts";

describe("a facility becomes a place and what one can do there", () => {
  const { places, activities, rows, records } = readPlaces("childrens_hall", [placeRow(HALL)]);

  it("with what its columns say and nothing else", () => {
    expect(places).toEqual([
      {
        id: places[0]?.id,
        name: "みなと児童館",
        reading: null,
        disclosure: "exact",
        truePosition: { lat: 34.3, lng: 134 },
        address: "ひなた市港町1-2",
        zoneId: null,
        directions: null,
        access: null,
        contact: {
          route: "listed",
          phone: "087-000-0001",
          email: null,
          url: "https://example.jp/minato",
        },
        functions: [],
        note: null,
        sourceId: "linkdata-childrens-hall",
      },
    ]);
    expect(activities[0]).toMatchObject({
      name: "みなと児童館",
      placeId: places[0]?.id,
      kind: "parenting",
      audiences: ["children"],
      description: null,
      cost: null,
      booking: null,
      online: null,
      steps: null,
      intake: null,
      visibility: "public",
      confirmedOn: null,
    });
  });

  it("with columns and remark as the text, read into rules with days off", () => {
    expect(activities[0]?.schedule).toEqual({
      text: "月火水木金土 09:30～18:00 祝日、12/29～1/3は終日利用不可",
      rules: [
        {
          rrule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA",
          starts: "09:30",
          ends: "18:00",
          closures: [
            { kind: "days", holidays: true, weekdays: [] },
            { kind: "yearly", first: "12-29", last: "01-03" },
          ],
        },
      ],
      certainty: "whole",
    });
  });

  it("with an account of every row", () => {
    expect(rows.slice(0, FIRST_LINE - 1)).toEqual(
      [1, 2, 3, 4, 5].map((line) => ({ line, outcome: "header", problems: [] })),
    );
    expect(rows[FIRST_LINE - 1]).toEqual({
      line: FIRST_LINE,
      outcome: "taken",
      problems: [],
      recordId: activities[0]?.id,
      name: "みなと児童館",
      schedule: "whole",
    });
  });

  it("with the source that the header names", () => {
    expect(records.sources).toEqual([
      {
        id: "linkdata-childrens-hall",
        title: "児童館",
        licence: "CC BY 4.0",
        attribution: "ひなた市",
        url: "https://opendata.example.jp/dataset/childrens_hall",
        retrievedOn: null,
      },
    ]);
  });
});

describe("what the dataset does not tell is not guessed", () => {
  it("an unknown dataset gives kind other, with a warning", () => {
    const { activities, codes } = readPlaces("castle_ruins", [placeRow(HALL)]);
    expect(activities[0]).toMatchObject({ kind: "other", audiences: null, deskField: null });
    expect(codes).toEqual([["kind-assumed"]]);
  });

  it("unless whoever imports says the kind", () => {
    const { activities, codes } = readPlaces("castle_ruins", [placeRow(HALL)], {
      ...HIDAMARI,
      kind: "hub",
    });
    expect(activities[0]?.kind).toBe("hub");
    expect(codes).toEqual([[]]);
  });

  it("a related facility in a dataset does not get the audience of its type", () => {
    const { activities } = readPlaces("childrens_hall", [
      placeRow({ ...HALL, name: "こども科学館" }),
    ]);
    expect(activities[0]).toMatchObject({ kind: "parenting", audiences: null });
  });

  it.each([
    ["elderly_wedding_house", "老人いこいの家 松荘", "drop-in", ["older"], null],
    ["regional_comprehensive_support_center", "地域包括支援センター東", "desk", ["older"], "older"],
    [
      "regional_child_rearing_support_base",
      "ひろば こぐま",
      "parenting",
      ["parent-and-child"],
      null,
    ],
    ["welfare_hall", "ひなた市社会福祉協議会", "desk", null, null],
    ["agricultural_experience_facility", "ひなた農園", "farm", null, null],
    ["community_center", "港コミュニティセンター", "hub", null, null],
  ])("%s: %s", (dataset, name, kind, audiences, deskField) => {
    const { activities } = readPlaces(dataset, [placeRow({ ...HALL, name })]);
    expect(activities[0]).toMatchObject({ kind, audiences, deskField });
  });
});

describe("ids", () => {
  const rows = [
    placeRow(HALL),
    placeRow({ ...HALL, name: "やま児童館" }),
    placeRow({ ...HALL, availableDate: "日" }),
  ];
  const idsOf = (given: readonly (readonly string[])[]) =>
    readPlaces("childrens_hall", given)
      .activities.map(({ id }) => id)
      .toSorted();

  it("do not depend on the order of rows, and are all different", () => {
    expect(idsOf(rows.toReversed())).toEqual(idsOf(rows));
    expect(new Set(idsOf(rows)).size).toBe(3);
  });

  it("stay when telephone, hours or remarks change", () => {
    const changed = placeRow({ ...HALL, telephoneNumber: "087-000-0009", endTime: "17:00" });
    expect(idsOf([changed])).toEqual(idsOf([placeRow(HALL)]));
  });
});
