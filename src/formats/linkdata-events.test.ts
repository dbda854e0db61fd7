import { describe, expect, it } from "vitest";
import { parseFile } from "./parse-file.ts";
import { HIDAMARI, linkDataFile } from "./testing/linkdata-file.ts";

const COLUMNS = [
  "prefCode",
  "no",
  "cityName",
  "townName",
  "address",
  "buildingName",
  "venue",
  "eventName",
  "overview",
  "organizer",
  "startDate",
  "startTime",
  "endDate",
  "endTime",
] as const;
type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;
const WALK: Cells = {
  prefCode: "372013",
  no: "0001",
  cityName: "ひなた市",
  townName: "港町一丁目",
  address: "2-3",
  venue: "港公園",
  eventName: "まちあるき",
  overview: "参加料金：\\1,500\n集合場所：駅前",
  organizer: "ひなた観光協会",
  startDate: "5/16/2026",
  startTime: "09:30",
  endDate: "5/23/2026",
  endTime: "12:00",
};

function read(...events: readonly Cells[]) {
  const rows = events.map((cells) => COLUMNS.map((column) => cells[column] ?? ""));
  const parsed = parseFile(linkDataFile("event_list", COLUMNS, rows), HIDAMARI);
  const data = parsed.rows.filter(({ outcome }) => outcome !== "header");
  return {
    events: parsed.records.events ?? [],
    outcomes: data.map(({ outcome }) => outcome),
    problems: data.flatMap(({ problems }) => problems),
    lines: data.map(({ line }) => line),
  };
}

describe("a dated entry", () => {
  it("has its days, hours, venue and text; a backslash before digits is the yen sign", () => {
    const { events, outcomes } = read(WALK);
    expect(outcomes).toEqual(["taken"]);
    expect(events).toEqual([
      {
        id: events[0]?.id,
        name: "まちあるき",
        reading: null,
        startsOn: "2026-05-16",
        endsOn: "2026-05-23",
        starts: "09:30",
        ends: "12:00",
        timeText: null,
        venue: "港公園",
        address: "ひなた市港町一丁目2-3",
        position: null,
        placeId: null,
        organiser: "ひなた観光協会",
        description: "参加料金：¥1,500\n集合場所：駅前",
        fee: null,
        phone: null,
        url: null,
        sourceId: "linkdata-event-list",
      },
    ]);
  });

  it("counts the lines of cells with line breaks", () => {
    expect(read(WALK, { ...WALK, eventName: "つどい" }).lines).toEqual([6, 8]);
  });

  it("from midnight to midnight has no time; a dash is no venue", () => {
    const { events } = read({ ...WALK, startTime: "00:00", endTime: "00:00", venue: "ー" });
    expect(events[0]).toMatchObject({ starts: null, ends: null, timeText: null, venue: null });
  });

  it.each([
    ["8/27/2026  2:00:00 PM", "2026-08-27"],
    ["2026.10/5", "2026-10-05"],
  ])("that ends on %s is taken with a warning", (endDate, endsOn) => {
    const { events, problems } = read({ ...WALK, endDate });
    expect(events[0]?.endsOn).toBe(endsOn);
    expect(problems.map(({ code }) => code)).toEqual(["date-unusual"]);
  });

  it("that ends before it begins within one day keeps its hours as text", () => {
    const { events, problems } = read({ ...WALK, endDate: "5/16/2026", endTime: "09:30" });
    expect(events[0]).toMatchObject({ starts: "09:30", ends: null, timeText: "09:30～09:30" });
    expect(problems.map(({ code }) => code)).toEqual(["times-reversed"]);
  });

  it("with hours that are none keeps them as text", () => {
    const { events, problems } = read({ ...WALK, startTime: "朝から", endTime: "" });
    expect(events[0]).toMatchObject({ starts: null, ends: null, timeText: "朝から" });
    expect(problems.map(({ code }) => code)).toEqual(["value-not-a-time"]);
  });

  it.each([
    [{ endDate: "" }, { code: "value-not-a-date", column: "endDate", value: "", line: 6 }],
    [
      { startDate: "1/48/2026" },
      { code: "value-not-a-date", column: "startDate", value: "1/48/2026", line: 6 },
    ],
    [
      { endDate: "5/15/2026" },
      { code: "dates-reversed", column: "endDate", value: "5/16/2026 > 5/15/2026", line: 6 },
    ],
    [{ eventName: "" }, { code: "row-name-missing", column: "eventName", line: 6 }],
    [
      { prefCode: "131016" },
      { code: "row-other-municipality", column: "prefCode", value: "131016", line: 6 },
    ],
  ])("is refused, never guessed: %j", (cells, problem) => {
    const { events, outcomes, problems } = read({ ...WALK, ...cells });
    expect(outcomes).toEqual(["refused"]);
    expect(problems).toEqual([problem]);
    expect(events).toEqual([]);
  });

  it("listed again under another number is the same event", () => {
    const { events, outcomes, problems } = read(WALK, { ...WALK, no: "0099" });
    expect(outcomes).toEqual(["taken", "refused"]);
    expect(problems.map(({ code }) => code)).toEqual(["row-duplicate"]);
    expect(events).toHaveLength(1);
  });

  it("with another text at the same time and place is another, whatever the order", () => {
    const other = { ...WALK, overview: "雨天中止" };
    const ids = (list: readonly Cells[]) =>
      read(...list)
        .events.map(({ id }) => id)
        .toSorted();
    expect(new Set(ids([WALK, other])).size).toBe(2);
    expect(ids([other, WALK])).toEqual(ids([WALK, other]));
  });

  it("with the day first in the whole file is read that way", () => {
    const { events } = read({ ...WALK, startDate: "4/5/2026", endDate: "16/5/2026" });
    expect(events[0]).toMatchObject({ startsOn: "2026-05-04", endsOn: "2026-05-16" });
  });
});
