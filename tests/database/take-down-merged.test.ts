import type { SupabaseClient } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mergeEntries } from "../../src/data/review/merge-entries.ts";
import { readEntry } from "../../src/data/review/read-entry.ts";
import { saveEntry } from "../../src/data/review/save-entry.ts";
import { takeDown } from "../../src/data/review/take-down.ts";
import { undoEntryChange } from "../../src/data/review/undo-entry-change.ts";
import type { TownRecords } from "../../src/domain/town.ts";
import { activity, group, place } from "../arrangements/build.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { everyWriteIsLogged } from "./every-write-is-logged.ts";
import { fullTown, HERE, HOME, THERE } from "./full-town.ts";
import { staffOf } from "./reviewing-town.ts";
import { rowsThatSay } from "./rows-that-say.ts";
import { apply, seed, townOf, wellDone } from "./towns.ts";

let database: TestDatabase;
const EVENT = (fullTown.events ?? [])[0];
if (EVENT === undefined) throw new Error("the full town has an event");
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
everyWriteIsLogged(() => database);

/** The salon of `home` once more, as another file has it. */
const TWIN: TownRecords = {
  groups: [group("twin", "双葉の会")],
  places: [
    place("twin", "自宅サロン（別表記）", {
      disclosure: "approximate",
      truePosition: HOME,
      address: "一丁目1番1号",
      zoneId: "east",
      contact: { route: "page-only", phone: "0000-00-0003", email: null, url: null },
    }),
  ],
  activities: [activity("twin", "自宅のサロン（重複）", { placeId: "twin", groupId: "twin" })],
};

/** A municipality in which the twin was merged into `home`; gives who reviews there, and what undoes the merge. */
async function mergedIn(municipality: typeof HERE) {
  const { code } = municipality;
  await seed(database.backend, municipality, fullTown);
  await apply(database.backend, code, TWIN);
  const { client: reviewer } = await staffOf(database, "reviewer", `reviewer-${code}`, code);
  const [stays, goes] = [
    wellDone(await readEntry(reviewer, code, "home")),
    wellDone(await readEntry(reviewer, code, "twin")),
  ];
  const merged = wellDone(
    await mergeEntries({ person: reviewer, service: database.backend.service }, code, {
      stays: { activityId: "home", seenVersion: stays.version },
      goes: { activityId: "twin", seenVersion: goes.version },
      records: {},
    }),
  );
  return { code, reviewer, changeId: merged.changeId ?? "" };
}
const shown = async (code: string) => {
  const town = await townOf(database.backend, code);
  return [town.activities, town.places, town.groups].map((rows) => rows.map(({ id }) => id));
};

