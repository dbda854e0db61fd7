import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SupabaseClient } from "../../src/data/client.ts";
import { entryHistory } from "../../src/data/review/entry-history.ts";
import { findEntries } from "../../src/data/review/find-entries.ts";
import { mergeEntries } from "../../src/data/review/merge-entries.ts";
import { readEntry } from "../../src/data/review/read-entry.ts";
import { saveEntry } from "../../src/data/review/save-entry.ts";
import { undoEntryChange } from "../../src/data/review/undo-entry-change.ts";
import { haversine } from "../../src/domain/geometry/haversine.ts";
import { type Position, position } from "../../src/domain/units.ts";
import { activity, middle, place } from "../arrangements/build.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { BESIDE_THE_TOWN, rowHashes } from "./catalogue.ts";
import { everyWriteIsLogged } from "./every-write-is-logged.ts";
import { fullTown, HERE, HOME } from "./full-town.ts";
import { staffOf } from "./reviewing-town.ts";
import { apply, seed, townOf, wellDone } from "./towns.ts";

let database: TestDatabase;
let reviewer: SupabaseClient;
const code = HERE.code;
const clients = () => ({ person: reviewer, service: database.backend.service });

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  reviewer = (await staffOf(database, "reviewer")).client;
});
afterAll(() => database.drop());
everyWriteIsLogged(() => database);

describe("an entry as the council reads it", () => {
  it("has what is held back: the true point and address of a home, and its numbers", async () => {
    const entry = wellDone(await readEntry(reviewer, code, "home"));
    expect(entry.place).toMatchObject({
      disclosure: "approximate",
      truePosition: HOME,
      address: "一丁目1番1号",
      contact: { route: "page-only", phone: "0000-00-0003" },
    });
    expect(entry.place?.position).not.toEqual(HOME);
    const open = wellDone(await readEntry(reviewer, code, "open"));
    expect(open.activity.contact.phone).toBe("0000-00-0004");
    expect(open.dateChanges).toEqual([{ activityId: "open", date: "2026-12-01", change: "off" }]);
  });

  it("is found from where somebody stands, the nearest first, by its true point", async () => {
    const near = position(HOME.lat + 0.001, HOME.lng);
    const found = wellDone(
      await findEntries(reviewer, code, {
        words: [],
        zone: null,
        placesInZone: [],
        kind: null,
        state: null,
        near,
        skip: 0,
        atMost: 10,
      }),
    );
    const metres = (to: Position) => Math.round(haversine(near, to));
    expect(found.entries.map((entry) => [entry.id, entry.metres])).toEqual([
      ["home", metres(HOME)],
      ["open", metres(middle(0, 0))],
      ["closed", metres(middle(0, 0))],
    ]);
    expect(metres(HOME)).toBe(111);
  });

  it("is not for others", async () => {
    const planner = await staffOf(database, "planner");
    for (const id of ["open", "closed", "nowhere"])
      expect(await readEntry(planner.client, code, id)).toEqual({
        ok: false,
        problem: { code: "not-permitted" },
      });
    expect(await readEntry(reviewer, code, "nowhere")).toEqual({
      ok: false,
      problem: { code: "entry-unknown" },
    });
  });
});

