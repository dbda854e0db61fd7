import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FASTEST_MS } from "../../src/domain/registering/form-stamp.ts";
import { newToken } from "../../src/server/sessions/token.ts";
import { fullTown, HERE } from "../database/full-town.ts";
import { askOne } from "../database/subscriptions.expectations.ts";
import { makePerson } from "../support/people.ts";
import { type PortalOnDatabase, portalOnDatabase } from "../support/portal-on-database.ts";
import { LEAST } from "../support/registering-town.ts";
import { formOf, type Visited, visit } from "../support/visitor.ts";

/** Addresses of one length: of staff, of somebody of a group who also hears of what is new, and of nobody. */
const STAFF = "knows.a@example.jp";
const MEMBER = "knows.b@example.jp";
const NOBODY = "nobody1@example.jp";

let running: PortalOnDatabase;
let town: string;
beforeAll(async () => {
  running = await portalOnDatabase(HERE, fullTown);
  town = `${running.portal.url}/${HERE.code}`;
  const { database } = running;
  await makePerson(database, STAFF, { duties: [[HERE.code, "reviewer", null]], signedIn: "no" });
  await makePerson(database, MEMBER, { groups: [[HERE.code, "open"]], signedIn: "no" });
  const { id } = await askOne(database, { address: MEMBER, leave_key: newToken() });
  await database.backend.service.rpc("confirm_subscription", { code: HERE.code, subscription: id });
});
afterAll(() => running?.stop());

const signIn = (page: string, how: string) => (email: string) =>
  visit(`${town}/${page}`, { fields: { do: how, email, password: "no such word" } });

/** Sends a form of a page as somebody who has looked at it. */
async function afterALook(
  page: Visited,
  sign: string,
  fields: Readonly<Record<string, string>>,
  at: string,
) {
  const form = formOf(page.html, sign);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  await sleep(FASTEST_MS + 50);
  return visit(at, { fields: form });
}

/** Every form that takes an address, and how long its answer takes at least where an account could make it longer. */
const FORMS: Readonly<
  Record<string, readonly [ask: (email: string) => Promise<Visited>, atLeastMs: number]>
> = {
  "sign-in of staff, by password": [signIn("staff/sign-in", "enter"), 700],
  "sign-in of staff, by a link": [signIn("staff/sign-in", "mail-link"), 300],
  "sign-in of a group, by password": [signIn("ja/mine/sign-in", "enter"), 700],
  "sign-in of a group, by a link": [signIn("ja/mine/sign-in", "mail-link"), 300],
  registering: [
    async (email) => {
      const at = `${town}/ja/register`;
      const shown = await visit(at, { fields: { ...LEAST, email } });
      return afterALook(shown, "preview-form", { to: "send" }, at);
    },
    0,
  ],
  claiming: [(email) => visit(`${town}/ja/claim/open`, { fields: { email, why: "代表です" } }), 0],
  subscribing: [
    async (email) => {
      const at = `${town}/ja/subscribe`;
      return afterALook(await visit(at), "subscribe", { email }, at);
    },
    0,
  ],
};

const TABLES = [
  "links",
  "mails",
  "submissions",
  "subscriptions",
  "sessions",
  "attempts",
  "log_entries",
];
async function counted(): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const table of TABLES) {
    const [row] = await running.database.sql.unsafe<{ n: number }[]>(
      `select count(*)::int as n from private.${table}`,
    );
    counts[table] = row?.n ?? 0;
  }
  return counts;
}

/** What an answer tells, without the address itself and the numbers of the form. */
const said = ({ status, location, cookie, html }: Visited, email: string) => ({
  status,
  location,
  cookie,
  length: html.length,
  html: html.replaceAll(email, "address").replace(/[0-9a-f-]{36}\.\d+\.[\w-]{43}/g, "stamp"),
});

async function asked(form: string, email: string) {
  const [ask, atLeastMs] = FORMS[form] ?? [() => Promise.reject(new Error(form)), 0];
  await running.database.sql`delete from private.attempts`;
  const before = await counted();
  const began = performance.now();
  const answer = said(await ask(email), email);
  // A timer may ring a little early by another clock.
  const inTime = performance.now() - began > atLeastMs - 5;
  const after = await counted();
  const writes = Object.fromEntries(
    TABLES.map((table) => [table, (after[table] ?? 0) - (before[table] ?? 0)]).filter(
      ([, n]) => n !== 0,
    ),
  );
  return { answer, inTime, writes };
}

describe("whether anybody has an address is not told by", () => {
  it.each(Object.keys(FORMS))("%s", async (form) => {
    const [staff, member, nobody] = [
      await asked(form, STAFF),
      await asked(form, MEMBER),
      await asked(form, NOBODY),
    ];
    expect(staff.answer).toEqual(nobody.answer);
    expect(member.answer).toEqual(nobody.answer);
    expect([staff.inTime, member.inTime, nobody.inTime]).toEqual([true, true, true]);
    if (!form.endsWith("by a link")) {
      // The same rows are written whoever it is: there is nothing that could take longer.
      expect(staff.writes).toEqual(nobody.writes);
      expect(member.writes).toEqual(nobody.writes);
      return;
    }
    // Only who is known gets a mail; the answer waits longer than writing it takes (`evenly`).
    expect([staff.writes, member.writes, nobody.writes]).toEqual([
      { attempts: 2, links: 1, mails: 1 },
      { attempts: 2, links: 1, mails: 1 },
      { attempts: 2 },
    ]);
  });
});