describe("an entry that another was merged into, deleted for good", () => {
  let code: string;
  let reviewer: SupabaseClient;
  let changeId: string;
  beforeAll(async () => {
    ({ code, reviewer, changeId } = await mergedIn(HERE));
    const { sql } = database;
    await sql`insert into private.submissions
      (municipality_code, idempotency_key, kind, activity_id, body, body_sha256, language, state)
      values (${code}, gen_random_uuid(), 'new', 'twin', '{"address": "一丁目1番1号"}',
        ${"0".repeat(64)}, 'ja', 'approved')`;
    const points = ["twin", "home", "open"].map((id) => ({ of: code, id }));
    await sql`insert into private.kept_towns
      (municipality_code, kept_on, version, ground, supply, activities)
      values (${code}, '2026-10-01', 1, '{}', ${sql.json(points)}, 3)`;
    await sql`insert into private.import_warnings (import_id, ordinal, line, record_id, name, problems)
      select i.id, 0, 2, 'twin', '自宅のサロン（重複）', '[{"code": "kind-assumed"}]'
      from private.imports i where i.municipality_code = ${code} and i.kind = 'file' limit 1`;
    const mail = (key: string, template: string, text: string) =>
      database.backend.service.rpc("enqueue_mail", {
        code,
        dedupe_key: key,
        recipient: "reader@example.jp",
        template,
        subject: "お知らせ",
        body_text: text,
        body_html: text,
      });
    await mail("news/1/2026-11-16", "news", "自宅のサロン");
    await mail("news/2/2026-11-16", "news", "みなのサロン");
    await mail("still-right/home/1/1/1", "still-right", "自宅のサロン");
    wellDone(await takeDown(reviewer, code, "home", true));
  });

  it.each(["1番1号", "自宅サロン", "自宅のサロン", "0000-00-0003", "双葉の会"])(
    "leaves nothing that says %s",
    async (said) => {
      expect(await rowsThatSay(database, said)).toEqual({});
    },
  );

  it("is in no date that was kept, and other mails are", async () => {
    const [kept] = await database.sql`
      select supply, activities, removed from private.kept_towns where municipality_code = ${code}`;
    expect(kept).toEqual({ supply: [{ of: code, id: "open" }], activities: 1, removed: 2 });
    const mails = await database.sql`select dedupe_key from private.mails`;
    expect(mails).toEqual([{ dedupe_key: "news/2/2026-11-16" }]);
  });

  it("comes back neither by undoing the merge nor with either file", async () => {
    const before = await shown(code);
    await undoEntryChange(reviewer, code, changeId);
    expect(await shown(code)).toEqual(before);
    await apply(database.backend, code, TWIN);
    await apply(database.backend, code, fullTown);
    expect(await shown(code)).toEqual([["open"], ["open"], ["open"]]);
  });
});

describe("an entry that another was merged into, kept for supporters", () => {
  let code: string;
  let reviewer: SupabaseClient;
  beforeAll(async () => {
    ({ code, reviewer } = await mergedIn(THERE));
    wellDone(await takeDown(reviewer, code, "home", false));
  });

  it("comes back neither with the other's file, nor its place or group with what is said to be there", async () => {
    await apply(database.backend, code, TWIN);
    const town = await townOf(database.backend, code);
    const outcome = await apply(database.backend, code, {
      events: [{ ...EVENT, placeId: "home" }],
      activities: [
        { ...(town.activities[0] ?? activity("open", "")), partnerGroupIds: ["open", "twin"] },
      ],
      dateChanges: [{ activityId: "open", date: "2026-12-22", change: "on", placeId: "home" }],
    });
    expect(outcome.problems.map(({ code: problem, field }) => [problem, field])).toEqual([
      ["entry-taken-down", "events"],
      ["entry-taken-down", "date_changes"],
    ]);
    expect(await shown(code)).toEqual([["open"], ["open"], ["open"]]);
  });

  it("is published again with what was merged into it", async () => {
    const entry = wellDone(await readEntry(reviewer, code, "home"));
    wellDone(
      await saveEntry({ person: reviewer, service: database.backend.service }, code, {
        activityId: "home",
        seenVersion: entry.version,
        records: { activities: [{ ...entry.activity, visibility: "public" }] },
      }),
    );
    expect(
      await database.sql`select record_key from private.taken_down
        where municipality_code = ${code} and record_table = 'activities'`,
    ).toEqual([]);
    expect((await shown(code))[0]).toEqual(["home", "open"]);
  });
});

describe("an entry that met elsewhere before", () => {
  it("leaves no masked place behind, and the hall for others", async () => {
    const { client: reviewer } = await staffOf(database, "reviewer", "third", HERE.code);
    const { code } = HERE;
    await apply(database.backend, code, {
      places: [
        place("hall", "集会所"),
        place("former", "前の家", { disclosure: "approximate", truePosition: HOME }),
      ],
      activities: [activity("moving", "うつる会", { placeId: "former" })],
    });
    for (const placeId of ["hall", null])
      await apply(database.backend, code, {
        activities: [activity("moving", "うつる会", { placeId })],
      });
    wellDone(await takeDown(reviewer, code, "moving", false));
    expect((await shown(code))[1]).toEqual(["hall", "open"]);
  });
});
