import { afterAll, beforeAll, expect, test } from "vitest";
import { readTown } from "../../src/data/read-town.ts";
import { confirmSubscription } from "../../src/data/subscriptions/ask.ts";
import { indexTown } from "../../src/domain/index-town.ts";
import type { TownIndex } from "../../src/domain/town-index.ts";
import { tellEverybody } from "../../src/server/news/tell.ts";
import { activity } from "../arrangements/build.ts";
import { type TestDatabase, testDatabase } from "../support/database.ts";
import { everyWriteIsLogged } from "./every-write-is-logged.ts";
import { fullTown, HERE } from "./full-town.ts";
import { askOne } from "./subscriptions.expectations.ts";
import { apply, seed, wellDone } from "./towns.ts";

const URL = "https://example.jp";
const DAY_MS = 24 * 60 * 60 * 1000;
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
}, 120_000);
afterAll(() => database.drop());
everyWriteIsLogged(() => database);

const townNow = async (): Promise<TownIndex> =>
  indexTown(wellDone(await readTown(database.backend, HERE.code)).town);
const tell = async (now: Date): Promise<number> =>
  tellEverybody(database.backend.service, [await townNow()], now, URL);
const mailed = async () => {
  const rows = await database.sql<{ recipient: string; body: string; leave: string }[]>`
    select recipient, body_text as body, leave_url as leave from private.mails
    where template = 'news' order by made_at, recipient`;
  return [...rows];
};

test("weeks of telling: once a week, to who verified, of what is theirs, never without news", async () => {
  const wishes = [
    { address: "all@example.jp" },
    { address: "cafes@example.jp", kinds: "cafe" },
    { address: "elsewhere@example.jp", zone: "west", kinds: "farm" },
    { address: "unverified@example.jp" },
  ];
  for (const [at, wish] of wishes.entries()) {
    const { id } = await askOne(database, {
      ...wish,
      key: `00000000-0000-4000-8000-00000000010${at}`,
      leave_key: String(at).repeat(43),
    });
    if (wish.address.startsWith("unverified")) continue;
    wellDone(await confirmSubscription(database.backend.service, HERE.code, id ?? ""));
  }
  const start = Date.now();
  const week = (number: number) => new Date(start + number * 7 * DAY_MS);

  expect(await tell(week(0))).toBe(0);
  expect(await tell(week(1))).toBe(0);
  await apply(database.backend, HERE.code, {
    activities: [
      activity("new", "できたばかりのカフェ", { kind: "cafe" }),
      activity("newer", "新しいサロン"),
    ],
  });
  // The database has its own clock, which cannot be moved.
  await database.sql`update public.publications set published_at = ${new Date(start + 8 * DAY_MS)}
    where activity_id in ('new', 'newer')`;
  const results = await Promise.all([tell(week(2)), tell(week(2))]);
  expect(results[0] + results[1]).toBe(2);
  expect(await tell(week(2))).toBe(0);
  expect(await tell(week(3))).toBe(0);

  const mails = await mailed();
  expect(mails.map(({ recipient }) => recipient).sort()).toEqual([
    "all@example.jp",
    "cafes@example.jp",
  ]);
  const [all, cafes] = ["all", "cafes"].map((who) =>
    mails.find(({ recipient }) => recipient.startsWith(who)),
  );
  expect(all?.body).toContain(`${URL}/${HERE.code}/ja/activity/newer`);
  expect(all?.body).toContain("できたばかりのカフェ");
  expect(cafes?.body).toContain(`■ できたばかりのカフェ\n${URL}/${HERE.code}/ja/activity/new\n`);
  expect(cafes?.body).not.toContain("新しいサロン");
  const leave = `${URL}/${HERE.code}/ja/subscribe/leave?k=${"1".repeat(43)}`;
  expect(cafes?.leave).toBe(leave);
  expect(cafes?.body).toContain(leave);
}, 60_000);
