import { afterAll, beforeAll, expect, it } from "vitest";
import type { SupabaseClient } from "../../src/data/client.ts";
import { readEntry } from "../../src/data/review/read-entry.ts";
import { saveEntry } from "../../src/data/review/save-entry.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { fullTown, HERE } from "./full-town.ts";
import { staffOf } from "./reviewing-town.ts";
import { seed, wellDone } from "./towns.ts";

/** A thousand each in the full run; a tenth of it shows the same in seconds. */
const EDITS = process.env.TSUNAGIBA_FULL === "1" ? 1000 : 100;
const code = HERE.code;
let database: TestDatabase;
let reviewers: readonly SupabaseClient[];

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  reviewers = [
    (await staffOf(database, "reviewer", "one")).client,
    (await staffOf(database, "reviewer", "other")).client,
  ];
});
afterAll(() => database.drop());

interface Tally {
  applied: number;
  refused: number;
}

/** Reads the entry, adds one to the number in it, saves; whoever is refused has nothing overwritten. */
async function editAgainAndAgain(person: SupabaseClient, tally: Tally): Promise<void> {
  const clients = { person, service: database.backend.service };
  for (let edit = 0; edit < EDITS; edit += 1) {
    const { activity, version } = wellDone(await readEntry(person, code, "open"));
    const saved = await saveEntry(clients, code, {
      activityId: "open",
      seenVersion: version,
      records: { activities: [{ ...activity, capacity: (activity.capacity ?? 0) + 1 }] },
    });
    if (saved.ok) tally.applied += 1;
    else {
      expect(saved.problem).toEqual({ code: "entry-changed-meanwhile", field: "version" });
      tally.refused += 1;
    }
  }
}

it("of two reviewers with many edits each at once, every edit is applied or refused, and none is lost", async () => {
  const tally = { applied: 0, refused: 0 };
  const logged = async () => {
    const [row] = await database.sql<{ count: number }[]>`
      select count(*)::int as count from private.log_entries
      where table_name = 'activities' and row_id = 'open' and actor is not null`;
    return row?.count ?? 0;
  };
  const before = await logged();
  await Promise.all(reviewers.map((person) => editAgainAndAgain(person, tally)));
  expect(tally.applied + tally.refused).toBe(2 * EDITS);
  const [person] = reviewers;
  if (person === undefined) throw new Error("nobody");
  const { activity } = wellDone(await readEntry(person, code, "open"));
  expect(activity.capacity).toBe(tally.applied);
  expect((await logged()) - before).toBe(tally.applied);
  console.info(`${tally.applied} applied, ${tally.refused} refused`);
}, 600_000);
