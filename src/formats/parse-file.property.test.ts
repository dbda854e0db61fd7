import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { ParsedFile } from "../domain/import/outcome.ts";
import { ACTIVITY_LIST_COLUMNS } from "./activity-list/columns.ts";
import { parseCsv } from "./csv.ts";
import { decode } from "./decode.ts";
import { parseFile } from "./parse-file.ts";
import { WORD_TABLE_COLUMNS } from "./word-table.ts";
import { csvLine, HIDAMARI, linkDataText, PLACE_COLUMNS } from "./testing/linkdata-file.ts";

/** 5,000 files in all. The seed is fixed so that a failure can be looked at again. */
const FILES = { seed: 20261121 };

const POPULATION = ["prefCode", "surveyDate", "regionName", "totalPopulation", "male", "man1"];
const POPULATION_TABLE = [
  "地域名",
  "調査年月日",
  "総人口",
  "0-4歳の男性",
  "世帯数",
  "単身世帯数",
  "高齢単身世帯数",
];
const EVENTS = ["prefCode", "eventName", "venue", "overview", "startDate", "endDate", "startTime"];
/** Cells as real files have them, good and bad. */
const CELLS = [
  "",
  " ",
  "　",
  ",",
  "港町館",
  "港町一丁目",
  "34.3,134.0",
  "134.0,34.3",
  "3430000,13400000",
  "34.3,34.3",
  "月火水",
  "月～金",
  "8:０0",
  "25:00",
  "12/29～1/48",
  "4.00E+12",
  "4,315 ",
  "372013",
  "131016",
  "3/1/2023",
  "2020.10/5",
  "R5.4.1",
  "令和２年",
  "087-000-0001",
  "http://example.jp/",
  "'=1+1",
  "<script>alert(1)</script>",
  "\u0000\uFFFD",
  "a\r\nb",
  "\\1,500",
  "公開",
  "おおよそ",
  "サロン",
  "高齢者;宇宙人",
  "さがすときだけ",
  "関心",
  "999999999999",
  "-5",
  "__proto__",
  "constructor",
];
const cell = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...CELLS) },
  { weight: 1, arbitrary: fc.constant("長".repeat(4100)) },
  { weight: 8, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
);
const rows = (columns: number) =>
  fc.array(fc.array(cell, { minLength: 0, maxLength: columns + 2 }), { maxLength: 8 });

const table = fc.oneof(
  ...[PLACE_COLUMNS, POPULATION, EVENTS].map((columns) =>
    fc
      .tuple(rows(columns.length), fc.constantFrom("childrens_hall", "constructor", "unknown_hall"))
      .map(([given, dataset]) => linkDataText(dataset, columns, given)),
  ),
  rows(ACTIVITY_LIST_COLUMNS.length).map((given) =>
    [ACTIVITY_LIST_COLUMNS, ...given].map(csvLine).join("\n"),
  ),
  rows(POPULATION_TABLE.length).map((given) =>
    [POPULATION_TABLE, ...given].map(csvLine).join("\n"),
  ),
  rows(WORD_TABLE_COLUMNS.length).map((given) =>
    [WORD_TABLE_COLUMNS, ...given].map(csvLine).join("\n"),
  ),
);

const coordinate = fc.oneof(
  fc.double({ min: 133, max: 135, noNaN: true }),
  fc.constantFrom(0, 34, 1e9, null, "x"),
);
const geometry = fc.oneof(
  fc.record({
    type: fc.constantFrom("Polygon", "MultiPolygon", "Point"),
    coordinates: fc.oneof(
      fc.array(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 8 }), { maxLength: 2 }),
      fc.jsonValue(),
    ),
  }),
  fc.constant(null),
);
const feature = fc.record({
  type: fc.constant("Feature"),
  id: fc.constantFrom("S372011190", "S131010000", 7, null),
  properties: fc.oneof(fc.record({ label: cell }), fc.constant(null)),
  geometry,
});
const json = fc.oneof(
  fc.array(feature, { maxLength: 5 }).map((features) => JSON.stringify({ features })),
  fc.json(),
);

const encoded = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(
      text,
      fc.constantFrom("utf-8", "cp932", "utf-16le"),
      fc.constantFrom("", "\uFEFF", "\uFEFF\uFEFF", "?"),
    )
    .map(([content, encoding, mark]) => iconv.encode(mark + content, encoding));

