import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SupabaseClient } from "../../src/data/client.ts";
import {
  answerSubmission,
  approveSubmission,
  grantClaim,
} from "../../src/data/review/decide-submission.ts";
import { readSubmission } from "../../src/data/review/read-submission.ts";
import { reviewQueue } from "../../src/data/review/review-queue.ts";
import { submitRegistration } from "../../src/data/submit-registration.ts";
import { readRegistration } from "../../src/domain/registering/form/read-registration.ts";
import { NOTHING_EXISTS, recordsOf } from "../../src/domain/registering/records-of.ts";
import { LISTING_RULES } from "../../src/domain/review/listing-rules.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { LEAST, REGISTERING } from "../support/registering-town.ts";
import { everyWriteIsLogged } from "./every-write-is-logged.ts";
import { fullTown, HERE } from "./full-town.ts";
import { staffOf } from "./reviewing-town.ts";
import { seed, townOf, wellDone } from "./towns.ts";

const code = HERE.code;
const MAIL = {
  template: "registration-approved" as const,
  subject: "載せました",
  text: "載せました。",
  html: "<p>載せました。</p>",
};
let database: TestDatabase;
let reviewer: SupabaseClient;

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  reviewer = (await staffOf(database, "reviewer")).client;
});
afterAll(() => database.drop());
everyWriteIsLogged(() => database);

/** What a group sends; with an address it has been verified. */
async function sent(name: string, email: string | null) {
  const read = readRegistration(
    new URLSearchParams({ ...LEAST, name, email: email ?? "" }),
    REGISTERING,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { service } = database.backend;
  const taken = wellDone(await submitRegistration(service, code, read.value, "ja", randomUUID()));
  if (email !== null)
    await service.rpc("verify_submission", { code, submission: taken.id, address: email });
  const submission = wellDone(await readSubmission(reviewer, code, taken.id));
  const records = recordsOf(read.value, taken.id, NOTHING_EXISTS, "2026-11-22");
  return { submission, ...records };
}

const approval = (
  { submission, activityId, records }: Awaited<ReturnType<typeof sent>>,
  member: string | null,
) => ({
  id: submission.id,
  revision: submission.revision,
  activityId,
  seenVersion: null,
  records,
  rules: LISTING_RULES,
  corrected: false,
  member,
  mail: MAIL,
});
const clients = () => ({ person: reviewer, service: database.backend.service });
const stale = { ok: false, problem: { code: "entry-changed-meanwhile", field: "revision" } };

describe("an approval", () => {
  it("publishes the entry, tells the sender and puts them in charge, all in one", async () => {
    const { userId } = await database.signUp("momiji@example.jp");
    const one = await sent("もみじ会", "momiji@example.jp");
    const [before] = await database.sql<{ id: number }[]>`
      select max(id)::int as id from private.log_entries`;
    wellDone(await approveSubmission(clients(), code, approval(one, userId)));
    const town = await townOf(database.backend, code);
    expect(town.activities.find(({ id }) => id === one.activityId)?.name).toBe("もみじ会");
    expect(
      await database.sql`select user_id, email from private.group_members where group_id = ${one.groupId}`,
    ).toEqual([{ user_id: userId, email: "momiji@example.jp" }]);
    expect(
      await database.sql`select recipient, template from private.mails where dedupe_key like ${`submission ${one.submission.id}%`}`,
    ).toEqual([{ recipient: "momiji@example.jp", template: "registration-approved" }]);
    const submission = wellDone(await readSubmission(reviewer, code, one.submission.id));
    expect(submission).toMatchObject({
      state: "approved",
      decidedBy: "reviewer@example.jp",
      rulesTicked: [...LISTING_RULES],
      activityId: one.activityId,
    });
    // The number that is not shown is kept beside the entry and beside its group.
    const logged = await database.sql<{ table: string }[]>`
      select table_name as table from private.log_entries where id > ${before?.id ?? 0} order by 1`;
    expect(logged.map(({ table }) => table)).toEqual([
      "activities",
      "contacts",
      "contacts",
      "group_members",
      "groups",
      "submissions",
    ]);
    expect(await approveSubmission(clients(), code, approval(one, userId))).toEqual(stale);
  });

  it("does not put a stranger in charge, whose address nobody verified or is another", async () => {
    const { userId } = await database.signUp("somebody@example.jp");
    const one = await sent("かえで会", "kaede@example.jp");
    wellDone(await approveSubmission(clients(), code, approval(one, userId)));
    expect(
      await database.sql`select from private.group_members where group_id = ${one.groupId}`,
    ).toHaveLength(0);
  });

  it("without every rule, or over an entry that is there meanwhile, changes nothing", async () => {
    const one = await sent("いちょう会", null);
    const unticked = { ...approval(one, null), rules: LISTING_RULES.slice(1) };
    expect(await approveSubmission(clients(), code, unticked)).toEqual({
      ok: false,
      problem: { code: "form-incomplete", field: "rules" },
    });
    const open = { ...approval(one, null), activityId: "open" };
    expect(await approveSubmission(clients(), code, open)).toEqual({
      ok: false,
      problem: { code: "entry-changed-meanwhile", field: "version" },
    });
    const queue = wellDone(await reviewQueue(reviewer, code, false));
    expect(queue.map(({ name, hasMail }) => [name, hasMail])).toEqual([["いちょう会", false]]);
  });
});

describe("an answer", () => {
  it("needs words, is decided once for each revision, and mails who has an address", async () => {
    const one = await sent("さくら会", "sakura@example.jp");
    const { id, revision } = one.submission;
    const answer = (note: string) => ({
      state: "asked-back" as const,
      note,
      mail: { ...MAIL, template: "registration-asked-back" as const },
    });
    expect(await answerSubmission(reviewer, code, { id, revision }, answer(" "))).toEqual({
      ok: false,
      problem: { code: "form-incomplete", field: "note" },
    });
    wellDone(await answerSubmission(reviewer, code, { id, revision }, answer("場所は?")));
    expect(await answerSubmission(reviewer, code, { id, revision }, answer("場所は?"))).toEqual(
      stale,
    );
    const declined = { ...answer("きまりに合いません。"), state: "declined" as const };
    wellDone(await answerSubmission(reviewer, code, { id, revision: revision + 1 }, declined));
    const submission = wellDone(await readSubmission(reviewer, code, id));
    expect([submission.state, submission.noteToGroup]).toEqual([
      "declined",
      "きまりに合いません。",
    ]);
    expect(
      await database.sql`select from private.mails where recipient = 'sakura@example.jp'`,
    ).toHaveLength(2);
  });
});

describe("a claim", () => {
  it("granted puts the sender in charge of the group", async () => {
    const { userId } = await database.signUp("claim@example.jp");
    const [row] = await database.sql<{ id: string }[]>`
      insert into private.submissions (municipality_code, idempotency_key, kind, activity_id, body, body_sha256,
        email, language, state, verified_at)
      values (${code}, gen_random_uuid(), 'claim', 'open', '{"toCouncil": "代表です"}', ${"1".repeat(64)},
        'claim@example.jp', 'ja', 'waiting', now()) returning id`;
    const submission = wellDone(await readSubmission(reviewer, code, row?.id ?? ""));
    expect([submission.claim, submission.registration]).toEqual(["代表です", null]);
    wellDone(await grantClaim(reviewer, code, submission, userId, MAIL));
    expect(
      await database.sql`select user_id from private.group_members where group_id = 'open'`,
    ).toEqual([{ user_id: userId }]);
    expect(await grantClaim(reviewer, code, submission, userId, MAIL)).toEqual(stale);
  });
});
