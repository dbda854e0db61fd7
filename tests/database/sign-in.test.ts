import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeLink } from "../../src/data/people/links.ts";
import type { Office } from "../../src/domain/office/office.ts";
import { visits } from "../../src/server/office/open-visit.ts";
import { codeOfStep, stepAt } from "../../src/server/second-factor/totp.ts";
import { newToken, sha256Of } from "../../src/server/sessions/token.ts";
import { readSettings } from "../../src/server/settings.ts";
import { fromBase32 } from "../support/base32.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { makePerson } from "../support/people.ts";
import { everyWriteIsLogged } from "./every-write-is-logged.ts";
import { fullTown, HERE } from "./full-town.ts";
import { seed } from "./towns.ts";

/** Signing in as the pages do it, without the pages: a browser is the cookie it holds. */
let database: TestDatabase;
let open: ReturnType<typeof visits>;
let userId: string;
const EMAIL = "works@example.jp";
const PASSWORD = "きのうのカレーは甘かった";

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  const settings = readSettings({}, "/tmp");
  if (!settings.ok) throw new Error("the test's own settings are wrong");
  open = visits(database.backend, settings.value, "http://localhost:4321", async () => {});
  ({ userId } = await makePerson(database, EMAIL, {
    duties: [[HERE.code, "reviewer", null]],
    signedIn: "no",
  }));
}, 120_000);
beforeEach(() => database.sql`delete from private.attempts`);
afterAll(() => database.drop());
everyWriteIsLogged(() => database);

const now = () => new Date();
async function visit(cookie: string | undefined, at: Date = now()) {
  return open({ cookie, https: true, now: at });
}
const cookieOf = ({ cookies }: { readonly cookies: () => readonly string[] }): string =>
  cookies()[0]?.split(";")[0] ?? "";
const codeOf = (result: Awaited<ReturnType<Office["links"]["press"]>>) =>
  result.ok ? "pressed" : result.problem.code;

async function linkFor(purpose: "sign-in" | "set-password", minutes = 30): Promise<string> {
  const key = newToken();
  await makeLink(database.backend.service, {
    purpose,
    municipalityCode: HERE.code,
    subject: userId,
    email: EMAIL,
    tokenSha256: sha256Of(key),
    minutes,
  });
  return key;
}
/** Opens a link and presses its button, in a browser that holds this cookie. Gives the browser's new cookie. */
async function press(key: string, cookie?: string): Promise<string> {
  const visiting = await visit(cookie);
  expect(codeOf(await visiting.office.links.press(key))).toBe("pressed");
  return cookieOf(visiting);
}

describe("a link", () => {
  it("changes nothing when it is opened, however often, and works once when pressed", async () => {
    const key = await linkFor("sign-in");
    const rows = () =>
      database.sql`select * from private.links where token_sha256 = ${sha256Of(key)}`;
    const before = [...(await rows())];
    for (let times = 0; times < 20; times += 1) {
      const visiting = await visit(undefined);
      expect((await visiting.office.links.look(key)).ok).toBe(true);
      expect(visiting.cookies()).toEqual([]);
    }
    expect([...(await rows())]).toEqual(before);
    const sessions = () => database.sql`select 1 from private.sessions where user_id = ${userId}`;
    expect(await sessions()).toHaveLength(0);
    await press(key);
    for (let times = 0; times < 5; times += 1)
      expect(codeOf(await (await visit(undefined)).office.links.press(key))).toBe("link-unusable");
    expect(await sessions()).toHaveLength(1);
  });

  it("works for one of two who press at once", async () => {
    const key = await linkFor("sign-in");
    const both = await Promise.all(
      [0, 1].map(async () => codeOf(await (await visit(undefined)).office.links.press(key))),
    );
    expect(both.sort()).toEqual(["link-unusable", "pressed"]);
  });

  it("that is over, guessed or none is answered alike", async () => {
    const over = await linkFor("sign-in", -1);
    for (const key of [over, newToken(), "", "x", `${over}x`, over.toUpperCase()]) {
      const { office } = await visit(undefined);
      expect(await office.links.look(key)).toEqual({
        ok: false,
        problem: { code: "link-unusable" },
      });
      expect(await office.links.press(key)).toEqual({
        ok: false,
        problem: { code: "link-unusable" },
      });
    }
  });
});