/** Damages a file somewhere in its middle. */
const broken = fc
  .tuple(encoded(table), fc.nat(), fc.uint8Array({ maxLength: 6 }))
  .map(([bytes, at, damage]) => {
    const start = at % (bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, start), damage, bytes.subarray(start + damage.length)]);
  });

const ids = (parsed: ParsedFile): string[] => {
  const { places, activities, events, zones, population, groups, gazetteer, searchWords } =
    parsed.records;
  return [
    ...(places ?? []).map(({ id }) => `place ${id}`),
    ...(activities ?? []).map(({ id }) => `activity ${id}`),
    ...(events ?? []).map(({ id }) => `event ${id}`),
    ...(zones ?? []).map(({ id }) => `zone ${id}`),
    ...(population ?? []).map(({ id }) => `population ${id}`),
    ...(groups ?? []).map(({ id }) => `group ${id}`),
    ...(gazetteer ?? []).map(({ id }) => `gazetteer ${id}`),
    ...(searchWords ?? []).map(({ id }) => `word ${id}`),
  ];
};

/** What must hold of any file whatever. */
function holds(bytes: Uint8Array): void {
  const parsed = parseFile(bytes, HIDAMARI);
  const { rows: outcomes, records, problems } = parsed;
  if (problems.length > 0) {
    expect({ outcomes, records }).toEqual({ outcomes: [], records: {} });
    return;
  }
  if (parsed.format === "small-areas") {
    expect(outcomes.map(({ line }) => line)).toEqual(outcomes.map((_, index) => index + 1));
  } else {
    expect(outcomes.map(({ line }) => line)).toEqual(linesOf(bytes));
  }
  const taken = outcomes.filter(({ outcome }) => outcome === "taken" || outcome === "warned");
  for (const row of outcomes) {
    expect(row.recordId !== undefined).toBe(taken.includes(row));
    if (row.outcome === "taken") expect(row.problems).toEqual([]);
    if (row.outcome === "refused" || row.outcome === "warned") expect(row.problems).not.toEqual([]);
  }
  const all = ids(parsed);
  expect(new Set(all).size).toBe(all.length);
  const { zones, population, events, activities, searchWords } = records;
  const main = zones ?? population ?? events ?? activities ?? searchWords ?? [];
  expect(new Set(taken.map(({ recordId }) => recordId))).toEqual(new Set(main.map(({ id }) => id)));
  expect(storable(parsed)).toEqual([]);
}

function linesOf(bytes: Uint8Array): number[] {
  const decoded = decode(bytes);
  const parsed = decoded.ok ? parseCsv(decoded.value.text) : null;
  return parsed?.ok === true ? parsed.value.map(({ line }) => line) : [];
}

/** What the database would not take: U+0000, lone surrogates, names and texts beyond their length. */
function storable(parsed: ParsedFile): string[] {
  const faults: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === "string") {
      const longest = key === "name" ? 200 : 4000;
      if (value.includes("\0") || !value.isWellFormed() || value.length > longest) faults.push(key);
    } else if (typeof value === "number" && !(Math.abs(value) <= 2_147_483_647)) faults.push(key);
    else if (Array.isArray(value)) for (const part of value) visit(part, key);
    else if (typeof value === "object" && value !== null) {
      for (const [name, part] of Object.entries(value)) visit(part, name);
    }
  };
  visit(parsed.records, "");
  return faults;
}

describe("any file whatever is read without a throw, each row accounted for once", () => {
  it("tables of every format, in every encoding", () => {
    fc.assert(fc.property(encoded(table), holds), { ...FILES, numRuns: 2000 });
  }, 180_000);

  it("tables that were damaged", () => {
    fc.assert(fc.property(broken, holds), { ...FILES, numRuns: 1500 });
  }, 180_000);

  it("feature collections and other JSON", () => {
    fc.assert(fc.property(encoded(json), holds), { ...FILES, numRuns: 1000 });
  }, 180_000);

  it("bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), holds), { ...FILES, numRuns: 500 });
  }, 180_000);

  it("ids do not depend on the order of rows", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 10 }), { maxLength: 8 }),
        (given) => {
          const read = (list: readonly (readonly string[])[]) =>
            ids(
              parseFile(
                new TextEncoder().encode(linkDataText("childrens_hall", PLACE_COLUMNS, list)),
                HIDAMARI,
              ),
            ).toSorted();
          expect(read(given.toReversed())).toEqual(read(given));
        },
      ),
      { ...FILES, numRuns: 300 },
    );
  }, 180_000);
});
