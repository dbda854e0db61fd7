import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles, type ImportOrder } from "../../scripts/cli/import/import-files.ts";
import { listPastImports, undoPastImport } from "../../scripts/cli/import/past-imports.ts";
import { addMunicipality } from "../../src/data/add-municipality.ts";
import { listImports } from "../../src/data/list-imports.ts";
import { readTown } from "../../src/data/read-town.ts";
import { linkDataText, PLACE_COLUMNS, placeRow } from "../../src/formats/testing/linkdata-file.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";

const CODE = "372013";
const COUNTS = Array.from({ length: 18 }, (_, index) => [`man${index + 1}`, `woman${index + 1}`]);
const POPULATION = ["surveyDate", "regionName", "totalPopulation", ...COUNTS.flat()];

const area = (name: string, west: number) => ({
  type: "Feature",
  properties: { label: name },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 34],
        [west + 0.1, 34],
        [west + 0.1, 34.1],
        [west, 34.1],
        [west, 34],
      ],
    ],
  },
});
const FILES: Readonly<Record<string, string>> = {
  "places.csv": linkDataText("childrens_hall", PLACE_COLUMNS, [
    placeRow({
      name: "みなと児童館",
      address: "港町1-2",
      location: "34.05,134.05",
      availableDate: "月火",
    }),
    placeRow({ name: "やま児童館", address: "山町3", location: "36.0,137.0" }),
    placeRow({}),
    placeRow({ name: "名前だけ" }),
  ]),
  "people.csv": linkDataText("population", POPULATION, [
    ["3/1/2026", "港町一丁目", "36", ...Array<string>(36).fill("1")],
    ["3/1/2026", "谷町", "36", ...Array<string>(36).fill("1")],
  ]),
  "areas.json": JSON.stringify({ features: [area("港町１丁目", 134), area("山町", 134.1)] }),
  "list.csv": [
    "名称,種別,開催日時,公開範囲",
    "お茶の会,サロン,毎週火曜 10:00〜12:00,公開",
    "冬の会,サロン,1月24日 10:00〜12:00,公開",
    "庭の会,農園,月1回不定期,公開",
    "夜の会,居場所,毎週金曜 18:00〜20:00（要予約）,",
  ].join("\n"),
  "persons.csv": "氏名,生年月日\nひみつ花子,S10.1.1\n",
  "broken.csv": `${linkDataText("childrens_hall", PLACE_COLUMNS, [placeRow({ name: "館", address: "1" })])}\r\n"開いたまま`,
};

