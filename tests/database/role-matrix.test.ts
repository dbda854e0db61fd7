import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { type Outcome, actAs } from "./act-as.ts";
import {
  EXPOSED,
  functionsOf as cataloguedFunctions,
  relationsOf,
  rowHashes,
} from "./catalogue.ts";
import { fullTown, HERE, HOME, THERE } from "./full-town.ts";
import { type Identity, type IdentityName, makeIdentities } from "./identities.ts";
import { ask } from "./rest.ts";
import { functionsOf, READS_LOG, RELATIONS, SUPPORTERS } from "./role-matrix.expectations.ts";
import { seed } from "./towns.ts";

const FUNCTIONS = functionsOf(HERE.code);
const PLACES = { here: HERE.code, there: THERE.code } as const;
type Where = keyof typeof PLACES;
/** How many rows of each kind somebody sees. */
type Seen = Readonly<Record<`${"open" | "closed"} ${Where}`, number>>;

let database: TestDatabase;
let identities: readonly Identity[];
/** In SQL there is no token that could expire: the API refuses it before the database is asked. */
let inSql: readonly Identity[];
let hashes: Readonly<Record<string, string>>;

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  await seed(database.backend, THERE, fullTown);
  identities = await makeIdentities(database);
  inSql = identities.filter(({ name }) => name !== "expired");
  hashes = await rowHashes(database.sql);
}, 120_000);
afterAll(() => database.drop());

/** `closed` where a row belongs to what only supporters know. */
const kindOf = (row: Record<string, unknown>): "open" | "closed" =>
  [row.id, row.activity_id].includes("closed") ? "closed" : "open";
function seenIn(rows: readonly Record<string, unknown>[]): Seen {
  const seen = { "open here": 0, "closed here": 0, "open there": 0, "closed there": 0 };
  for (const row of rows)
    seen[`${kindOf(row)} ${row.municipality_code === HERE.code ? "here" : "there"}`] += 1;
  return seen;
}
async function shouldSee(relation: string, name: IdentityName): Promise<Seen> {
  const all = seenIn(await database.sql`select * from public.${database.sql(relation)}`);
  if (RELATIONS[relation] === "open") return all;
  return {
    ...all,
    "closed here": SUPPORTERS.here.includes(name) ? all["closed here"] : 0,
    "closed there": SUPPORTERS.there.includes(name) ? all["closed there"] : 0,
  };
}

const changedBy = (outcome: Outcome): string | number =>
  typeof outcome === "string" ? outcome : outcome.count;

describe("what exists", () => {
  it("is what the expectations name, and nothing else", async () => {
    expect(await relationsOf(database.sql, EXPOSED)).toEqual(Object.keys(RELATIONS).sort());
    const functions = await cataloguedFunctions(database.sql, EXPOSED);
    expect(functions.map(({ name }) => name)).toEqual(Object.keys(FUNCTIONS).sort());
  });

  it("has a row of each kind in every relation, here and there", async () => {
    for (const [relation, rule] of Object.entries(RELATIONS)) {
      const seen = seenIn(await database.sql`select * from public.${database.sql(relation)}`);
      const expected = rule === "open" ? ["open here", "open there"] : Object.keys(seen);
      for (const kind of expected)
        expect(seen[kind as keyof Seen], `${relation}: ${kind}`).toBeGreaterThan(0);
    }
  });
});

describe("in SQL nobody can", () => {
  it.each(Object.keys(RELATIONS))("write to %s, here or there", async (relation) => {
    const writes = {
      insert: `insert into public.${relation} select * from public.${relation} limit 1`,
      "update here": `update public.${relation} set municipality_code = municipality_code
        where municipality_code = '${HERE.code}'`,
      "update there": `update public.${relation} set municipality_code = municipality_code
        where municipality_code = '${THERE.code}'`,
      "delete here": `delete from public.${relation} where municipality_code = '${HERE.code}'`,
      "delete there": `delete from public.${relation} where municipality_code = '${THERE.code}'`,
      truncate: `truncate public.${relation} cascade`,
    };
    const nothing = {
      insert: "42501",
      "update here": 0,
      "update there": 0,
      "delete here": 0,
      "delete there": 0,
      truncate: "42501",
    };
    for (const identity of inSql) {
      if (identity.name === "service") continue;
      const done: Record<string, string | number> = {};
      for (const [what, statement] of Object.entries(writes))
        done[what] = changedBy(await actAs(database.sql, identity, statement));
      expect(done, identity.name).toEqual(nothing);
    }
  });

  it.each(Object.keys(RELATIONS))("truncate %s, its owner included", async (relation) => {
    await expect(database.sql.unsafe(`truncate public.${relation} cascade`)).rejects.toMatchObject({
      code: "42501",
    });
  });

  it("name anything in the private schema, the service included", async () => {
    const relations = await relationsOf(database.sql, "private");
    const functions = await cataloguedFunctions(database.sql, "private");
    expect(relations).toContain("true_points");
    for (const identity of inSql) {
      for (const relation of relations) {
        const outcome = await actAs(database.sql, identity, `select * from private.${relation}`);
        expect(outcome, `${identity.name}: ${relation}`).toBe("42501");
      }
      for (const { name } of functions) {
        const outcome = await actAs(database.sql, identity, `select private.${name}()`);
        expect(outcome, `${identity.name}: ${name}`).toBe("42501");
      }
    }
  });

  it.each(Object.entries(FUNCTIONS))("call %s unless told so", async (name, { args, may }) => {
    const named = Object.entries(args).map(
      ([key, value]) => `${key} => ${value === null ? "null" : `'${String(value)}'`}`,
    );
    const called: string[] = [];
    for (const identity of inSql) {
      const statement = `select * from public.${name}(${named.join(", ")})`;
      if ((await actAs(database.sql, identity, statement)) !== "42501") called.push(identity.name);
    }
    expect(called).toEqual(inSql.map((one) => one.name).filter((one) => may.includes(one)));
  });

  it("read another's log", async () => {
    const readers: Record<string, string[]> = { here: [], there: [] };
    for (const identity of inSql) {
      for (const [where, code] of Object.entries(PLACES)) {
        const outcome = await actAs(
          database.sql,
          identity,
          `select * from public.read_log('${code}')`,
        );
        if (typeof outcome !== "string" && outcome.count > 0) readers[where]?.push(identity.name);
      }
    }
    expect(readers).toEqual(READS_LOG);
  });
});

