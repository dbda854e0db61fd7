import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ClaimedMail } from "../../src/data/claim-mail.ts";
import { readMailbox } from "../../src/data/read-mailbox.ts";
import type { Attempt } from "../../src/domain/mail/after-attempt.ts";
import { mailSending } from "../../src/server/mail/send-mail.ts";
import { startMailWorker } from "../../src/server/mail/worker.ts";
import { type TestDatabase, testDatabase } from "../support/database.ts";
import { fullTown, HERE, THERE } from "./full-town.ts";
import { type Identity, makeIdentities } from "./identities.ts";
import { writeOneMail } from "./mail.expectations.ts";
import {
  mailboxIsForDemos,
  mailDeciders,
  mailIsForgotten,
  mailIsSettled,
  mailKeepsItsState,
  mailReaders,
} from "./mail-rules.ts";
import { seed, wellDone } from "./towns.ts";

let database: TestDatabase;
let inSql: readonly Identity[];
beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  await seed(database.backend, THERE, fullTown);
  inSql = (await makeIdentities(database)).filter(({ name }) => name !== "expired");
}, 120_000);
afterAll(() => database.drop());
beforeEach(() => writeOneMail(database));
afterEach(() => database.sql`delete from private.mails`);

describe("a mail", () => {
  it.each([
    ["is listed for its own municipality's staff alone", () => mailReaders(database.sql, inSql)],
    [
      "is sent again by its own municipality's staff alone",
      () => mailDeciders(database.sql, inSql),
    ],
    ["is claimed once", () => mailKeepsItsState(database.sql)],
    ["is settled by whoever holds it", () => mailIsSettled(database.sql)],
    ["is caught where all is a demo, and nowhere else", () => mailboxIsForDemos(database.sql)],
    ["is forgotten once nobody needs it", () => mailIsForgotten(database.sql)],
  ] as const)("%s", async (_, measure) => {
    const { is, shouldBe } = await measure();
    expect(is).toEqual(shouldBe);
  });

  it("is refused where its address is none, and kept once where it is asked for twice", async () => {
    expect(await writeOneMail(database, { dedupe_key: "x", recipient: "nobody" })).toEqual({
      problem: "mail-address-unusual",
      field: "recipient",
    });
    expect(await writeOneMail(database)).toEqual({ added: false });
    expect(await writeOneMail(database, { code: "999999" })).toEqual({
      problem: "municipality-unknown",
    });
  });

  it("is written in words, for one reader", async () => {
    const send = mailSending(database.backend, "https://example.jp");
    const mail = {
      municipalityCode: HERE.code,
      template: "sign-in",
      language: "ja",
      values: { url: "https://example.jp/x", minutes: 30 },
      dedupeKey: "sign-in/1",
      recipient: "one@example.jp",
    } as const;
    expect(wellDone(await send(mail))).toBe(true);
    expect(wellDone(await send(mail))).toBe(false);
    const rows = await database.sql`
      select recipient, subject from private.mails where dedupe_key = 'sign-in/1'`;
    expect([...rows]).toEqual([
      { recipient: "one@example.jp", subject: `${HERE.name}のつなぎば　ログインのリンク` },
    ]);
  });

  it("waits where there is neither a mail server nor a demo", async () => {
    const worker = startMailWorker(database.backend.service, "mailbox", console.error, 1e9);
    await worker.work();
    await worker.stop();
    expect(wellDone(await readMailbox(database.backend.service))).toBeNull();
    expect([...(await database.sql`select state from private.mails`)]).toEqual([
      { state: "waiting" },
    ]);
  });
});

describe("two workers on one database", () => {
  it("send each mail once, and wait where the server says later", async () => {
    for (let n = 0; n < 40; n += 1) await writeOneMail(database, { dedupe_key: `many/${n}` });
    const sent: string[] = [];
    const send = async ({ id }: ClaimedMail): Promise<Attempt> => {
      sent.push(id);
      return sent.length === 1
        ? { sent: false, trouble: "refused-for-now", reply: 451 }
        : { sent: true };
    };
    const workers = [1, 2].map(() =>
      startMailWorker(database.backend.service, { send }, console.error, 1e9),
    );
    await Promise.all(workers.map(({ work }) => work()));
    await Promise.all(workers.map(({ stop }) => stop()));
    expect(sent.length).toBe(41);
    expect(new Set(sent).size).toBe(41);
    const late =
      await database.sql`select id, reply_code from private.mails where state = 'waiting'`;
    expect([...late]).toEqual([{ id: sent[0], reply_code: 451 }]);
  });
});
