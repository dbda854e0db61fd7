import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importFiles } from "../../scripts/cli/import/import-files.ts";
import { listImports } from "../../src/data/list-imports.ts";
import { undoImport } from "../../src/data/undo-import.ts";
import { search } from "../../src/domain/search/find.ts";
import { makeSnapshot } from "../../src/server/snapshots/snapshot.ts";
import { activity } from "../arrangements/build.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { HERE } from "./full-town.ts";
import { seed, townOf, wellDone } from "./towns.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, { activities: [activity("a", "ふれあいサロン")] });
});
afterAll(() => database.drop());

const root = fileURLToPath(new URL("../..", import.meta.url));
const town = () => townOf(database.backend, HERE.code);
const found = async (words: string) => {
  const { published } = makeSnapshot(await town(), 0);
  return search(published.search, words, { limit: 5 }).results.map((one) => one.activity);
};
const interest = async () => {
  const args = { code: HERE.code, key: crypto.randomUUID(), interest: "ボッチャ" };
  return (await database.backend.anonymous.rpc("record_unmet_need", args)).data as unknown;
};

it("a council's table of words is imported, leads to what it means, and is taken back", async () => {
  expect(await found("おちゃっこ")).toEqual([]);
  expect(await interest()).toMatchObject({ problem: "value-not-a-word-of-the-list" });

  const lines: string[] = [];
  const io = {
    say: (text: string) => lines.push(text),
    complain: (text: string) => lines.push(text),
    environment: {},
    folder: root,
  };
  const order = {
    code: HERE.code,
    files: ["docs/words-sample.csv"],
    kind: null,
    language: "ja",
    today: "2026-11-22",
    dryRun: false,
    json: false,
  } as const;
  expect(await importFiles(database.backend, order, io)).toBe(0);
  expect(lines.join("\n")).toContain("ことばの表");
  expect(lines.join("\n")).toContain("新しいもの 9 件");
  expect((await town()).searchWords).toHaveLength(9);
  expect(await found("おちゃっこ")).toEqual(["a"]);
  expect(await interest()).toEqual({ recorded: true });

  const [newest] = wellDone(await listImports(database.backend.service, HERE.code));
  wellDone(await undoImport(database.backend.service, newest?.id ?? ""));
  expect((await town()).searchWords).toEqual([]);
  expect(await found("おちゃっこ")).toEqual([]);
});
