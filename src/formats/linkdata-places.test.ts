import { describe, expect, it } from "vitest";
import type { ImportContext } from "../domain/import/outcome.ts";
import { parseFile } from "./parse-file.ts";
import {
  FIRST_LINE,
  HIDAMARI,
  linkDataFile,
  PLACE_COLUMNS,
  placeRow,
} from "./testing/linkdata-file.ts";

type Cells = Parameters<typeof placeRow>[0];
const HALL: Cells = {
  name: "みなと児童館",
  address: "ひなた市港町1-2",
  telephoneNumber: "087-000-0001",
  referenceObject: "https://example.jp/minato",
  location: "34.3,134.0",
  availableDate: "月火水木金土",
  startTime: "09:30",
  endTime: "18:00",
  availableDateNote: "祝日、12/29～1/3は終日利用不可",
};

function read(
  dataset: string,
  rows: readonly (readonly string[])[],
  context: ImportContext = HIDAMARI,
) {
  const parsed = parseFile(linkDataFile(dataset, PLACE_COLUMNS, rows), context);
  const data = parsed.rows.filter(({ outcome }) => outcome !== "header");
  return {
    ...parsed,
    data,
    outcomes: data.map(({ outcome }) => outcome),
    codes: data.map(({ problems }) => problems.map(({ code }) => code)),
    places: parsed.records.places ?? [],
    activities: parsed.records.activities ?? [],
  };
}

