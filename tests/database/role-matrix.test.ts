import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import {
  EXPOSED,
  functionsOf as cataloguedFunctions,
  relationsOf,
  rowHashes,
} from "./catalogue.ts";
import { fullTown, HERE, HOME, THERE } from "./full-town.ts";
import { type Identity, makeIdentities } from "./identities.ts";
import { releaseOne } from "./release-rules.ts";
import { ask } from "./rest.ts";
import { RELATIONS, SUPPORTERS } from "./role-matrix.expectations.ts";
import {
  allOf,
  calls,
  duties,
  groupsInCare,
  FUNCTIONS,
  logReaders,
  pageOnlyContacts,
  privateNames,
  reads,
  type Seen,
  seenIn,
  shouldSee,
  TOWNS,
  truncates,
  unmetNeedReaders,
  writes,
} from "./sql-matrix.ts";
import {
  DECIDING_FUNCTIONS,
  entryDeciders,
  entryHiders,
  entryReaders,
  READING_FUNCTIONS,
} from "./reviewing-rules.ts";
import { seed } from "./towns.ts";

/** Contacts for a page or through the council, and what tells where a home is. */
const NOWHERE = [
  "0000-00-0002",
  "0000-00-0003",
  "0000-00-0004",
  "0000-00-0006",
  "1番1号",
  String(HOME.lat),
  String(HOME.lng),
];

let database: TestDatabase;
let identities: readonly Identity[];
/** In SQL there is no token that could expire: the API refuses it before the database is asked. */
let inSql: readonly Identity[];
let hashes: Readonly<Record<string, string>>;

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  await seed(database.backend, THERE, fullTown);
  await releaseOne(database);
  identities = await makeIdentities(database);
  inSql = identities.filter(({ name }) => name !== "expired");
  hashes = await rowHashes(database.sql);
}, 120_000);
afterAll(() => database.drop());

describe("what exists", () => {
  it("is what the expectations name, and nothing else", async () => {
    expect(await relationsOf(database.sql, EXPOSED)).toEqual(Object.keys(RELATIONS).sort());
    const functions = await cataloguedFunctions(database.sql, EXPOSED);
    expect(functions.map(({ name }) => name)).toEqual(Object.keys(FUNCTIONS).sort());
  });

  it("has a row of each kind in every relation, here and there", async () => {
    for (const [relation, rule] of Object.entries(RELATIONS)) {
      const seen = await allOf(database.sql, relation);
      const expected = rule === "supporters" ? Object.keys(seen) : ["open here", "open there"];
      for (const kind of expected)
        expect(seen[kind as keyof Seen], `${relation}: ${kind}`).toBeGreaterThan(0);
    }
  });
});

describe("in SQL nobody can", () => {
  it.each(Object.keys(RELATIONS))("write to %s, here or there", async (relation) => {
    const { is, shouldBe } = await writes(database.sql, inSql, relation);
    expect(is).toEqual(shouldBe);
  });

  it.each(Object.keys(RELATIONS))("truncate %s, its owner included", async (relation) => {
    const { is, shouldBe } = await truncates(database.sql, relation);
    expect(is).toEqual(shouldBe);
  });

  it("name anything in the private schema, the service included", async () => {
    expect(await relationsOf(database.sql, "private")).toContain("true_points");
    const { is, shouldBe } = await privateNames(database.sql, inSql);
    expect(is).toEqual(shouldBe);
  });

  it.each(Object.keys(FUNCTIONS))("call %s unless told so", async (name) => {
    const { is, shouldBe } = await calls(database.sql, inSql, name);
    expect(is).toEqual(shouldBe);
  });

  it("read another's log", async () => {
    const { is, shouldBe } = await logReaders(database.sql, inSql);
    expect(is).toEqual(shouldBe);
  });

  it("have another's unmet needs counted", async () => {
    const { is, shouldBe } = await unmetNeedReaders(database.sql, inSql);
    expect(is).toEqual(shouldBe);
  });
});

describe("in SQL who works with entries", () => {
  it.each(READING_FUNCTIONS)("alone is answered by %s", async (name) => {
    const { is, shouldBe } = await entryReaders(database.sql, inSql, name);
    expect(is).toEqual(shouldBe);
  });

  it.each(DECIDING_FUNCTIONS)("and may decide, alone gets past %s", async (name) => {
    const { is, shouldBe } = await entryDeciders(database.sql, inSql, name);
    expect(is).toEqual(shouldBe);
  });

  it("may hide one at once", async () => {
    const { is, shouldBe } = await entryHiders(database.sql, inSql);
    expect(is).toEqual(shouldBe);
  });
});

