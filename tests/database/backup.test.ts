import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countRows, writeBackup } from "../../scripts/cli/backup/write-backup.ts";
import { readBackup } from "../../scripts/cli/backup/read-backup.ts";
import { restoreBackup } from "../../scripts/cli/backup/restore-backup.ts";
import { storedTables } from "../../scripts/cli/backup/tables.ts";
import { readTown } from "../../src/data/read-town.ts";
import { connect, type Sql } from "../../src/server/backend/connection.ts";
import { readMigrations } from "../../src/server/backend/migrations.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { fullTown, HERE, THERE } from "./full-town.ts";
import { releaseOne } from "./release-rules.ts";
import { apply, seed, wellDone as mustHave } from "./towns.ts";

/** Revisions move on purpose; everything else must come back as it was. */
async function hashes(sql: Sql): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name } of await storedTables(sql)) {
    if (name === "public.revisions") continue;
    const [row] = await sql.unsafe<{ hash: string }[]>(
      `select md5(coalesce(string_agg(t::text, E'\\n' order by t::text), '')) as hash from ${name} t`,
    );
    found[name] = row?.hash ?? "";
  }
  return found;
}

describe("a backup", () => {
  let here: TestDatabase;
  let before: Record<string, string>;
  const folder = mkdtempSync(join(tmpdir(), "tsunagiba-backup-"));
  const file = join(folder, "town.backup");

  async function alone<Value>(url: string, work: (sql: Sql) => Promise<Value>): Promise<Value> {
    const sql = connect({ url }, 1, { max_lifetime: null });
    try {
      return await work(sql);
    } finally {
      await sql.end({ timeout: 2 });
    }
  }
  const restoreInto = ({ url }: TestDatabase, from: string, replace = true, mayRebuild = true) =>
    alone(url, async (sql) => {
      const checked = await readBackup(from);
      if (!checked.ok) return checked;
      return restoreBackup(sql, {
        file: from,
        checked: checked.value,
        replace,
        mayRebuild,
        onBegin: () => {},
        onRows: () => {},
      });
    });
  const revisionOf = async ({ sql }: TestDatabase, code: string): Promise<number> => {
    const [row] = await sql<{ revision: string }[]>`
      select revision from public.revisions where municipality_code = ${code}`;
    return Number(row?.revision);
  };
  /** The lines of the backup, changed, as another file. */
  const changed = (name: string, change: (lines: string[]) => string[]): string => {
    const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
    const path = join(folder, name);
    writeFileSync(path, gzipSync(change(lines).join("\n")));
    return path;
  };

  beforeAll(async () => {
    here = await testDatabase();
    const person = await here.signUp("staff@example.jp");
    await seed(here.backend, HERE, fullTown);
    await here.backend.service.rpc("give_duty", {
      person: person.userId,
      code: HERE.code,
      duty: "csw",
    });
    await here.backend.anonymous.rpc("record_unmet_need", {
      code: HERE.code,
      key: "00000000-0000-4000-8000-000000000001",
      interest: "gardening",
    });
    await here.sql`
      update public.groups set description = E'行\nと\t"引用"と\\と''と🌾' where id = 'open'`;
    await releaseOne(here);
    before = await hashes(here.sql);
    mustHave(await alone(here.url, (sql) => writeBackup(sql, file, () => {})));
  });
  afterAll(async () => {
    await here.drop();
    rmSync(folder, { recursive: true });
  });

  it("is read by its owner only and holds every row of every table", async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { header, rows } = mustHave(await readBackup(file));
    expect(header.migrations).toEqual(readMigrations().map(({ version }) => version));
    const names = header.tables.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "public.places",
        "private.true_points",
        "private.contacts",
        "private.masking_keys",
        "private.staff_duties",
        "private.log_entries",
        "private.import_changes",
        "private.unmet_needs",
        "public.people_releases",
        "private.released_counts",
        "auth.users",
      ]),
    );
    expect(names).not.toContain("auth.sessions");
    // What is promised to be forgotten within a day.
    expect(names.filter((name) => /unmet_need_(hours|keys)/.test(name))).toEqual([]);
    const tables = await storedTables(here.sql);
    expect(names).toEqual(tables.map(({ name }) => name));
    expect(rows).toBe(await countRows(here.sql, tables));
    expect(rows).toBeGreaterThan(60);
  });

  it("does not write over a file", async () => {
    expect(await alone(here.url, (sql) => writeBackup(sql, file, () => {}))).toEqual({
      ok: false,
      problem: { code: "file-exists", value: file },
    });
    const nowhere = join(folder, "nowhere", "town.backup");
    expect(await alone(here.url, (sql) => writeBackup(sql, nowhere, () => {}))).toMatchObject({
      ok: false,
      problem: { code: "file-not-written", field: nowhere },
    });
  });

  it("drill: gives a fresh database the same rows, and the town of its pages", async () => {
    const there = await testDatabase();
    try {
      mustHave(await restoreInto(there, file, false));
      expect(await hashes(there.sql)).toEqual(before);
      const [town, original] = await Promise.all(
        [there, here].map(async ({ backend }) => mustHave(await readTown(backend, HERE.code)).town),
      );
      expect({ ...town, revision: 0 }).toEqual({ ...original, revision: 0 });
      expect(town?.revision).toBe((original?.revision ?? 0) + 1);
    } finally {
      await there.drop();
    }
  });

  it("drill: replaces what came later, moves the revision past both, and the log goes on", async () => {
    const there = await testDatabase();
    try {
      await seed(there.backend, THERE, fullTown);
      await seed(there.backend, HERE, {});
      for (const name of ["一", "二", "三", "四"]) {
        const { groups = [] } = fullTown;
        await apply(there.backend, HERE.code, { groups: groups.map((one) => ({ ...one, name })) });
      }
      const revision = await revisionOf(there, HERE.code);
      const held = await hashes(there.sql);
      expect(await restoreInto(there, file, false)).toMatchObject({
        ok: false,
        problem: { code: "database-not-empty", value: `${HERE.name}、${THERE.name}` },
      });
      expect(await hashes(there.sql)).toEqual(held);

      mustHave(await restoreInto(there, file));
      expect(await hashes(there.sql)).toEqual(before);
      expect(await revisionOf(there, HERE.code)).toBe(revision + 1);
      expect(await revisionOf(there, THERE.code)).toBeNaN();

      await apply(there.backend, HERE.code, { readings: [{ written: "新", reading: "しん" }] });
      const [log] = await there.sql<{ ids: string; rows: string }[]>`
        select count(distinct id) as ids, count(*) as rows from private.log_entries`;
      expect(log?.ids).toBe(log?.rows);
      expect(await revisionOf(there, HERE.code)).toBe(revision + 2);
      await expect(there.sql`delete from private.log_entries`).rejects.toThrow("only grows");
    } finally {
      await there.drop();
    }
  });

  it.each([
    ["cut off", "backup-damaged", () => readFileSync(file).subarray(0, -100)],
    ["empty", "backup-damaged", () => Buffer.alloc(0)],
    ["cut off in the header", "backup-damaged", () => readFileSync(file).subarray(0, 50)],
    ["something else", "backup-unknown", () => Buffer.from("name,address\n")],
    [
      "a flipped byte",
      "backup-damaged",
      () => {
        const bytes = readFileSync(file);
        bytes.writeUInt8(bytes.readUInt8(3000) ^ 1, 3000);
        return bytes;
      },
    ],
  ])("%s changes nothing: %s", async (name, code, bytes) => {
    const path = join(folder, `${name}.backup`);
    writeFileSync(path, bytes());
    expect(await restoreInto(here, path)).toMatchObject({ ok: false, problem: { code } });
    expect(await hashes(here.sql)).toEqual(before);
  });

  it("a changed row, a lost row and a lost end are damage, and change nothing", async () => {
    const isRow = (line: string) => line.includes("みなのサロン");
    const damaged = [
      changed("row", (lines) =>
        lines.map((line) => (isRow(line) ? line.replace("みな", "誰か") : line)),
      ),
      changed("lost", (lines) => lines.filter((line) => !isRow(line))),
      changed("end", (lines) => lines.slice(0, -2)),
      changed("header", ([first = "", ...more]) => [
        first.replace('madeAt":"2', 'madeAt":"3'),
        ...more,
      ]),
    ];
    for (const path of damaged) {
      expect(await restoreInto(here, path)).toMatchObject({
        ok: false,
        problem: { code: "backup-damaged" },
      });
    }
    expect(await hashes(here.sql)).toEqual(before);
  });

  it("a newer one is refused by the name of what is not known here", async () => {
    const newer = await testDatabase();
    const path = join(folder, "newer.backup");
    try {
      await newer.sql`
        insert into supabase_migrations.schema_migrations (version, name) values ('29990101000000', 'later')`;
      mustHave(await alone(newer.url, (sql) => writeBackup(sql, path, () => {})));
      expect(await restoreInto(here, path)).toEqual({
        ok: false,
        problem: { code: "backup-newer", value: "29990101000000" },
      });
      expect(await hashes(here.sql)).toEqual(before);
    } finally {
      await newer.drop();
    }
  });

  it("an older one is brought up to date where the database is ours alone, else refused", async () => {
    const old = await testDatabase();
    const path = join(folder, "older.backup");
    const last = readMigrations().at(-1);
    try {
      await old.sql`
        delete from supabase_migrations.schema_migrations where version = ${last?.version ?? ""}`;
      await seed(old.backend, HERE, fullTown);
      const rows = await hashes(old.sql);
      mustHave(await alone(old.url, (sql) => writeBackup(sql, path, () => {})));
      const there = await testDatabase();
      try {
        expect(await restoreInto(there, path, true, false)).toMatchObject({
          ok: false,
          problem: { code: "backup-older", value: last?.version },
        });
        expect(mustHave(await restoreInto(there, path))).toMatchObject({ migrated: 1 });
        expect(await hashes(there.sql)).toEqual(rows);
        const town = mustHave(await readTown(there.backend, HERE.code)).town;
        expect(town.activities.map(({ id }) => id)).toEqual(["home", "open"]);
        const { data, error } = await there.backend.service.rpc("applied_migrations");
        expect(error).toBeNull();
        expect(data).toEqual(readMigrations().map(({ version }) => version));
      } finally {
        await there.drop();
      }
    } finally {
      await old.drop();
    }
  });

  it("rows that break a rule are refused whole, hash or no hash", async () => {
    const forged = await testDatabase();
    const path = join(folder, "forged.backup");
    try {
      await seed(forged.backend, HERE, fullTown);
      await forged.sql`alter table public.places disable trigger places_mask_keeps_away`;
      await forged.sql`
        update public.places p set lat = t.lat, lng = t.lng
        from private.true_points t where t.place_id = p.id and p.disclosure = 'approximate'`;
      mustHave(await alone(forged.url, (sql) => writeBackup(sql, path, () => {})));
      expect(await restoreInto(here, path)).toEqual({
        ok: false,
        problem: { code: "backup-not-fitting", value: "places_mask_keeps_away" },
      });
      expect(await hashes(here.sql)).toEqual(before);
    } finally {
      await forged.drop();
    }
  });

  it("a database that nobody migrated has nothing to back up", async () => {
    const server = new URL(here.url);
    server.pathname = "/postgres";
    expect(
      await alone(server.href, (sql) => writeBackup(sql, join(folder, "none"), () => {})),
    ).toEqual({ ok: false, problem: { code: "nothing-to-back-up" } });
  });

  it("the folder's owner may look into it with any tool", () => {
    const [first = ""] = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
    expect(JSON.parse(first)).toMatchObject({ format: "tsunagiba-backup", formatVersion: 1 });
  });
});