describe("in SQL everybody can", () => {
  it.each(Object.keys(RELATIONS))("read of %s what is theirs to read", async (relation) => {
    for (const identity of inSql) {
      const outcome = await actAs(database.sql, identity, `select * from public.${relation}`);
      if (typeof outcome === "string") throw new Error(`${identity.name}: ${outcome}`);
      expect(seenIn(outcome.rows), identity.name).toEqual(await shouldSee(relation, identity.name));
    }
  });

  it("learn their own duties, and nothing while suspended", async () => {
    const duties: Record<string, number> = {};
    for (const identity of inSql) {
      const outcome = await actAs(database.sql, identity, "select * from public.my_duties()");
      if (typeof outcome !== "string") duties[identity.name] = outcome.count;
    }
    expect(duties).toEqual({
      nobody: 0,
      reviewer: 1,
      "csw of the east": 1,
      "csw of the west": 1,
      planner: 1,
      administrator: 1,
      "administrator elsewhere": 1,
      prefectural: 2,
      suspended: 0,
    });
  });
});

describe("over REST nobody can", () => {
  it.each(Object.keys(RELATIONS))("write to %s, here or there", async (relation) => {
    const [row] = await database.sql`
      select * from public.${database.sql(relation)} where municipality_code = ${HERE.code} limit 1`;
    for (const identity of identities) {
      if (identity.name === "service") continue;
      const refused = identity.name === "expired" ? [401] : [401, 403];
      for (const prefer of ["", "resolution=merge-duplicates", "resolution=ignore-duplicates"]) {
        const { status } = await ask(database, identity, relation, {
          method: "POST",
          body: row ?? {},
          prefer,
        });
        expect(refused, `${identity.name} inserts ${prefer}`).toContain(status);
      }
      for (const method of ["PATCH", "DELETE"] as const) {
        for (const code of Object.values(PLACES)) {
          const answer = await ask(database, identity, `${relation}?municipality_code=eq.${code}`, {
            method,
            prefer: "return=representation",
            ...(method === "PATCH" ? { body: { municipality_code: code } } : {}),
          });
          if (identity.name === "expired") expect(answer.status).toBe(401);
          else expect(answer.body, `${identity.name}: ${method}`).toEqual([]);
        }
      }
    }
    expect(await rowHashes(database.sql)).toEqual(hashes);
  });

  it("reach the private schema: by profile, by path, by embedding", async () => {
    const relations = await relationsOf(database.sql, "private");
    const callers = identities.filter(({ name }) =>
      ["anon", "administrator", "service"].includes(name),
    );
    for (const identity of callers) {
      for (const relation of relations) {
        const byProfile = await ask(database, identity, relation, { profile: "private" });
        expect(byProfile.status, `profile ${relation}`).toBe(406);
        for (const path of [relation, `private.${relation}`]) {
          const byPath = await ask(database, identity, path);
          expect(byPath.status, `path ${path}`).toBe(404);
        }
        for (const open of Object.keys(RELATIONS)) {
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

  it("read what is for one's own page, through the council, or of a home, the service included", async () => {
    const secrets = ["0000-00-0002", "0000-00-0003", "0000-00-0004", "0000-00-0006", "1番1号"];
    for (const identity of identities) {
      for (const relation of Object.keys(RELATIONS)) {
        const text = JSON.stringify((await ask(database, identity, relation)).body);
        for (const secret of [...secrets, String(HOME.lat), String(HOME.lng)])
          expect(text.includes(secret), `${identity.name}: ${relation}`).toBe(false);
      }
    }
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
      expect(seenIn(rows), identity.name).toEqual(await shouldSee(relation, identity.name));
      expect(contentRange).toMatch(`/${rows.length}`);
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