describe("in SQL everybody can", () => {
  it.each(Object.keys(RELATIONS))("read of %s what is theirs to read", async (relation) => {
    const { is, shouldBe } = await reads(database.sql, inSql, relation);
    expect(is).toEqual(shouldBe);
  });

  it("find on its page the contact that is for the page, and no other", async () => {
    const { is, shouldBe } = await pageOnlyContacts(database.sql);
    expect(is).toEqual(shouldBe);
  });

  it("learn which groups they look after", async () => {
    const { is, shouldBe } = await groupsInCare(database.sql, inSql);
    expect(is).toEqual(shouldBe);
  });

  it("learn their own duties, and nothing while suspended or not signed in with the second factor", async () => {
    const { is, shouldBe } = await duties(database.sql, inSql);
    expect(is).toEqual(shouldBe);
  });
});

describe("over REST nobody can", () => {
  it.each(Object.keys(RELATIONS))("write to %s, here or there", async (relation) => {
    const [row] = await database.sql`
      select * from public.${database.sql(relation)} where municipality_code = ${HERE.code} limit 1`;
    for (const identity of identities) {
      if (identity.name === "service") continue;
      const refused = identity.name === "expired" ? [401] : [401, 403];
      for (const prefer of ["", "resolution=merge-duplicates"]) {
        const { status } = await ask(database, identity, relation, {
          method: "POST",
          body: row ?? {},
          prefer,
        });
        expect(refused, `${identity.name} inserts ${prefer}`).toContain(status);
      }
      for (const method of ["PATCH", "DELETE"] as const) {
        const both = `${relation}?municipality_code=in.(${Object.values(TOWNS).join(",")})`;
        const answer = await ask(database, identity, both, {
          method,
          prefer: "return=representation",
          ...(method === "PATCH" ? { body: { municipality_code: HERE.code } } : {}),
        });
        if (identity.name === "expired") expect(answer.status).toBe(401);
        else expect(answer.body, `${identity.name}: ${method}`).toEqual([]);
      }
    }
    expect(await rowHashes(database.sql)).toEqual(hashes);
  });

  it("reach the private schema: by profile, by path, by embedding", async () => {
    const relations = await relationsOf(database.sql, "private");
    const callers = identities.filter(({ name }) => ["anon", "service"].includes(name));
    for (const identity of callers) {
      for (const relation of relations) {
        const byProfile = await ask(database, identity, relation, { profile: "private" });
        expect(byProfile.status, `profile ${relation}`).toBe(406);
        for (const path of [relation, `private.${relation}`]) {
          const byPath = await ask(database, identity, path);
          expect(byPath.status, `path ${path}`).toBe(404);
        }
        // Whoever may most: what the service cannot embed nobody can.
        for (const open of identity.name === "service" ? Object.keys(RELATIONS) : []) {
          const embedded = await ask(database, identity, `${open}?select=*,${relation}(*)`);
          expect(embedded.status, `${open} with ${relation}`).toBeGreaterThanOrEqual(400);
          const ordered = await ask(
            database,
            identity,
            `${open}?order=${relation}(municipality_code)`,
          );
          expect(ordered.status, `${open} ordered by ${relation}`).toBeGreaterThanOrEqual(400);
        }
      }
    }
  });

  it.each(Object.entries(FUNCTIONS))("call %s unless told so", async (name, { args, may }) => {
    const called: string[] = [];
    for (const identity of identities) {
      const { status, body } = await ask(database, identity, `rpc/${name}`, {
        method: "POST",
        body: args,
      });
      const refused = status === 401 || status === 403 || JSON.stringify(body).includes('"42501"');
      if (!refused) called.push(identity.name);
    }
    expect(called).toEqual(identities.map((one) => one.name).filter((one) => may.includes(one)));
  });

  it("find entries for supporters by filters, orders, counts or embeds, unless they are supporters", async () => {
    const code = `municipality_code=eq.${HERE.code}`;
    const questions = [
      `activities?${code}&visibility=eq.staff&select=id`,
      `activities?${code}&or=(visibility.eq.staff,id.eq.closed)&select=id`,
      `activities?${code}&id=in.(closed)&select=id`,
      `activities?${code}&contact_phone=eq.0000-00-0005&select=id`,
      `activities?${code}&id=not.in.(open,home)&select=id&order=contact_phone.desc.nullslast`,
      `places?${code}&id=eq.closed&select=id,activities(id)`,
      `groups?${code}&id=eq.closed&select=id,activities(id)`,
      `date_changes?${code}&activity_id=eq.closed&select=id`,
      `activity_zones?${code}&zone_id=eq.west&select=activity_id`,
      `activity_partners?${code}&group_id=eq.closed&select=activity_id`,
      `zones?${code}&select=id,activity_zones!inner(activity_id)&activity_zones.activity_id=eq.closed`,
    ];
    const finders: Record<string, string[]> = {};
    for (const question of questions) {
      finders[question] = [];
      for (const identity of identities) {
        const { body, contentRange } = await ask(database, identity, question, {
          prefer: "count=exact",
        });
        const found = Array.isArray(body) ? body.length : 0;
        if (identity.name !== "expired") expect(contentRange, question).toMatch(`/${found}`);
        if (found > 0) finders[question].push(identity.name);
      }
    }
    const allOf = SUPPORTERS.here;
    expect(finders).toEqual(Object.fromEntries(questions.map((question) => [question, allOf])));
  });

  it("come in with a token that is expired, unsigned or signed by somebody else", async () => {
    const one = identities.find(({ name }) => name === "administrator");
    const [header = "", payload = ""] = (one?.headers.authorization ?? "").slice(7).split(".");
    const claims = {
      ...JSON.parse(Buffer.from(payload, "base64url").toString()),
      role: "service_role",
    };
    const forged = Buffer.from(JSON.stringify(claims)).toString("base64url");
    const unsigned = Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url");
    const expired = identities.find(({ name }) => name === "expired")?.headers.authorization ?? "";
    const refused = [expired, `Bearer ${header}.${forged}.AAAA`];
    // @supabase/lite takes a token without a signature for no token at all: its bearer is the public.
    const nobody = [`Bearer ${header}.${forged}.`, `Bearer ${unsigned}.${forged}.`];
    const anon = identities.find(({ name }) => name === "anon");
    for (const relation of Object.keys(RELATIONS)) {
      const open = anon === undefined ? null : (await ask(database, anon, relation)).body;
      for (const authorization of [...refused, ...nobody]) {
        const headers = { ...one?.headers, authorization };
        const { status, body } = await ask(database, { headers }, relation);
        if (refused.includes(authorization)) expect(status).toBe(401);
        else if (status !== 401) expect(body).toEqual(open);
      }
    }
  });
});

