import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SupabaseClient } from "../../src/data/client.ts";
import { applyImport } from "../../src/data/apply-import.ts";
import { markImportWarnings, readImportWarnings } from "../../src/data/review/import-warnings.ts";
import { readEntry } from "../../src/data/review/read-entry.ts";
import { saveEntry } from "../../src/data/review/save-entry.ts";
import { takeDown } from "../../src/data/review/take-down.ts";
import { undoImport } from "../../src/data/undo-import.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { everyWriteIsLogged } from "./every-write-is-logged.ts";
import { fullTown, HERE } from "./full-town.ts";
import { staffOf } from "./reviewing-town.ts";
import { rowsThatSay } from "./rows-that-say.ts";
import { requestFor, seed, townOf, wellDone } from "./towns.ts";

let database: TestDatabase;
let reviewer: SupabaseClient;
let importId: string | null;
const code = HERE.code;

beforeAll(async () => {
  database = await testDatabase();
  importId = (await seed(database.backend, HERE, fullTown)).importId;
  reviewer = (await staffOf(database, "reviewer")).client;
});
afterAll(() => database.drop());
everyWriteIsLogged(() => database);

describe("今すぐ消す", () => {
  it("hides an entry with the place that it alone uses, and forgets what could bring it back", async () => {
    const before = await townOf(database.backend, code);
    expect(before.places.map(({ id }) => id)).toContain("home");
    const csw = (await staffOf(database, "csw")).client;
    const down = wellDone(await takeDown(csw, code, "home", false));
    expect(down).toMatchObject({ kept: true, placeStays: false, groupStays: false });
    const town = await townOf(database.backend, code);
    expect(town.revision).toBeGreaterThan(before.revision);
    expect(town.activities.map(({ id }) => id)).toEqual(["open"]);
    expect(town.places.map(({ id }) => id)).toEqual(["open"]);
    expect(await rowsThatSay(database, "1番1号")).toEqual({ "private.true_points": 1 });
    // Supporters still have it.
    expect(wellDone(await readEntry(reviewer, code, "home")).place?.address).toBe("一丁目1番1号");
  });

  it("is not undone by an import of the same file, which says what it left aside", async () => {
    const outcome = wellDone(
      await applyImport(database.backend.service, requestFor(code, fullTown)),
    );
    expect(outcome.problems).toEqual([
      { code: "entry-taken-down", field: "activities", value: "home" },
      { code: "entry-taken-down", field: "places", value: "home" },
    ]);
    const town = await townOf(database.backend, code);
    expect(town.activities.map(({ id }) => id)).toEqual(["open"]);
  });

  it("ends when a reviewer publishes the entry again", async () => {
    const entry = wellDone(await readEntry(reviewer, code, "home"));
    const activity = { ...entry.activity, visibility: "public" as const };
    wellDone(
      await saveEntry({ person: reviewer, service: database.backend.service }, code, {
        activityId: "home",
        seenVersion: entry.version,
        records: { activities: [activity] },
      }),
    );
    expect((await townOf(database.backend, code)).places.map(({ id }) => id)).toContain("home");
    expect(await database.sql`select from private.taken_down`).toHaveLength(0);
  });

  it("for good leaves nothing of it anywhere, copies and submissions included", async () => {
    await database.sql`insert into private.submissions
      (municipality_code, idempotency_key, kind, activity_id, body, body_sha256, language, state)
      values (${code}, gen_random_uuid(), 'change', 'home', '{"address": "一丁目1番1号"}',
        ${"0".repeat(64)}, 'ja', 'waiting')`;
    const csw = (await staffOf(database, "csw", "csw2")).client;
    expect(await takeDown(csw, code, "home", true)).toEqual({
      ok: false,
      problem: { code: "not-permitted" },
    });
    const down = wellDone(await takeDown(database.backend.service, code, "home", true));
    expect(down.kept).toBe(false);
    for (const said of ["1番1号", "自宅サロン", "自宅のサロン", "0000-00-0003"])
      expect(await rowsThatSay(database, said), said).toEqual({});
    expect(await takeDown(database.backend.service, code, "home", true)).toEqual({
      ok: false,
      problem: { code: "entry-unknown" },
    });
  });

  it("leaves a place that others use, and says so", async () => {
    const down = wellDone(await takeDown(reviewer, code, "open", false));
    expect(down).toMatchObject({ placeStays: true, groupStays: true });
  });

  it("leaves an import that can be undone without it", async () => {
    const undone = await undoImport(database.backend.service, importId ?? "");
    expect(undone.ok ? null : undone.problem.code).toBe("reference-missing");
    expect(await rowsThatSay(database, "自宅のサロン")).toEqual({});
  });
});

describe("warnings of an import", () => {
  it("wait for somebody to look at them, row by row", async () => {
    const problems = [{ code: "kind-assumed" as const, field: "kind", value: "喫茶" }];
    const row = (line: number) => ({
      line,
      outcome: "warned" as const,
      name: `行${line}`,
      problems,
    });
    const request = requestFor(code, {
      readings: [{ written: "喫茶", reading: "きっさ" }],
    });
    wellDone(
      await applyImport(database.backend.service, {
        ...request,
        outcomes: [row(2), { line: 3, outcome: "taken", problems: [] }, row(4)],
      }),
    );
    const asked = { looked: false, skip: 0, atMost: 10 };
    const queue = wellDone(await readImportWarnings(reviewer, code, asked));
    expect(queue.waiting).toBe(2);
    expect(queue.warnings.map(({ line, name }) => [line, name])).toEqual([
      [2, "行2"],
      [4, "行4"],
    ]);
    expect(queue.warnings[0]?.problems).toEqual(problems);
    const [first] = queue.warnings;
    if (first === undefined) throw new Error("no warning");
    expect(wellDone(await markImportWarnings(reviewer, code, [first]))).toBe(1);
    expect(wellDone(await markImportWarnings(reviewer, code, [first]))).toBe(0);
    expect(wellDone(await readImportWarnings(reviewer, code, asked)).waiting).toBe(1);
  });
});