describe("a session", () => {
  it("never takes over a token from before: not at sign-in, not at the second factor", async () => {
    const planted = newToken();
    const cookie = `__Host-tsunagiba=${planted}`;
    const signedIn = await press(await linkFor("sign-in"), cookie);
    expect(signedIn).not.toContain(planted);
    expect((await visit(cookie)).visit.person).toBeNull();

    const before = await visit(signedIn);
    const setUp = await before.office.secondFactor.toSetUp("つなぎば");
    if (!setUp.ok) throw new Error(setUp.problem.code);
    const secret = fromBase32(setUp.value.secret.replaceAll(" ", ""));
    expect(before.visit.person?.duties).toEqual([]);
    const at = now();
    const code = codeOfStep(secret, stepAt(at));
    const visiting = await visit(signedIn, at);
    const confirmed = await visiting.office.secondFactor.confirm(code);
    if (!confirmed.ok) throw new Error(confirmed.problem.code);
    const works = cookieOf(visiting);
    expect((await visit(signedIn)).visit.person).toBeNull();
    expect((await visit(works)).visit.person?.duties).toHaveLength(1);

    // The same code again, in another session of the same person.
    const again = await press(await linkFor("sign-in"));
    const replayed = await (await visit(again, at)).office.secondFactor.pass(code);
    expect(replayed).toEqual({
      ok: false,
      problem: { code: "second-factor-refused", field: "code" },
    });
    const recovery = confirmed.value[0] ?? "";
    expect((await (await visit(again)).office.secondFactor.pass(recovery)).ok).toBe(true);
    const third = await press(await linkFor("sign-in"));
    expect((await (await visit(third)).office.secondFactor.pass(recovery)).ok).toBe(false);

    await (await visit(works)).office.signIn.outEverywhere();
    for (const one of [works, third]) expect((await visit(one)).visit.person).toBeNull();
  });

  it("ends two hours after the last step of somebody who works, and after a day's work", async () => {
    const cookie = await press(await linkFor("sign-in"));
    const token = sha256Of(cookie.split("=")[1] ?? "");
    const { sql } = database;
    const lives = async () => (await visit(cookie)).visit.person !== null;
    await sql`update private.sessions set second_factor_at = now() where token_sha256 = ${token}`;
    await sql`update private.sessions set seen_at = now() - interval '119 minutes' where token_sha256 = ${token}`;
    expect(await lives()).toBe(true);
    await sql`update private.sessions set seen_at = now() - interval '121 minutes' where token_sha256 = ${token}`;
    expect(await lives()).toBe(false);
    await sql`update private.sessions set seen_at = now(), expires_at = now() where token_sha256 = ${token}`;
    expect(await lives()).toBe(false);
  });
});

describe("a password", () => {
  it("is chosen after a link, changed with the one from before, and lets in", async () => {
    await database.sql`select public.reset_second_factor(${userId})`;
    const first = await visit(await press(await linkFor("set-password")));
    const change = (chosen: string, old = "") => ({ old, chosen, again: chosen });
    expect(first.office.password.oldNeeded).toBe(false);
    expect((await first.office.password.change(change(PASSWORD))).ok).toBe(true);
    const second = await visit(undefined);
    expect((await second.office.signIn.withPassword(` ${EMAIL.toUpperCase()}`, PASSWORD)).ok).toBe(
      true,
    );
    const later = await visit(cookieOf(second));
    expect(later.office.password.oldNeeded).toBe(true);
    const wrong = await later.office.password.change(change("べつの長いことばを選ぶ", "ちがう"));
    expect(wrong).toEqual({ ok: false, problem: { code: "password-refused", field: "old" } });
  });

  it("is refused alike, whoever's it is: nobody learns which address exists", async () => {
    const tried = async (email: string) => {
      const answers: unknown[] = [];
      const { office } = await visit(undefined);
      const all = Array.from({ length: 1000 }, () =>
        office.signIn.withPassword(email, "no such word"),
      );
      for (const answer of await Promise.all(all)) answers.push(answer);
      return answers.map((answer) => JSON.stringify(answer)).sort();
    };
    const known = await tried(EMAIL);
    await database.sql`delete from private.attempts`;
    expect(await tried("nobody.at.all@example.jp")).toEqual(known);
    // Ten at once, then one a minute; never shut for good.
    expect(known.filter((answer) => answer.includes("sign-in-refused"))).toHaveLength(10);
    await database.sql`update private.attempts set at = at - interval '1 hour'`;
    const { office } = await visit(undefined);
    const after = await office.signIn.withPassword("nobody.at.all@example.jp", "no such word");
    expect(after).toEqual({ ok: false, problem: { code: "sign-in-refused" } });
  });
});

it("a link by mail is promised to every address alike, and sent to those that are known", async () => {
  const asked = async (email: string) => {
    const { office } = await visit(undefined);
    const ask = { email, municipalityCode: HERE.code, language: "ja" } as const;
    return Promise.all(Array.from({ length: 100 }, () => office.signIn.mailLink(ask)));
  };
  const counted = async () =>
    Number(
      (await database.sql`select count(*) as n from private.mails where template = 'sign-in'`)[0]
        ?.n,
    );
  const inOrder = (answers: readonly unknown[]) => answers.map((one) => JSON.stringify(one)).sort();
  const known = inOrder(await asked(EMAIL));
  expect(await counted()).toBe(3);
  await database.sql`delete from private.attempts`;
  expect(inOrder(await asked("nobody.at.all@example.jp"))).toEqual(known);
  expect(await counted()).toBe(3);
});

it("signing in and out stands in the log, a row for each; that somebody is still here does not", async () => {
  const rows = async (): Promise<Record<string, number>> => {
    const counted = await database.sql<{ action: string; n: number }[]>`
      select action, count(*)::int as n from private.log_entries
      where table_name = 'sessions' and row_id = ${userId} group by action`;
    return Object.fromEntries(counted.map(({ action, n }) => [action, n]));
  };
  const before = await rows();
  const cookie = await press(await linkFor("sign-in"));
  await database.sql`update private.sessions set seen_at = now() - interval '10 minutes' where user_id = ${userId}`;
  await visit(cookie);
  await (await visit(cookie)).office.signIn.out();
  const after = await rows();
  expect([after.insert, after.delete, after.update]).toEqual([
    (before.insert ?? 0) + 1,
    (before.delete ?? 0) + 1,
    undefined,
  ]);
});
