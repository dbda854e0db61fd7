import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  readMyEntries,
  readMySubmissions,
  setMyIntake,
  submitChange,
  submitClaim,
  withdrawSubmission,
} from "../../src/data/mine.ts";
import { submitRegistration } from "../../src/data/submit-registration.ts";
import { verifySubmission } from "../../src/data/verify-submission.ts";
import { readRegistration } from "../../src/domain/registering/form/read-registration.ts";
import type { Registration } from "../../src/domain/registering/registration.ts";
import { type Person, type TestDatabase, testDatabase } from "../support/database.ts";
import { LEAST, REGISTERING } from "../support/registering-town.ts";
import { everyWriteIsLogged } from "./every-write-is-logged.ts";
import { fullTown, HERE, THERE } from "./full-town.ts";
import { seed } from "./towns.ts";

let database: TestDatabase;
let member: Person;
let stranger: Person;
beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  await seed(database.backend, THERE, fullTown);
  member = await database.signUp("member@example.jp");
  stranger = await database.signUp("stranger@example.jp");
  await database.backend.service.rpc("add_group_member", {
    person: member.userId,
    address: "member@example.jp",
    code: HERE.code,
    of_group: "open",
  });
});
afterAll(() => database.drop());
everyWriteIsLogged(() => database);

const registered = (fields: Readonly<Record<string, string>>): Registration => {
  const read = readRegistration(new URLSearchParams({ ...LEAST, ...fields }), REGISTERING);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};
const send = (fields: Readonly<Record<string, string>>, key: string = randomUUID()) =>
  submitRegistration(database.backend.service, HERE.code, registered(fields), "ja", key);
const rows = () =>
  database.sql`select * from private.submissions where municipality_code = ${HERE.code} order by made_at`;
const forget = () => database.sql`delete from private.submissions`;
const aDayLater = () =>
  database.sql`update private.submissions set made_at = made_at - interval '25 hours'`;

describe("handing a registration in", () => {
  it("keeps 1,000 forms once each, however often they are pressed, from two tabs, over broken connections", async () => {
    for (let batch = 0; batch < 20; batch += 1) {
      const forms = Array.from({ length: 50 }, (_, at) => `会 ${batch}-${at}`);
      const answers = await Promise.all(
        forms.flatMap((name, at) => {
          const key = randomUUID();
          // Every form is pressed twice at once; every third again from a second tab; every fifth, its answer lost, anew.
          const again = [send({ name }, key), send({ name }, key)];
          if (at % 3 === 0) again.push(send({ name }));
          if (at % 5 === 0) again.push(send({ name }, key).then(() => send({ name }, key)));
          return again;
        }),
      );
      expect(answers.every((answer) => answer.ok)).toBe(true);
      await aDayLater();
    }
    expect(await rows()).toHaveLength(1000);
    await forget();
  }, 180_000);

  it("waits for the address to be verified, and is in the queue at once where there is none", async () => {
    const mailed = await send({ name: "一", email: "Group@Example.JP" });
    expect(mailed).toMatchObject({ ok: true, value: { state: "unverified", fresh: true } });
    const called = await send({ name: "二" });
    expect(called).toMatchObject({ ok: true, value: { state: "waiting" } });
    const id = mailed.ok ? mailed.value.id : "";
    const verify = (code: string) =>
      verifySubmission(database.backend.service, code, id, "Group@Example.JP");
    expect(await verify(THERE.code)).toEqual({ ok: true, value: null });
    const verified = { ok: true, value: { state: "waiting", language: "ja" } };
    expect(await verify(HERE.code)).toEqual(verified);
    expect(await verify(HERE.code)).toEqual(verified);
    expect((await rows()).map(({ email, verified_at }) => [email, verified_at !== null])).toEqual([
      ["group@example.jp", true],
      [null, false],
    ]);
    await forget();
  });

  it("takes what the same form says now, until somebody has verified it", async () => {
    const key = randomUUID();
    await send({ name: "まちがい", email: "a@example.jp" }, key);
    const mended = await send({ name: "もみじ会", email: "b@example.jp" }, key);
    expect(mended).toMatchObject({ ok: true, value: { fresh: true, revision: 1 } });
    const verify = (address: string) =>
      verifySubmission(
        database.backend.service,
        HERE.code,
        mended.ok ? mended.value.id : "",
        address,
      );
    // The link that went to the first address vouches for that one alone.
    expect(await verify("a@example.jp")).toEqual({ ok: true, value: null });
    expect((await rows()).map(({ state }) => state)).toEqual(["unverified"]);
    expect(await verify("b@example.jp")).toMatchObject({ ok: true, value: { state: "waiting" } });
    expect(await send({ name: "別の会" }, key)).toMatchObject({
      ok: true,
      value: { fresh: false },
    });
    expect((await rows()).map(({ body, email }) => [body.activity.name, email])).toEqual([
      ["もみじ会", "b@example.jp"],
    ]);
    await forget();
  });

  it("fills no table with links where one form is pressed without end", async () => {
    const link = (purpose: string, subject: string, address: string) =>
      database.backend.service.rpc("make_link", {
        code: HERE.code,
        purpose,
        subject,
        address,
        token: (randomUUID() + randomUUID()).replaceAll("-", ""),
        minutes: 60,
      });
    const many = Array.from({ length: 22 });
    for (const _ of many) await link("verify-submission", "one", "a@example.jp");
    for (const _ of many) await link("still-right", "one", "a@example.jp");
    await link("verify-submission", "one", "b@example.jp");
    await link("verify-submission", "two", "a@example.jp");
    const kept = await database.sql`
      select purpose, subject, email, count(*)::int as n from private.links group by 1, 2, 3
      order by 1, 2, 3`;
    expect(kept.map((row) => Object.values(row))).toEqual([
      ["still-right", "one", "a@example.jp", 22],
      ["verify-submission", "one", "a@example.jp", 20],
      ["verify-submission", "one", "b@example.jp", 1],
      ["verify-submission", "two", "a@example.jp", 1],
    ]);
  });

  it("floods neither the council nor somebody's mail, and knows nothing of who sends", async () => {
    const mails = await Promise.all(
      Array.from({ length: 8 }, (_, at) => send({ name: `会${at}`, email: "x@example.jp" })),
    );
    expect(mails.filter(({ ok }) => ok)).toHaveLength(5);
    await forget();
    const many = await Promise.all(
      Array.from({ length: 70 }, (_, at) => send({ name: `会${at}` })),
    );
    expect(many.filter(({ ok }) => ok)).toHaveLength(60);
    expect(many.find(({ ok }) => !ok)).toEqual({ ok: false, problem: { code: "too-many-now" } });
    await forget();
  });

  it("publishes nothing, and is in the log without its words", async () => {
    const revision = () => database.sql`select sum(revision)::int as n from public.revisions`;
    const before = await revision();
    await send({ name: "ひみつの会" });
    expect(await revision()).toEqual(before);
    const [entry] = await database.sql`
      select table_name, action, to_jsonb(l)::text as all from private.log_entries l
      where table_name = 'submissions' order by id desc limit 1`;
    expect(entry).toMatchObject({ table_name: "submissions", action: "insert" });
    expect(entry?.all).not.toContain("ひみつ");
    await forget();
  });

  it("forgets after thirty days what nobody verified, and nothing else", async () => {
    await send({ name: "一", email: "a@example.jp" });
    await send({ name: "二" });
    await database.sql`update private.submissions set made_at = made_at - interval '31 days'`;
    await database.backend.service.rpc("forget_submissions");
    expect((await rows()).map(({ body }) => body.activity.name)).toEqual(["二"]);
    await forget();
  });
});

