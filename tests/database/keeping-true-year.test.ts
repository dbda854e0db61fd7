import { afterAll, beforeAll, expect, it } from "vitest";
import type { SupabaseClient } from "../../src/data/client.ts";
import { answerByLink, answerForEntry } from "../../src/data/keeping-true/answer.ts";
import { chooseWay, noteAsk, readCalls } from "../../src/data/keeping-true/calls.ts";
import { stalenessOf } from "../../src/domain/activity/staleness.ts";
import { addDays } from "../../src/domain/clock.ts";
import { callLists } from "../../src/domain/keeping-true/call-lists.ts";
import type { AskWay } from "../../src/domain/keeping-true/next-step.ts";
import type { TownRecords } from "../../src/domain/town.ts";
import type { DayText } from "../../src/domain/units.ts";
import { askDue } from "../../src/server/keeping-true/ask-due.ts";
import { activity, group, place } from "../arrangements/build.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { isWorkday, type Story, yearOf } from "../support/year-of-an-entry.ts";
import { everyWriteIsLogged } from "./every-write-is-logged.ts";
import { HERE } from "./full-town.ts";
import { staffOf } from "./reviewing-town.ts";
import { seed, wellDone } from "./towns.ts";

/** A Sunday. */
const FROM: DayText = "2026-11-22";
/** Thirteen months in the full run; the first of the two rounds that a year has shows the same sooner. */
const DAYS = process.env.TSUNAGIBA_FULL === "1" ? 400 : 70;

/** Three entries of each, confirmed on days that lie a week apart. */
const STORIES: readonly Story[] = [
  { confirmedOn: "2026-06-12", ways: ["mail", "phone"], answersAsk: 1 },
  { confirmedOn: "2026-06-10", ways: ["mail"], answersAsk: 2 },
  { confirmedOn: "2026-09-08", rhythmMonths: 3, ways: ["mail"], answersAsk: 1 },
  { confirmedOn: "2026-06-01", ways: ["phone"], answersAsk: 2 },
  { confirmedOn: "2026-05-20", ways: ["mail", "phone", "postcard"] },
  { confirmedOn: "2025-01-01", ways: ["postcard"] },
  { confirmedOn: "2026-06-10", ways: ["mail", "phone"], chosen: "phone" },
  { confirmedOn: "2019-01-01", ways: ["phone", "postcard"], nobodyCalls: true },
  { confirmedOn: "2026-04-01", ways: ["mail", "phone"], nobodyCalls: true },
  { confirmedOn: null, ways: [] },
];
interface Entry {
  readonly id: string;
  readonly story: Story;
}
const ENTRIES: readonly Entry[] = STORIES.flatMap((story, number) =>
  [0, 1, 2].map((week) => ({
    id: `e${number}-${week}`,
    story: {
      ...story,
      confirmedOn: story.confirmedOn === null ? null : addDays(story.confirmedOn, week * 7),
    },
  })),
);

function townOf(entries: readonly Entry[]): TownRecords {
  const has = ({ story }: Entry, way: AskWay) => story.ways.includes(way);
  return {
    groups: entries.map((entry) =>
      group(`g-${entry.id}`, `会 ${entry.id}`, {
        contact: {
          route: "listed",
          phone: has(entry, "phone") ? "0000-00-0001" : null,
          email: has(entry, "mail") ? `${entry.id}@example.jp` : null,
          url: null,
        },
      }),
    ),
    places: entries
      .filter((entry) => has(entry, "postcard"))
      .map(({ id }) => place(`p-${id}`, `場 ${id}`, { address: "一丁目1番1号" })),
    activities: entries.map((entry) =>
      activity(entry.id, `集まり ${entry.id}`, {
        groupId: `g-${entry.id}`,
        placeId: has(entry, "postcard") ? `p-${entry.id}` : null,
        confirmedOn: entry.story.confirmedOn,
      }),
    ),
  };
}

