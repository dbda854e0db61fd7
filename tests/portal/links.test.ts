import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LINK_PURPOSES, type LinkPurpose } from "../../src/domain/people/link-purposes.ts";
import { newToken, sha256Of } from "../../src/server/sessions/token.ts";
import { rowHashes } from "../database/catalogue.ts";
import { fullTown, HERE } from "../database/full-town.ts";
import { submitOne } from "../database/registering.expectations.ts";
import { askOne } from "../database/subscriptions.expectations.ts";
import { makePerson } from "../support/people.ts";
import { type PortalOnDatabase, portalOnDatabase } from "../support/portal-on-database.ts";
import { formOf, type Visited, visit } from "../support/visitor.ts";

/** Mail scanners, previews, prefetching browsers and guessers meet every link before its reader does. */
let running: PortalOnDatabase;
let link: string;
let leave: string;
let email: string;
beforeAll(async () => {
  running = await portalOnDatabase(HERE, fullTown);
  link = `${running.portal.url}/${HERE.code}/ja/link`;
  leave = `${running.portal.url}/${HERE.code}/ja/subscribe/leave`;
});
afterAll(() => running?.stop());

/** Every row of every table, of accounts too. */
const everything = async () => ({
  ...(await rowHashes(running.database.sql)),
  accounts: JSON.stringify(
    await running.database.sql`select id, email from auth.users order by id`,
  ),
});

/** A key for each purpose, about something that is really there. */
async function keyFor(purpose: LinkPurpose, minutes = 60): Promise<string> {
  const { database } = running;
  email = `${purpose}.${randomUUID()}@example.jp`;
  const subject = await subjectOf(purpose);
  const key = newToken();
  const { error } = await database.backend.service.rpc("make_link", {
    code: HERE.code,
    purpose,
    subject,
    address: email,
    token: sha256Of(key),
    minutes,
  });
  if (error !== null) throw new Error(error.message);
  return key;
}

async function subjectOf(purpose: LinkPurpose): Promise<string> {
  const { database } = running;
  switch (purpose) {
    case "sign-in":
    case "set-password":
      return (await makePerson(database, email, { groups: [[HERE.code, "open"]], signedIn: "no" }))
        .userId;
    case "verify-submission": {
      await database.sql`delete from private.submissions`;
      await submitOne(database);
      await database.sql`update private.submissions set email = ${email}`;
      const [row] = await database.sql<{ id: string }[]>`select id from private.submissions`;
      return row?.id ?? "";
    }
    case "subscribe":
      return (
        (await askOne(database, { key: randomUUID(), address: email, leave_key: newToken() })).id ??
        ""
      );
    case "still-right":
    case "has-changed":
    case "has-ended":
      await database.sql`update public.activities set confirmed_on = '2026-01-01', ended_on = null`;
      await database.sql`update private.contacts set email = ${email} where owner_id = 'open'`;
      return "open";
  }
}

/** What opens a link without pressing: readers, scanners, previews, prefetching, and posts that are no press of ours. */
async function open(address: string, key: string): Promise<readonly number[]> {
  const at = `${address}?k=${key}`;
  const body = new URLSearchParams({ k: key });
  const requests: readonly (readonly [string, RequestInit])[] = [
    [at, {}],
    [at, {}],
    [at, { method: "HEAD" }],
    [at, { headers: { "sec-purpose": "prefetch;prerender", purpose: "prefetch" } }],
    [at, { headers: { "x-moz": "prefetch", "user-agent": "Mozilla/5.0 (compatible; SafeLinks)" } }],
    [`${at}&do=press&press=1&confirm=yes`, {}],
    [at.replace("/ja/", "/en/"), {}],
    [at.replace("/ja/", "/easy/"), { method: "HEAD" }],
    [at, { method: "OPTIONS" }],
    [at, { method: "PUT", body }],
    [at, { method: "DELETE" }],
    [at, { method: "POST", body, headers: { "sec-fetch-site": "cross-site" } }],
    [at, { method: "POST", body, headers: { origin: "https://elsewhere.example" } }],
    [at, { method: "POST", body: "{}", headers: { "content-type": "application/json" } }],
  ];
  const statuses: number[] = [];
  for (const [where, request] of requests) {
    const response = await fetch(where, { redirect: "manual", ...request });
    await response.arrayBuffer();
    expect(response.headers.getSetCookie()).toEqual([]);
    statuses.push(response.status);
  }
  return statuses;
}
const OPENED = [200, 200, 200, 200, 200, 200, 200, 200, 405, 405, 405, 403, 403, 415];

/** Presses as the page's own form does. */
async function pressOn(key: string): Promise<Visited> {
  const page = await visit(`${link}?k=${key}`);
  return visit(link, { fields: formOf(page.html, 'method="post"') });
}
const press = (key: string): Promise<Visited> => visit(link, { fields: { k: key } });
const told = ({ status, html, location, cookie }: Visited) => ({ status, html, location, cookie });