describe("an edit by staff", () => {
  it("is written if its version is the newest, and refused if it is not", async () => {
    const entry = wellDone(await readEntry(reviewer, code, "open"));
    const edit = (name: string) => ({
      activityId: "open",
      seenVersion: entry.version,
      records: { activities: [{ ...entry.activity, name }] },
    });
    const saved = wellDone(await saveEntry(clients(), code, edit("新しい名")));
    expect(saved.version).not.toBe(entry.version);
    expect(await saveEntry(clients(), code, edit("古い画面の名"))).toEqual({
      ok: false,
      problem: { code: "entry-changed-meanwhile", field: "version" },
    });
    const now = wellDone(await readEntry(reviewer, code, "open"));
    expect([now.activity.name, now.version]).toEqual(["新しい名", saved.version]);
  });

  it("changes its version whoever writes to it, to its place, its group or its contact", async () => {
    const versions = new Set<string>();
    const note = async () => {
      versions.add(wellDone(await readEntry(reviewer, code, "home")).version);
    };
    await note();
    const [home] = fullTown.places?.filter(({ id }) => id === "home") ?? [];
    if (home === undefined) throw new Error("no home");
    await apply(database.backend, code, { places: [{ ...home, directions: "角をまがる" }] });
    await note();
    await apply(database.backend, code, { places: [{ ...home, address: "二丁目" }] });
    await note();
    await database.sql`update private.contacts set phone = '1' where owner_id = 'home'`;
    await note();
    await apply(database.backend, code, {
      dateChanges: [{ activityId: "home", date: "2026-12-02", change: "off" }],
    });
    await note();
    expect(versions.size).toBe(5);
    await apply(database.backend, code, { places: [home] });
  });

  it("undone restores every row exactly, removed dates and masks included", async () => {
    const before = await rowHashes(database.sql, BESIDE_THE_TOWN);
    const entry = wellDone(await readEntry(reviewer, code, "home"));
    if (entry.place === null) throw new Error("no place");
    const saved = wellDone(
      await saveEntry(clients(), code, {
        activityId: "home",
        seenVersion: entry.version,
        records: {
          activities: [{ ...entry.activity, name: "変えた" }],
          places: [{ ...entry.place, disclosure: "hidden" }],
        },
        gone: entry.dateChanges,
      }),
    );
    const after = wellDone(await readEntry(reviewer, code, "home"));
    expect([after.dateChanges, after.place?.position, after.place?.truePosition]).toEqual([
      [],
      null,
      HOME,
    ]);
    expect(await undoEntryChange(reviewer, code, saved.changeId ?? "")).toEqual({
      ok: true,
      value: null,
    });
    expect(await rowHashes(database.sql, BESIDE_THE_TOWN)).toEqual(before);
  });

  it("takes nothing along that belongs to another entry", async () => {
    const entry = wellDone(await readEntry(reviewer, code, "open"));
    const refused = { ok: false, problem: { code: "stored-row-invalid", field: "rows" } };
    const edit = { activityId: "open", seenVersion: entry.version };
    for (const records of [
      { activities: [activity("home", "よその名")] },
      { places: [place("home", "よその場所")] },
      { dateChanges: [{ activityId: "home", date: "2026-12-03", change: "off" as const }] },
      { readings: [{ written: "一", reading: "いち" }] },
    ])
      expect(await saveEntry(clients(), code, { ...edit, records })).toEqual(refused);
  });

  it("makes a new entry with a place of its own", async () => {
    const saved = await saveEntry(clients(), code, {
      activityId: "by-phone",
      seenVersion: null,
      records: {
        places: [place("by-phone", "集会所")],
        activities: [activity("by-phone", "電話で聞いた会", { placeId: "by-phone" })],
      },
    });
    expect(saved.ok).toBe(true);
    const found = wellDone(
      await findEntries(reviewer, code, {
        words: ["電話で聞いた"],
        zone: null,
        placesInZone: [],
        kind: null,
        state: null,
        near: null,
        skip: 0,
        atMost: 10,
      }),
    );
    expect(found.total).toBe(1);
    expect(found.entries[0]).toMatchObject({ id: "by-phone", placeName: "集会所" });
  });

  it("is in the history of the entry, with who and when", async () => {
    const moments = wellDone(await entryHistory(reviewer, code, "open"));
    expect(moments[0]).toMatchObject({
      by: "reviewer@example.jp",
      wrote: ["activities update"],
      undoable: true,
    });
    expect(moments.at(-1)).toMatchObject({ by: null, undoable: false });
  });
});

describe("two entries made one", () => {
  it("lead one address to the other, keep dates, and come apart again exactly", async () => {
    await apply(database.backend, code, {
      places: [place("twin", "みなの場（別表記）")],
      activities: [
        activity("twin", "みなのサロン（重複）", { placeId: "twin" }),
        activity("joined", "巡回", { placeId: "open" }),
      ],
      dateChanges: [
        { activityId: "twin", date: "2026-12-01", change: "off" },
        { activityId: "twin", date: "2026-12-15", change: "off" },
        { activityId: "joined", date: "2026-12-15", change: "on", joinsActivityId: "twin" },
      ],
    });
    const before = await rowHashes(database.sql, BESIDE_THE_TOWN);
    const [stays, goes] = [
      wellDone(await readEntry(reviewer, code, "open")),
      wellDone(await readEntry(reviewer, code, "twin")),
    ];
    const merge = {
      stays: { activityId: "open", seenVersion: stays.version },
      goes: { activityId: "twin", seenVersion: goes.version },
      records: { activities: [{ ...stays.activity, name: "ひとつになったサロン" }] },
    };
    const merged = wellDone(await mergeEntries(clients(), code, merge));
    const town = await townOf(database.backend, code);
    expect(town.moved).toEqual([{ activityId: "twin", movedTo: "open" }]);
    expect(town.activities.map(({ id }) => id)).not.toContain("twin");
    expect(town.places.map(({ id }) => id)).not.toContain("twin");
    expect(
      town.dateChanges.filter(({ activityId }) => activityId === "open").map(({ date }) => date),
    ).toEqual(["2026-12-01", "2026-12-15"]);
    expect(town.dateChanges.find(({ activityId }) => activityId === "joined")).toMatchObject({
      joinsActivityId: "open",
    });
    expect(await mergeEntries(clients(), code, merge)).toEqual({
      ok: false,
      problem: { code: "entry-changed-meanwhile", field: "version" },
    });
    wellDone(await undoEntryChange(reviewer, code, merged.changeId ?? ""));
    expect(await rowHashes(database.sql, BESIDE_THE_TOWN)).toEqual(before);
  });
});