let database: TestDatabase;
let staff: SupabaseClient;
beforeAll(async () => {
  database = await testDatabase();
  // The database's own day, passed in.
  await database.sql`create table private.test_clock (day date not null)`;
  await database.sql`insert into private.test_clock values (${FROM})`;
  await database.sql.unsafe(`create or replace function private.today() returns date
    language sql stable security definer set search_path = '' as $$ select c.day from private.test_clock c $$`);
  await seed(database.backend, HERE, townOf(ENTRIES));
  staff = (await staffOf(database, "csw")).client;
  for (const { id, story } of ENTRIES) {
    await database.sql`update public.activities set rhythm_months = ${story.rhythmMonths ?? 6} where id = ${id}`;
    if (story.chosen !== undefined)
      wellDone(await chooseWay(staff, HERE.code, `g-${id}`, story.chosen));
  }
}, 120_000);
afterAll(() => database.drop());
everyWriteIsLogged(() => database);

interface OpenAsk {
  readonly id: string;
  readonly way: AskWay;
  readonly on: DayText;
}
const openAsks = () =>
  database.sql<OpenAsk[]>`select activity_id as id, way, asked_on::text as on
    from private.confirmation_asks where answered_on is null order by activity_id, round, step`;
const asksOf = (asks: readonly OpenAsk[], id: string) => asks.filter((ask) => ask.id === id);

/** Whoever answers does so on the day after the ask that reaches them: a mail's link, or to the council. */
async function answers(today: DayText, tell: (id: string, what: string) => void): Promise<void> {
  const asks = await openAsks();
  for (const { id, story } of ENTRIES) {
    const own = asksOf(asks, id);
    const last = own.at(-1);
    if (last === undefined || own.length !== story.answersAsk || today <= last.on) continue;
    const answered =
      last.way === "mail"
        ? await answerByLink(database.backend.service, HERE.code, id, "right")
        : await answerForEntry(staff, HERE.code, id, "right");
    wellDone(answered);
    tell(id, "still right");
  }
}

/** The council calls and writes to everybody on its list whom it calls at all. */
async function works(today: DayText): Promise<void> {
  const { entries } = wellDone(await readCalls(staff, HERE.code));
  const { calls, postcards } = callLists(entries, today);
  for (const [list, way] of [
    [calls, "phone"],
    [postcards, "postcard"],
  ] as const) {
    for (const { id, round, state } of list) {
      if (ENTRIES.find((entry) => entry.id === id)?.story.nobodyCalls === true) continue;
      const ask = { activity: id, round, step: state.asks.length + 1, way };
      wellDone(await noteAsk(staff, HERE.code, ask));
    }
  }
}

it(
  `${DAYS} days of a town of thirty: who is asked when, what fades when, as the rules alone say`,
  { timeout: 1_200_000 },
  async () => {
    const told = new Map(ENTRIES.map(({ id }): [string, string[]] => [id, []]));
    const shown = new Map<string, string>();
    let mails = 0;
    for (let n = 0; n < DAYS; n += 1) {
      const today = addDays(FROM, n);
      const tell = (id: string, what: string) => told.get(id)?.push(`${today} ${what}`);
      await database.sql`update private.test_clock set day = ${today}`;
      await answers(today, tell);
      mails += (
        await askDue(database.backend, "https://example.jp", new Date(`${today}T03:00:00Z`))
      ).mails;
      if (isWorkday(today)) await works(today);
      const asks = await openAsks();
      const entries = await database.sql<
        { id: string; confirmedOn: DayText | null; unreachedSince: DayText | null }[]
      >`select id, confirmed_on::text as "confirmedOn", unreached_since::text as "unreachedSince"
        from public.activities`;
      for (const { id, ...entry } of entries) {
        if (entry.unreachedSince === today) tell(id, "unreached");
        const own = asksOf(asks, id);
        const last = own.at(-1);
        const again = last?.way === "mail" && own.at(-2)?.way === "mail" ? " again" : "";
        if (last?.on === today) tell(id, `${last.way}${again}`);
        const { state } = stalenessOf(entry, today);
        if (state !== shown.get(id) && state === "stale") tell(id, "fades");
        shown.set(id, state);
      }
    }
    for (const { id, story } of ENTRIES)
      expect([id, told.get(id)]).toEqual([id, yearOf(story, FROM, DAYS)]);
    const all = [...told.values()].flat();
    const written = await database.sql<{ template: string; n: number }[]>`
      select template, count(*)::int as n from private.mails group by template order by template`;
    expect([...written]).toEqual([
      { template: "still-right", n: all.filter((what) => what.endsWith(" mail")).length },
      { template: "still-right-reminder", n: all.filter((what) => what.endsWith("again")).length },
    ]);
    expect(mails).toBe(written.reduce((sum, { n }) => sum + n, 0));
  },
);
