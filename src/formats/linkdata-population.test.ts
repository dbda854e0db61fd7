import { describe, expect, it } from "vitest";
import type { ImportContext } from "../domain/import/outcome.ts";
import { parseFile } from "./parse-file.ts";
import { HIDAMARI, linkDataFile } from "./testing/linkdata-file.ts";

const BANDS = Array.from({ length: 18 }, (_, index) => index + 1);
const COLUMNS = [
  "prefCode",
  "surveyDate",
  "regionName",
  "totalPopulation",
  "male",
  "woman",
  ...BANDS.flatMap((band) => [`man${band}`, `woman${band}`]),
  "numberOfHouseholds",
];
/** 18 men and 36 women: one and two in each band. */
const COUNTS = BANDS.flatMap(() => ["1", "2"]);
const area = (name: string, total = "54", counts = COUNTS, households = "30"): string[] => [
  "37201",
  "3/1/2023",
  name,
  total,
  "18",
  "36",
  ...counts,
  households,
];
const WITH_AREAS: ImportContext = {
  ...HIDAMARI,
  zones: [
    { id: "small-area-1", level: "small-area", name: "港町１丁目" },
    { id: "school-1", level: "primary-school", name: "山町" },
  ],
};

function read(rows: readonly (readonly string[])[], context = WITH_AREAS) {
  const parsed = parseFile(linkDataFile("population", COLUMNS, rows), context);
  const data = parsed.rows.filter(({ outcome }) => outcome !== "header");
  return {
    areas: parsed.records.population ?? [],
    outcomes: data.map(({ outcome }) => outcome),
    problems: data.flatMap(({ problems }) => problems),
  };
}

describe("people by area", () => {
  it("join the small area whose name is the same once folded", () => {
    const { areas, outcomes } = read([area("港町一丁目")]);
    expect(outcomes).toEqual(["taken"]);
    expect(areas).toEqual([
      {
        id: areas[0]?.id,
        name: "港町一丁目",
        zoneId: "small-area-1",
        surveyedOn: "2023-03-01",
        total: 54,
        male: 18,
        female: 36,
        households: 30,
        singleHouseholds: null,
        singleHouseholdsFrom65: null,
        bandStarts: [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85],
        bandMale: Array(18).fill(1),
        bandFemale: Array(18).fill(2),
        sourceId: "linkdata-population",
      },
    ]);
  });

  it("are taken without an area where no small area has the name", () => {
    const { areas, outcomes, problems } = read([area("山町")]);
    expect(outcomes).toEqual(["warned"]);
    expect(problems).toEqual([
      { code: "row-area-unknown", column: "regionName", value: "山町", line: 6 },
    ]);
    expect(areas[0]?.zoneId).toBeNull();
  });

  it("keep their id when the survey is a newer one", () => {
    const newer = area("港町一丁目").with(1, "3/1/2024");
    expect(read([newer]).areas[0]?.id).toBe(read([area("港町一丁目")]).areas[0]?.id);
  });

  it("are told where the parts do not make the total", () => {
    const { outcomes, problems } = read([area("港町１丁目", "55")]);
    expect(outcomes).toEqual(["warned"]);
    expect(problems).toEqual([
      { code: "value-total-differs", column: "totalPopulation", value: "55 ≠ 54", line: 6 },
    ]);
  });

  it("have numbers with commas and blanks, and a dash for households that are withheld", () => {
    const { areas, problems } = read([area("港町１丁目", "54 ", COUNTS, "-")]);
    expect(problems).toEqual([]);
    expect(areas[0]?.households).toBeNull();
    expect(read([area("港町１丁目", "5,400 ")]).areas[0]?.total).toBe(5400);
  });

  it("know one-person households where a column says so, and not where it is empty, withheld or wrong", () => {
    const columns = [...COLUMNS, "単独世帯数", "高齢単身世帯数"];
    const single = (...counts: readonly string[]) => {
      const parsed = parseFile(
        linkDataFile("population", columns, [[...area("港町１丁目"), ...counts]]),
        WITH_AREAS,
      );
      const [one] = parsed.records.population ?? [];
      const codes = parsed.rows.flatMap(({ problems }) =>
        problems.map(({ code, column, value }) => [code, column, value]),
      );
      return [one?.singleHouseholds, one?.singleHouseholdsFrom65, ...codes];
    };
    expect(single("12", "5")).toEqual([12, 5]);
    expect(single("0", "0")).toEqual([0, 0]);
    expect(single("", "-")).toEqual([null, null]);
    expect(single("X", "5")).toEqual([null, 5, ["value-not-a-number", "単独世帯数", "X"]]);
    expect(single("31", "5")).toEqual([null, 5, ["value-total-differs", "単独世帯数", "31 > 30"]]);
    expect(single("12", "13")).toEqual([
      12,
      null,
      ["value-total-differs", "高齢単身世帯数", "13 > 12"],
    ]);
  });

  it("lose bands that are not all known, not their total", () => {
    const { areas, problems } = read([area("港町１丁目", "54", COUNTS.with(0, "x"))]);
    expect(problems).toEqual([{ code: "value-not-a-number", column: "man1", value: "x", line: 6 }]);
    expect(areas[0]).toMatchObject({ total: 54, bandStarts: [], bandMale: [], bandFemale: [] });
  });

  it.each([
    [area("港町").with(0, "37202"), "row-other-municipality"],
    [area("港町").with(1, "令和5年"), "value-not-a-date"],
    [area(""), "row-name-missing"],
    [area("港町", "多数"), "value-not-a-number"],
  ])("are refused: %#", (row, code) => {
    const { areas, outcomes, problems } = read([row]);
    expect(outcomes).toEqual(["refused"]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(areas).toEqual([]);
  });

  it("are counted once", () => {
    const { outcomes, problems } = read([area("港町１丁目"), area("港町１丁目")]);
    expect(outcomes).toEqual(["taken", "refused"]);
    expect(problems[0]?.code).toBe("row-duplicate");
  });
});
