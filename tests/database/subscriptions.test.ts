import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readMails } from "../../src/data/read-mails.ts";
import { type TestDatabase, testDatabase } from "../support/database.ts";
import { fullTown, HERE, THERE } from "./full-town.ts";
import { type Identity, makeIdentities } from "./identities.ts";
import { staffOf } from "./reviewing-town.ts";
import {
  publicationsAreDated,
  subscriptionLimits,
  subscriptionsAreAsked,
  subscriptionsAreForgotten,
  subscriptionsLive,
} from "./subscriptions-rules.ts";
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

describe("hearing of what is new", () => {
  it.each([
    [
      "is asked for once, and nothing tells of an address",
      () => subscriptionsAreAsked(database.sql),
    ],
    ["is limited", () => subscriptionLimits(database.sql)],
    ["begins, is told once a week and ends", () => subscriptionsLive(database.sql)],
    ["is forgotten where nobody verified it", () => subscriptionsAreForgotten(database.sql)],
    ["rests on days that nobody guessed", () => publicationsAreDated(database.sql, inSql)],
  ] as const)("%s", async (_, measure) => {
    const { is, shouldBe } = await measure();
    expect(is).toEqual(shouldBe);
  });

  it("is nobody's business: staff see of a reader's address only where its mails go", async () => {
    const { client } = await staffOf(database, "reviewer", "sees-mails");
    for (const template of ["news", "verify-subscription", "subscribed", "still-right"])
      await database.backend.service.rpc("enqueue_mail", {
        code: HERE.code,
        dedupe_key: `${template}/1`,
        recipient: "reader@example.jp",
        template,
        subject: template,
        body_text: "x",
        body_html: "x",
      });
    const { mails } = wellDone(await readMails(client, HERE.code));
    expect(mails.flatMap(({ subject, recipient }) => [[subject, recipient]]).sort()).toEqual([
      ["news", "***@example.jp"],
      ["still-right", "reader@example.jp"],
      ["subscribed", "***@example.jp"],
      ["verify-subscription", "***@example.jp"],
    ]);
  });
});