describe("over REST everybody can", () => {
  it.each(Object.keys(RELATIONS))("read of %s what is theirs to read", async (relation) => {
    const all = await allOf(database.sql, relation);
    for (const identity of identities) {
      const { status, body, contentRange } = await ask(database, identity, relation, {
        prefer: "count=exact",
      });
      if (identity.name === "expired") {
        expect(status).toBe(401);
        continue;
      }
      expect(status).toBe(200);
      const rows = body as Record<string, unknown>[];
      expect(seenIn(rows), identity.name).toEqual(shouldSee(relation, identity.name, all));
      expect(contentRange).toMatch(`/${rows.length}`);
      // What is for one's own page, through the council, or of a home: nobody, the service included.
      const text = JSON.stringify(rows);
      expect(NOWHERE.filter((secret) => text.includes(secret))).toEqual([]);
    }
  });
});

describe("a suspension", () => {
  it("holds at the next request, with the same token, and can be lifted", async () => {
    const csw = identities.find(({ name }) => name === "csw of the west");
    if (csw === undefined) throw new Error("nobody");
    const staffOnly = `activities?visibility=eq.staff&select=id`;
    const seen = async () => (await ask(database, csw, staffOnly)).body;
    const suspend = (suspended: boolean) =>
      database.backend.service.rpc("suspend_staff", { person: csw.userId, suspended });
    expect(await seen()).toEqual([{ id: "closed" }]);
    await suspend(true);
    expect(await seen()).toEqual([]);
    await suspend(false);
    expect(await seen()).toEqual([{ id: "closed" }]);
    await database.backend.service.rpc("take_duty", {
      person: csw.userId,
      code: HERE.code,
      duty: "csw",
      zone: "west",
    });
    expect(await seen()).toEqual([]);
  });
});
