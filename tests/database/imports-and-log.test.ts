import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { undoImport } from "../../src/data/undo-import.ts";
import { activity, group, listedPhone, place } from "../arrangements/build.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { BESIDE_THE_TOWN, rowHashes } from "./catalogue.ts";
import { everyWriteIsLogged } from "./every-write-is-logged.ts";
import { fullTown, HERE, SOURCE, THERE } from "./full-town.ts";
import { apply, requestFor, seed, wellDone } from "./towns.ts";
import { applyImport } from "../../src/data/apply-import.ts";
import { planImport } from "../../src/data/plan-import.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
});
afterAll(() => database.drop());
everyWriteIsLogged(() => database);

const logLength = async () => {
  const [row] = await database.sql<{ count: number }[]>`
    select count(*)::int as count from private.log_entries`;
  return row?.count ?? 0;
};
const revision = async (code = HERE.code) => {
  const [row] = await database.sql<{ revision: string }[]>`
    select revision from public.revisions where municipality_code = ${code}`;
  return Number(row?.revision);
};

describe("an import", () => {
  it("applied twice changes no row, no revision and no log", async () => {
    const before = await rowHashes(database.sql);
    expect(await apply(database.backend, HERE.code, fullTown)).toMatchObject({
      importId: null,
      added: 0,
      changed: 0,
      unchanged: 27,
    });
    expect(await rowHashes(database.sql)).toEqual(before);
  });

  it("that is only planned leaves nothing behind", async () => {
    const before = await rowHashes(database.sql);
    const request = requestFor(HERE.code, { groups: [group("open", "名を変えた会")] });
    expect(wellDone(await planImport(database.backend.service, request))).toMatchObject({
      changed: 1,
    });
    expect(await rowHashes(database.sql)).toEqual(before);
  });

  it("that is refused leaves nothing behind", async () => {
    const before = await rowHashes(database.sql);
    const request = requestFor(HERE.code, {
      groups: [group("open", "名を変えた会")],
      activities: [activity("lost", "迷子", { placeId: "nowhere" })],
    });
    expect((await applyImport(database.backend.service, request)).ok).toBe(false);
    expect(await rowHashes(database.sql)).toEqual(before);
  });

  it("touches its own municipality alone", async () => {
    await seed(database.backend, THERE, fullTown);
    const here = await revision();
    const [before] = await database.sql`
      select md5(string_agg(a::text, '' order by a::text)) as hash from public.activities a
      where municipality_code = ${HERE.code}`;
    await apply(database.backend, THERE.code, {
      activities: [activity("open", "あちらだけで変わった")],
    });
    const [after] = await database.sql`
      select md5(string_agg(a::text, '' order by a::text)) as hash from public.activities a
      where municipality_code = ${HERE.code}`;
    expect([after, await revision()]).toEqual([before, here]);
  });

  it("undone restores every row of every table exactly, parts and private rows included", async () => {
    const before = await rowHashes(database.sql, BESIDE_THE_TOWN);
    const [homePlace] = fullTown.places?.filter(({ id }) => id === "home") ?? [];
    if (homePlace === undefined) throw new Error("no home");
    const outcome = await apply(database.backend, HERE.code, {
      groups: [
        group("closed", "連絡先が変わる会", { contact: listedPhone("0000-00-0009") }),
        group("added", "増えた会"),
      ],
      places: [
        { ...homePlace, disclosure: "exact" },
        place("open", "隠れる場", {
          disclosure: "hidden",
          address: "二丁目",
          zoneId: "west",
          contact: { route: "page-only", phone: "1", email: null, url: null },
        }),
      ],
      activities: [
        activity("open", "部分がなくなる"),
        activity("added", "増えた活動", { groupId: "added", partnerGroupIds: ["open"] }),
      ],
      dateChanges: [{ activityId: "open", date: "2026-12-01", change: "off", note: "変わった" }],
      zones: (fullTown.zones ?? []).map((zone) => ({ ...zone, boundary: null })),
      ground: { type: "FeatureCollection", features: [] },
    });
    expect(outcome).toMatchObject({ added: 2, changed: 7, unchanged: 1 });
    expect(await rowHashes(database.sql, BESIDE_THE_TOWN)).not.toEqual(before);
    wellDone(await undoImport(database.backend.service, outcome.importId ?? ""));
    expect(await rowHashes(database.sql, BESIDE_THE_TOWN)).toEqual(before);
  });

  it("undone when a row was written behind its back is refused, and nothing moves", async () => {
    const outcome = await apply(database.backend, HERE.code, {
      groups: [group("open", "名を変えた会"), group("closed", "こちらも")],
    });
    await database.sql`update public.groups set description = 'あとから'
      where municipality_code = ${HERE.code} and id = 'closed'`;
    const before = await rowHashes(database.sql);
    expect(await undoImport(database.backend.service, outcome.importId ?? "")).toMatchObject({
      ok: false,
      problem: { code: "revision-moved" },
    });
    expect(await rowHashes(database.sql)).toEqual(before);
  });

  it("waits for another in the same municipality, and neither is lost", async () => {
    const before = await revision();
    const names = ["一", "二", "三", "四", "五"];
    const outcomes = await Promise.all(
      names.map((name) =>
        apply(database.backend, HERE.code, { groups: [group(`at-once-${name}`, name)] }),
      ),
    );
    expect(outcomes.map(({ revision: reached }) => reached - before).sort()).toEqual([
      1, 2, 3, 4, 5,
    ]);
    const [row] = await database.sql`
      select count(*)::int as count from public.groups where id like 'at-once-%'`;
    expect(row).toEqual({ count: 5 });
  });

  it("cannot set what belongs to nobody's file", async () => {
    const rows = JSON.stringify([
      {
        table_name: "municipalities",
        row_key: "",
        record_table: "municipalities",
        record_key: "",
        row: { name: "乗っ取り市" },
      },
      {
        table_name: "staff_duties",
        row_key: "x",
        record_table: "staff_duties",
        record_key: "x",
        row: {},
      },
      {
        table_name: "revisions",
        row_key: "",
        record_table: "revisions",
        record_key: "",
        row: { revision: 0 },
      },
      {
        table_name: "groups",
        row_key: "stray",
        record_table: "groups",
        record_key: "stray",
        row: {
          id: "stray",
          name: "よその会",
          contact_route: "listed",
          municipality_code: THERE.code,
        },
      },
    ]);
    const { service } = database.backend;
    const { data: id } = await service.rpc("begin_import", {
      code: HERE.code,
      file_name: "x",
      file_sha256: "0".repeat(64),
    });
    expect((await service.rpc("stage_import_rows", { import: id, rows })).data).toBe(1);
    expect(
      (await service.rpc("apply_import", { import: id, bounds: null, dry_run: false })).data,
    ).toMatchObject({ added: 1 });
    expect(
      await database.sql`select municipality_code from public.groups where id = 'stray'`,
    ).toMatchObject([{ municipality_code: HERE.code }]);
  });

  it("forgets what was begun a day ago and never applied", async () => {
    const begin = () =>
      database.backend.service.rpc("begin_import", {
        code: HERE.code,
        file_name: "x",
        file_sha256: "0".repeat(64),
      });
    const { data: old } = await begin();
    await database.sql`update private.imports set begun_at = now() - interval '25 hours' where id = ${old}`;
    await begin();
    expect(await database.sql`select from private.imports where id = ${old}`).toHaveLength(0);
  });
});