describe("npx tsunagiba import", () => {
  let database: TestDatabase;
  let folder: string;
  const said: string[] = [];
  /** What the reports of the first imports counted as new. */
  const reported: string[] = [];
  const complained: string[] = [];
  const io = {
    say: (text: string) => void said.push(text),
    complain: (text: string) => void complained.push(text),
    environment: {},
    folder: "",
  };

  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), "tsunagiba-import-"));
    for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
    await addMunicipality(database.backend.service, {
      code: CODE,
      name: "ひなた市",
      reading: null,
      nameRoman: null,
      prefecture: "香川県",
      parentCode: null,
      programmeStatus: null,
      programmeSinceYear: null,
      operator: null,
      operatorPhone: null,
      bounds: null,
      basemap: "gsi",
      demo: false,
    });
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await database.drop();
  });

  async function run(files: readonly string[], order: Partial<ImportOrder> = {}) {
    said.length = 0;
    const exit = await importFiles(
      database.backend,
      {
        code: CODE,
        files,
        kind: null,
        language: "ja",
        dryRun: false,
        json: false,
        today: "2026-11-22",
        ...order,
      },
      { ...io, folder },
    );
    return { exit, text: said.join("\n") };
  }
  async function town() {
    const read = await readTown(database.backend, CODE);
    if (!read.ok) throw new Error(read.problem.code);
    return read.value.town;
  }

  it("a dry run shows everything and changes nothing", async () => {
    const before = await town();
    const { exit, text } = await run(["areas.json"], { dryRun: true });
    expect(exit).toBe(0);
    expect(text).toContain("まだ何も変えていません");
    expect(await town()).toEqual(before);
  });

  it("files go in with areas first, so that people join them and odd positions show", async () => {
    const { exit, text } = await run(["places.csv", "people.csv", "areas.json"]);
    expect(exit).toBe(0);
    expect(text).toContain("小地域と結びついた地域: 2 のうち 1");
    for (const [, name, count] of text.matchAll(/^(\S+\.\w+) [\s\S]*?新しいもの (\d+) 件/gm)) {
      reported.push(`${name} ${count}`);
    }
    expect(reported).toHaveLength(3);
    const { zones, population, places, activities, municipality, gazetteer } = await town();
    expect(zones.map(({ name }) => name).toSorted()).toEqual(["山町", "港町１丁目"]);
    expect(gazetteer).toHaveLength(2);
    const joined = population.find(({ name }) => name === "港町一丁目");
    expect(zones.find(({ id }) => id === joined?.zoneId)?.name).toBe("港町１丁目");
    expect(places.map(({ name, position }) => [name, position]).toSorted()).toEqual([
      ["みなと児童館", { lat: 34.05, lng: 134.05 }],
      ["やま児童館", null],
    ]);
    expect(activities).toHaveLength(2);
    expect(municipality.bounds).toEqual([134, 34, 134.2, 34.1]);
  });

  it("the same files again change nothing, and say so", async () => {
    const before = await town();
    const { exit, text } = await run(["places.csv", "people.csv", "areas.json"]);
    expect(exit).toBe(0);
    expect(text.match(/変わったものはありません/g)).toHaveLength(3);
    expect(await town()).toEqual(before);
  });

  it("the list of imports counts what their reports counted", async () => {
    const listed = await listImports(database.backend.service, CODE);
    if (!listed.ok) throw new Error(listed.problem.code);
    const counts = listed.value.map(({ fileName, records }) => `${fileName} ${records}`);
    expect(counts.toSorted()).toEqual(reported.toSorted());
  });

  it("tells how far schedules were understood, and what residents will see", async () => {
    const { text } = await run(["list.csv"]);
    expect(text).toContain(
      "開催日時: 日づけにできた 2 行、注記を残して日づけにできた 1 行、書かれたまま載せる 1 行\n  書かれたまま載せる行: 4",
    );
    expect(text).toContain("住民に見える活動: 4 件のうち 3 件。");
    expect(text).toContain("2027-01-24");
  });

  it("a date without a year stays what it was when the same file comes again next year", async () => {
    const before = await town();
    const { text } = await run(["list.csv"], { today: "2027-11-22" });
    expect(text).toContain("変わったものはありません");
    expect(text).toContain("2027-01-24");
    expect(await town()).toEqual(before);
  });

  it.each([
    ["persons.csv", "個人の名簿"],
    ["broken.csv", "閉じていない"],
    ["missing.csv", "ファイルがありません（missing.csv）"],
  ])("%s is refused whole and leaves nothing", async (file, sentence) => {
    const before = await town();
    const imports = await listImports(database.backend.service, CODE);
    const { exit, text } = await run([file]);
    expect(exit).toBe(1);
    expect(text).toContain(sentence);
    expect(text).not.toContain("花子");
    expect(await town()).toEqual(before);
    expect(await listImports(database.backend.service, CODE)).toEqual(imports);
    const dump =
      await database.sql`select count(*)::int as held from private.log where position('花子' in log::text) > 0`.catch(
        () => [],
      );
    expect(dump[0]?.held ?? 0).toBe(0);
  });

  it("a program gets every row with its sentence as JSON", async () => {
    const { text } = await run(["places.csv"], { json: true, dryRun: true });
    const [file] = (JSON.parse(text) as { files: Record<string, unknown>[] }).files;
    expect(file?.counts).toEqual({ taken: 1, warned: 1, refused: 1, blank: 1, header: 5 });
    const rows = file?.rows as { line: number; outcome: string; problems: { code: string }[] }[];
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(rows[6]?.problems[0]?.code).toBe("position-outside-municipality");
  });

  it("an import is taken back whole, once", async () => {
    const imports = await listImports(database.backend.service, CODE);
    if (!imports.ok) throw new Error(imports.problem.code);
    const places = imports.value.find(({ fileName }) => fileName === "places.csv");
    expect(await undoPastImport(database.backend.service, places?.id ?? "", io)).toBe(0);
    const { places: left, activities, zones } = await town();
    expect([left.length, activities.length, zones.length]).toEqual([0, 3, 2]);
    expect(await undoPastImport(database.backend.service, places?.id ?? "", io)).toBe(1);
    said.length = 0;
    expect(await listPastImports(database.backend.service, CODE, io)).toBe(0);
    expect(said.join("")).toContain("places.csv");
  });
});
