import { describe, expect, it } from "vitest";
import { placeRow } from "./testing/linkdata-file.ts";
import { type Cells, HALL, readPlaces } from "./testing/read-places.ts";

describe("a schedule", () => {
  const scheduleOf = (cells: Cells) => {
    const { activities, codes } = readPlaces("childrens_hall", [placeRow({ ...HALL, ...cells })]);
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