describe.each(LINK_PURPOSES)("a link to %s", (purpose) => {
  it("changes no row when it is opened in whatever way, and works once when its button is pressed", async () => {
    const key = await keyFor(purpose);
    const before = await everything();
    expect(await open(link, key)).toEqual(OPENED);
    expect(await everything()).toEqual(before);

    const pressed = await pressOn(key);
    expect(pressed.status).toBe(303);
    const after = await everything();
    expect(after).not.toEqual(before);
    const again = await Promise.all([press(key), press(key), press(key)]);
    expect(again.map(({ status, cookie }) => [status, cookie])).toEqual(
      [1, 2, 3].map(() => [410, null]),
    );
    const looked = await visit(`${link}?k=${key}`);
    expect(looked.status).toBe(410);
    expect(await everything()).toEqual(after);
  });

  it("works for one of four who press at once", async () => {
    const key = await keyFor(purpose);
    const all = await Promise.all([press(key), press(key), press(key), press(key)]);
    expect(all.map(({ status }) => status).sort()).toEqual([303, 410, 410, 410]);
  });

  it("that is over is answered like one that never was, and changes nothing", async () => {
    const over = await keyFor(purpose, -1);
    const never = newToken();
    const before = await everything();
    const answers: unknown[] = [];
    for (const key of [over, never]) {
      answers.push(told(await visit(`${link}?k=${key}`)), told(await press(key)));
    }
    // The page repeats the key in its links to other languages and in nothing else.
    const alike = JSON.stringify(answers).replaceAll(over, "key").replaceAll(never, "key");
    const [a, b, c, d] = JSON.parse(alike) as unknown[];
    expect([a, b]).toEqual([c, d]);
    expect(await everything()).toEqual(before);
  });
});

describe.each(["still-right", "has-changed", "has-ended"] as const)("a link to %s", (purpose) => {
  it("does nothing for an address that was taken out of the entry since", async () => {
    const key = await keyFor(purpose);
    await running.database.sql`update private.contacts set email = null where owner_id = 'open'`;
    const before = await everything();
    const pressed = await press(key);
    expect([pressed.status, pressed.cookie]).toEqual([410, null]);
    const after = await everything();
    const changed = Object.keys(after).filter(
      (table) => after[table as keyof typeof after] !== before[table as keyof typeof before],
    );
    expect(changed).toEqual(["private.links"]);
  });
});

describe("guessing", () => {
  const near = (key: string): readonly string[] => [
    key.slice(0, -1),
    `${key}A`,
    key.toLowerCase(),
    key.toUpperCase(),
    [...key].reverse().join(""),
    sha256Of(key),
    ` ${key}`,
    `${key}\0`,
    "%",
    "",
    "' or true --",
    "*",
  ];

  it("opens nothing and changes nothing: what is near a good key, and five hundred random ones", async () => {
    const keys: string[] = [];
    for (const purpose of LINK_PURPOSES) keys.push(...near(await keyFor(purpose)));
    keys.push(...Array.from({ length: 500 }, newToken));
    const before = await everything();
    const statuses = new Set<number>();
    while (keys.length > 0) {
      const some = keys.splice(0, 20).map(async (key) => {
        statuses.add((await press(key)).status);
        statuses.add((await visit(`${link}?k=${encodeURIComponent(key)}`)).status);
      });
      await Promise.all(some);
    }
    expect([...statuses]).toEqual([410]);
    expect(await everything()).toEqual(before);
  });
});

describe("the key that ends mails", () => {
  it("changes nothing when it is opened or guessed, ends them with one press, and nothing more after", async () => {
    const { database } = running;
    const key = newToken();
    const wish = { key: randomUUID(), address: "reader@example.jp", leave_key: key };
    const { id } = await askOne(database, wish);
    await database.backend.service.rpc("confirm_subscription", {
      code: HERE.code,
      subscription: id,
    });
    const before = await everything();
    expect(await open(leave, key)).toEqual(OPENED);
    for (const guess of [newToken(), key.slice(1), key.toLowerCase(), "", "%"]) {
      const guessed = await visit(`${leave}?k=${encodeURIComponent(guess)}`, { fields: {} });
      expect(guessed.status).toBe(200);
      expect((await visit(`${leave}?k=${encodeURIComponent(guess)}`)).status).toBe(410);
    }
    expect(await everything()).toEqual(before);
    // As mail programs press it (RFC 8058), without a page of ours.
    const oneClick = { "List-Unsubscribe": "One-Click" };
    expect((await visit(`${leave}?k=${key}`, { fields: oneClick })).status).toBe(200);
    const after = await everything();
    expect(after).not.toEqual(before);
    await visit(`${leave}?k=${key}`, { fields: oneClick });
    expect((await visit(`${leave}?k=${key}`)).status).toBe(410);
    expect(await everything()).toEqual(after);
  });
});