describe("somebody of a group", () => {
  it("sees their own entries and what was sent for them, and a stranger neither", async () => {
    const entries = await readMyEntries(member.client, HERE.code);
    const ids = entries.ok ? entries.value.map(({ activityId }) => activityId) : [];
    expect(ids).toContain("open");
    expect(await readMyEntries(stranger.client, HERE.code)).toEqual({ ok: true, value: [] });
    expect(await readMyEntries(member.client, THERE.code)).toEqual({ ok: true, value: [] });
    expect(await readMySubmissions(stranger.client, HERE.code)).toEqual({ ok: true, value: [] });
  });

  it("sends a change with the version seen, once, and takes it back; a stranger cannot", async () => {
    const entries = await readMyEntries(member.client, HERE.code);
    const mine = entries.ok ? entries.value.find(({ activityId }) => activityId === "open") : null;
    const change = {
      activityId: "open",
      registration: registered({}),
      baseVersion: mine?.version ?? "",
      language: "ja" as const,
      key: randomUUID(),
    };
    expect(
      await submitChange(stranger.client, HERE.code, { ...change, key: randomUUID() }),
    ).toEqual({
      ok: false,
      problem: { code: "not-permitted" },
    });
    expect(await submitChange(member.client, HERE.code, { ...change, baseVersion: "old" })).toEqual(
      {
        ok: false,
        problem: { code: "entry-changed-meanwhile" },
      },
    );
    const [one, two] = await Promise.all([
      submitChange(member.client, HERE.code, change),
      submitChange(member.client, HERE.code, change),
    ]);
    expect([one.ok, two.ok]).toEqual([true, true]);
    const sent = await readMySubmissions(member.client, HERE.code);
    const [first, ...others] = sent.ok ? sent.value : [];
    expect([first?.kind, first?.state, others]).toEqual(["change", "waiting", []]);
    const id = first?.id ?? "";
    expect((await withdrawSubmission(stranger.client, HERE.code, id)).ok).toBe(false);
    expect((await withdrawSubmission(member.client, HERE.code, id)).ok).toBe(true);
    expect((await withdrawSubmission(member.client, HERE.code, id)).ok).toBe(false);
    await forget();
  });

  it("says that they are full, at once; a stranger cannot", async () => {
    expect((await setMyIntake(stranger.client, HERE.code, "open", "full")).ok).toBe(false);
    expect(await setMyIntake(member.client, HERE.code, "open", "full")).toEqual({
      ok: true,
      value: null,
    });
    const [row] = await database.sql`
      select intake from public.activities where municipality_code = ${HERE.code} and id = 'open'`;
    expect(row?.intake).toBe("full");
  });

  it("claims an entry that is public, and none that is not", async () => {
    const claim = { person: null, phone: "0000-00-1234", email: null, toCouncil: "代表です" };
    const { service } = database.backend;
    const sent = await submitClaim(service, HERE.code, "open", claim, "ja", randomUUID());
    expect(sent).toMatchObject({ ok: true, value: { state: "waiting" } });
    expect((await rows()).map(({ kind, activity_id }) => [kind, activity_id])).toEqual([
      ["claim", "open"],
    ]);
    expect(await submitClaim(service, HERE.code, "closed", claim, "ja", randomUUID())).toEqual({
      ok: false,
      problem: { code: "reference-missing" },
    });
    await forget();
  });
});
