import { afterAll, beforeAll, expect, it } from "vitest";
import { problemSentence } from "../../src/wording/problems/index.ts";
import { fullTown, HERE } from "../database/full-town.ts";
import { makePerson, signIn } from "../support/people.ts";
import { type PortalOnDatabase, portalOnDatabase } from "../support/portal-on-database.ts";
import { formOf, visit } from "../support/visitor.ts";

/** A thousand each in the full run; fewer show the same sooner. */
const EDITS = process.env.TSUNAGIBA_FULL === "1" ? 1000 : 15;

let running: PortalOnDatabase;
let address: string;
let cookies: readonly string[];
beforeAll(async () => {
  running = await portalOnDatabase(HERE, fullTown);
  address = `${running.portal.url}/${HERE.code}/staff/entries/open`;
  cookies = [await reviewer("one@example.jp"), await reviewer("other@example.jp")];
});
afterAll(() => running?.stop());

async function reviewer(email: string): Promise<string> {
  const { database } = running;
  const duties = [[HERE.code, "reviewer", null]] as const;
  const { userId } = await makePerson(database, email, { duties, signedIn: "no" });
  return `tsunagiba=${await signIn(database, { userId, email }, true)}`;
}

const STALE = problemSentence({ code: "entry-changed-meanwhile" }, "ja");

/** Opens the page, writes something of one's own, saves. Gives what was acknowledged; whoever is refused is told why. */
async function edits(cookie: string, name: string): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const form = formOf((await visit(address, { cookie })).html, 'class="review');
    const text = `${name} ${edit}`;
    form.set("what", text);
    form.set("do", "save");
    const saved = await visit(address, { cookie, fields: form });
    if (saved.status === 303) {
      expect(saved.location).toContain("after=saved");
      acknowledged.push(text);
    } else {
      expect(saved.status).toBe(422);
      expect(saved.html).toContain(STALE);
      // What was typed is still there, beside what somebody else wrote meanwhile.
      expect(formOf(saved.html, 'class="review').get("what")).toBe(text);
    }
  }
  return acknowledged;
}

it(
  `of two reviewers who edit one entry ${EDITS} times each, over HTTP at once, every edit is in its history or was refused`,
  { timeout: 3_600_000 },
  async () => {
    const both = await Promise.all(cookies.map((cookie, who) => edits(cookie, `R${who}`)));
    const acknowledged = both.flat();
    const changes = await running.database.sql<{ before: string | null; after: string }[]>`
      select c.before ->> 'description' as before, c.after ->> 'description' as after
      from private.import_changes c join private.imports i on i.id = c.import_id
      where c.table_name = 'activities' and c.row_key = 'open' and c.before is not null
      order by i.applied_at, i.id`;
    expect(changes.map(({ after }) => after).sort()).toEqual([...acknowledged].sort());
    // Each was written over what was there before it, and over nothing else.
    const followed = new Map(changes.map(({ before, after }) => [before, after]));
    const inOrder: string[] = [];
    for (let now = followed.get(null); now !== undefined; now = followed.get(now))
      inOrder.push(now);
    expect(inOrder).toHaveLength(acknowledged.length);
    const [row] = await running.database.sql<{ description: string }[]>`
      select description from public.activities where id = 'open'`;
    expect(row?.description).toBe(inOrder.at(-1));
    const [log] = await running.database.sql<{ n: number }[]>`
      select count(*)::int as n from private.log_entries
      where table_name = 'activities' and row_id = 'open' and actor is not null`;
    expect(log?.n).toBe(acknowledged.length);
    console.info(`${acknowledged.length} saved, ${2 * EDITS - acknowledged.length} refused`);
  },
);