describe("a facility becomes a place and what one can do there", () => {
  const { places, activities, rows, records } = read("childrens_hall", [placeRow(HALL)]);

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

describe("a schedule", () => {
  const scheduleOf = (cells: Cells) => {
    const { activities, codes } = read("childrens_hall", [placeRow({ ...HALL, ...cells })]);
    return { schedule: activities[0]?.schedule, codes: codes[0] };
  };

  it("without a remark is the whole of it", () => {
    expect(scheduleOf({ availableDateNote: "" }).schedule?.certainty).toBe("whole");
  });

  it("without weekday columns is its text only", () => {
    const cells = {
      availableDate: "",
      startTime: "",
      endTime: "",
      availableDateNote: "月２回、不定期",
    };
    expect(scheduleOf(cells)).toEqual({
      schedule: { text: "月２回、不定期", rules: [], certainty: null },
      codes: [],
    });
  });

  it("takes a full-width zero for what it is", () => {
    expect(scheduleOf({ startTime: "8:０0" }).schedule?.rules[0]?.starts).toBe("08:00");
  });

  it.each([
    [{ startTime: "25:00" }, "value-not-a-time", "月火水木金土 25:00～18:00"],
    [{ availableDate: "平日の一部" }, "value-not-a-weekday", "平日の一部 09:30～18:00"],
    [{ startTime: "18:00", endTime: "09:30" }, "times-reversed", "月火水木金土 18:00～09:30"],
  ])("with %j is shown as written", (cells, code, text) => {
    expect(scheduleOf({ ...cells, availableDateNote: "" })).toEqual({
      schedule: { text, rules: [], certainty: null },
      codes: [code],
    });
  });

  it("reads what the weekday column holds beyond weekdays", () => {
    expect(scheduleOf({ availableDate: "第1月", availableDateNote: "" })).toEqual({
      schedule: {
        text: "第1月 09:30～18:00",
        rules: [{ rrule: "FREQ=MONTHLY;BYDAY=1MO", starts: "09:30", ends: "18:00" }],
        certainty: "whole",
      },
      codes: [],
    });
  });

  it("keeps the usual week where the remark is not understood", () => {
    expect(scheduleOf({ availableDateNote: "時間外利用可能" })).toEqual({
      schedule: {
        text: "月火水木金土 09:30～18:00 時間外利用可能",
        rules: [{ rrule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA", starts: "09:30", ends: "18:00" }],
        certainty: "usual-week",
      },
      codes: [],
    });
  });

  it("says where a spreadsheet went on counting the days of a closure", () => {
    const { schedule, codes } = scheduleOf({ availableDateNote: "12/29～1/48は休み" });
    expect(codes).toEqual(["value-looks-damaged-by-spreadsheet"]);
    expect(schedule).toMatchObject({
      text: "月火水木金土 09:30～18:00 12/29～1/48は休み",
      certainty: "usual-week",
    });
  });
});

describe("what the dataset does not tell is not guessed", () => {
  it("an unknown dataset gives kind other, with a warning", () => {
    const { activities, codes } = read("castle_ruins", [placeRow(HALL)]);
    expect(activities[0]).toMatchObject({ kind: "other", audiences: null, deskField: null });
    expect(codes).toEqual([["kind-assumed"]]);
  });

  it("unless whoever imports says the kind", () => {
    const { activities, codes } = read("castle_ruins", [placeRow(HALL)], {
      ...HIDAMARI,
      kind: "hub",
    });
    expect(activities[0]?.kind).toBe("hub");
    expect(codes).toEqual([[]]);
  });

  it("a related facility in a dataset does not get the audience of its type", () => {
    const { activities } = read("childrens_hall", [placeRow({ ...HALL, name: "こども科学館" })]);
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
    const { activities } = read(dataset, [placeRow({ ...HALL, name })]);
    expect(activities[0]).toMatchObject({ kind, audiences, deskField });
  });
});

describe("rows that are not simply taken", () => {
  it("blank ones, with a row number or a comma for a position", () => {
    const { outcomes } = read("childrens_hall", [
      placeRow({}),
      placeRow({ location: "," }),
      placeRow({ name: "　" }),
      placeRow(HALL),
    ]);
    expect(outcomes).toEqual(["blank", "blank", "blank", "taken"]);
  });

  it("ones with a name and nothing else, or without a name", () => {
    const { outcomes, codes } = read("childrens_hall", [
      placeRow({ name: "みなと児童館", location: "," }),
      placeRow({ address: "港町1" }),
    ]);
    expect(outcomes).toEqual(["refused", "refused"]);
    expect(codes).toEqual([["row-name-only"], ["row-name-missing"]]);
  });

  it("shelters, which are never listed", () => {
    const { outcomes, codes, places, data } = read("castle_ruins", [
      placeRow({ ...HALL, name: "母子生活支援施設 ひなた荘" }),
    ]);
    expect(outcomes).toEqual(["refused"]);
    expect(codes).toEqual([["row-shelter"]]);
    expect(places).toEqual([]);
    expect(JSON.stringify(data[0]?.problems)).not.toContain("港町");
  });

  it("the same row again", () => {
    const { outcomes, codes, places, activities } = read("childrens_hall", [
      placeRow(HALL),
      placeRow(HALL),
    ]);
    expect(outcomes).toEqual(["taken", "refused"]);
    expect(codes[1]).toEqual(["row-duplicate"]);
    expect([places.length, activities.length]).toEqual([1, 1]);
  });

  it("the same name and address with other words: two activities at one place", () => {
    const other = { ...HALL, availableDate: "日", availableDateNote: "" };
    const { codes, places, activities } = read("childrens_hall", [placeRow(HALL), placeRow(other)]);
    expect(codes).toEqual([["row-same-name-merged"], ["row-same-name-merged"]]);
    expect([places.length, activities.length]).toEqual([1, 2]);
  });

  it("a position that is swapped is put right, one elsewhere is left out", () => {
    const bounds = [133.9, 34.1, 134.2, 34.5] as const;
    const context = { ...HIDAMARI, municipality: { ...HIDAMARI.municipality, bounds } };
    const rows = ["134.04,34.34", "34.3,34.3", "3434000,13404000", "36.6,137.2"].map(
      (location, index) => placeRow({ ...HALL, name: `館${index}`, location }),
    );
    const { codes, places, data } = read("community_center", rows, context);
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
    const { codes, places } = read("childrens_hall", rows);
    expect(codes.flat()).toEqual(Array(3).fill("position-shared-by-many"));
    expect(places.map(({ truePosition }) => truePosition)).toEqual([null, null, null]);
  });

  it("several telephone numbers in one cell: the first is called, all are kept", () => {
    const telephoneNumber = "（予防課）  087-000-0001  （衛生課）  087-000-0002";
    const { activities, codes } = read("health_center", [placeRow({ ...HALL, telephoneNumber })]);
    expect(codes).toEqual([["several-contacts"]]);
    expect(activities[0]).toMatchObject({
      contact: { phone: "087-000-0001" },
      note: "（予防課） 087-000-0001 （衛生課） 087-000-0002",
    });
  });

  it("a number that a spreadsheet made short is no telephone number", () => {
    const { places, data } = read("childrens_hall", [
      placeRow({ ...HALL, telephoneNumber: "8.70E+08" }),
    ]);
    expect(places[0]?.contact.phone).toBeNull();
    expect(data[0]?.problems).toEqual([
      { code: "value-looks-damaged-by-spreadsheet", value: "8.70E+08", line: FIRST_LINE },
    ]);
  });
});

describe("ids", () => {
  const rows = [
    placeRow(HALL),
    placeRow({ ...HALL, name: "やま児童館" }),
    placeRow({ ...HALL, availableDate: "日" }),
  ];
  const idsOf = (given: readonly (readonly string[])[]) =>
    read("childrens_hall", given)
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