describe("the published revision", () => {
  it("rises again in the next, and not at all where nothing was written or all was taken back", async () => {
    const before = await revision();
    await database.sql`update public.zones set reading = 'ひがし' where municipality_code = ${HERE.code}`;
    expect(await revision()).toBe(before + 1);
    await database.sql`update public.zones set reading = 'x' where id = 'none'`;
    await database.sql
      .begin(async (transaction) => {
        await transaction`update public.zones set reading = 'x'`;
        throw new Error("taken back");
      })
      .catch(() => undefined);
    expect(await revision()).toBe(before + 1);
  });
});

describe("the log", () => {
  it("has one entry for each row written, with who, what and when, and no bodies", async () => {
    const before = await logLength();
    await apply(database.backend, HERE.code, {
      sources: [{ ...SOURCE, title: "別の一覧" }],
      groups: [
        group("one", "一"),
        group("two", "二", {
          contact: { route: "page-only", phone: "0000-00-7777", email: null, url: null },
        }),
      ],
    });
    const entries = await database.sql`
      select municipality_code, actor, actor_role, action, table_name, row_id
      from private.log_entries order by id offset ${before}`;
    const entry = (action: string, table_name: string, row_id: string) => ({
      municipality_code: HERE.code,
      actor: null,
      actor_role: "service_role",
      action,
      table_name,
      row_id,
    });
    expect([...entries]).toEqual([
      entry("update", "sources", "source"),
      entry("insert", "groups", "one"),
      entry("insert", "groups", "two"),
      entry("insert", "contacts", "groups/two"),
    ]);
    const [columns] = await database.sql<{ names: string[] }[]>`
      select array_agg(attname::text order by attnum) as names from pg_attribute
      where attrelid = 'private.log_entries'::regclass and attnum > 0`;
    expect(columns?.names).toEqual([
      "id",
      "municipality_code",
      "happened_at",
      "actor",
      "actor_role",
      "action",
      "table_name",
      "row_id",
    ]);
  });

  it("names the person who wrote, and notes what happens to staff", async () => {
    const person = "00000000-0000-4000-8000-00000000000a";
    const before = await logLength();
    await database.sql.begin(async (transaction) => {
      await transaction`select set_config('request.jwt.claim.sub', ${person}, true),
        set_config('request.jwt.claims', ${JSON.stringify({ sub: person })}, true)`;
      await transaction`select public.give_duty(${person}, ${HERE.code}, 'csw')`;
      await transaction`select public.suspend_staff(${person}, true)`;
      await transaction`select public.take_duty(${person}, ${HERE.code}, 'csw')`;
    });
    const entries = await database.sql`
      select municipality_code, actor, action, table_name, row_id from private.log_entries
      order by id offset ${before}`;
    const entry = (action: string, table_name: string, code: string | null, row_id: string) => ({
      municipality_code: code,
      actor: person,
      action,
      table_name,
      row_id,
    });
    expect([...entries]).toEqual([
      entry("insert", "staff", null, person),
      entry("insert", "staff_duties", HERE.code, `${person}/csw`),
      entry("update", "staff", null, person),
      entry("delete", "staff_duties", HERE.code, `${person}/csw`),
    ]);
  });
});
