import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TownRecords } from "../../src/domain/town.ts";
import { askDue } from "../../src/server/keeping-true/ask-due.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { addressesOfEntries } from "./entry-address-rules.ts";
import { everyWriteIsLogged } from "./every-write-is-logged.ts";
import { fullTown, HERE, THERE } from "./full-town.ts";
import { type Identity, makeIdentities } from "./identities.ts";
import {
  asksComeInTurn,
  entriesFadeAndEnd,
  keepersOfEntries,
  reportsAreLimited,
  restingIsTakenBack,
} from "./keeping-true-rules.ts";
import { apply, seed } from "./towns.ts";

let database: TestDatabase;
let inSql: readonly Identity[];
beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  await seed(database.backend, THERE, fullTown);
  inSql = (await makeIdentities(database)).filter(({ name }) => name !== "expired");
}, 120_000);
afterAll(() => database.drop());
everyWriteIsLogged(() => database);

describe("an entry", () => {
  it.each([
    ["is kept true by those it belongs to", () => keepersOfEntries(database.sql, inSql)],
    ["is asked about once, in turn, until there is an answer", () => asksComeInTurn(database.sql)],
    ["listens to its own addresses alone", () => addressesOfEntries(database.sql)],
    ["fades, comes back and ends", () => entriesFadeAndEnd(database.sql)],
    ["is reported within limits", () => reportsAreLimited(database.sql)],
    ["rests for a day, and not", () => restingIsTakenBack(database.sql, inSql)],
  ] as const)("%s", async (_, measure) => {
    const { is, shouldBe } = await measure();
    expect(is).toEqual(shouldBe);
  });

  it("is not made older by a file that is imported again", async () => {
    const [open] = (fullTown.activities ?? []).filter(({ id }) => id === "open");
    const again = (confirmedOn: string | null): TownRecords => ({
      activities: open === undefined ? [] : [{ ...open, confirmedOn }],
    });
    const state = async () =>
      (
        await database.sql`select confirmed_on::text, unreached_since::text, ended_on::text
          from public.activities where municipality_code = ${HERE.code} and id = 'open'`
      )[0];
    await database.sql`update public.activities
      set confirmed_on = '2026-10-01', unreached_since = '2026-10-20', ended_on = '2026-10-25'
      where municipality_code = ${HERE.code} and id = 'open'`;
    await apply(database.backend, HERE.code, again("2026-03-01"));
    const held = { unreached_since: "2026-10-20", ended_on: "2026-10-25" };
    expect(await state()).toEqual({ confirmed_on: "2026-10-01", ...held });
    await apply(database.backend, HERE.code, again(null));
    expect(await state()).toEqual({ confirmed_on: "2026-10-01", ...held });
    await apply(database.backend, HERE.code, again("2026-11-01"));
    expect(await state()).toEqual({
      confirmed_on: "2026-11-01",
      unreached_since: null,
      ended_on: null,
    });
  });
});

describe("the question whether it is still right", () => {
  const now = new Date("2026-11-22T03:00:00Z");
  const mails = async () =>
    database.sql`select recipient, template, subject, body_text from private.mails
      where template like 'still-right%' order by dedupe_key`;

  it("goes to everybody who looks after the group, once, though several portals ask at once", async () => {
    await database.sql`update public.activities set confirmed_on = private.today()`;
    await database.sql`update public.activities set confirmed_on = '2026-01-01'
      where municipality_code = ${HERE.code} and id = 'open'`;
    const asked = await Promise.all(
      [1, 2, 3].map(() => askDue(database.backend, "https://example.jp", now)),
    );
    expect(asked.reduce((sum, { mails: sent }) => sum + sent, 0)).toBe(1);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      recipient: "group.member.a@example.jp",
      template: "still-right",
    });
    const keys = [...String(mail?.body_text).matchAll(/link\?k=([\w-]{43})/g)].map(([, k]) => k);
    expect(new Set(keys).size).toBe(3);
    const stored = await database.sql`select purpose from private.links where subject = 'open'
      order by purpose`;
    expect(stored.map(({ purpose }) => purpose)).toEqual([
      "has-changed",
      "has-ended",
      "still-right",
    ]);
    const row = JSON.stringify(await database.sql`select * from private.links`);
    expect(keys.filter((key) => row.includes(key ?? ""))).toEqual([]);
  });

  it("is asked again after two weeks, then by telephone, and fades only when that is over", async () => {
    const later = async (days: number) => {
      await database.sql`update private.confirmation_asks set asked_on = asked_on - ${days}::int`;
      return askDue(database.backend, "https://example.jp", now);
    };
    await database.sql`update private.confirmation_asks set asked_on = '2026-11-22'`;
    expect(await later(13)).toEqual({ mails: 0, unreached: 0 });
    expect(await later(1)).toEqual({ mails: 1, unreached: 0 });
    await database.sql`update private.confirmation_asks set asked_on = '2026-11-22' where step = 2`;
    expect((await mails()).map(({ template }) => template)).toEqual([
      "still-right-reminder",
      "still-right",
    ]);
    // There is a telephone: nothing more happens by itself.
    expect(await later(14)).toEqual({ mails: 0, unreached: 0 });
    expect(await later(100)).toEqual({ mails: 0, unreached: 0 });
    await database.sql`insert into private.confirmation_asks
      (municipality_code, activity_id, round, step, way, asked_on)
      select ${HERE.code}, 'open', 1, n, 'phone', '2026-11-01' from generate_series(3, 5) n`;
    await database.sql`insert into private.confirmation_asks
      (municipality_code, activity_id, round, step, way, asked_on)
      select ${HERE.code}, 'open', 1, 6, 'postcard', '2026-10-20'`;
    expect(await later(0)).toEqual({ mails: 0, unreached: 1 });
    expect(await later(0)).toEqual({ mails: 0, unreached: 0 });
  });
});
