import { afterAll, beforeAll, expect } from "vitest";
import type { TestDatabase } from "../support/database.ts";
import { NOT_NOTED, NOTED, VERBS } from "./rules.ts";

const COUNT = `
  create schema audit;
  create table audit.written (table_name text not null, verb text not null, rows integer not null);
  create function audit.count_written() returns trigger language plpgsql security definer set search_path = '' as $$
  begin
    insert into audit.written select tg_table_name, lower(tg_op), count(*) from written;
    return null;
  end
  $$;`;

/**
 * Counts every row that is written from here on, past every function, beside the log; what is rolled back counts in
 * neither. Whatever the tests of a file do, whoever does it by whichever function: the log has a row for each, no more.
 * To be called after the `beforeAll` that makes the database.
 */
export function everyWriteIsLogged(database: () => TestDatabase): void {
  let from = 0;
  const lastLogged = async (): Promise<number> => {
    const [row] = await database().sql<{ id: number }[]>`
      select coalesce(max(id), 0)::int as id from private.log_entries`;
    return row?.id ?? 0;
  };
  beforeAll(async () => {
    await database().sql.unsafe(COUNT);
    for (const table of Object.keys(NOTED)) {
      for (const verb of VERBS) {
        if (NOT_NOTED.includes(`${verb} ${table}`)) continue;
        const rows = verb === "delete" ? "old" : "new";
        await database().sql.unsafe(`create trigger audited_${verb} after ${verb} on ${table}
          referencing ${rows} table as written for each statement execute function audit.count_written()`);
      }
    }
    from = await lastLogged();
  });
  // Before the database goes: hooks of a file end in the order opposite to their beginning.
  afterAll(async () => {
    const { sql } = database();
    const written = await sql`select table_name || ' ' || verb as what, sum(rows)::int as n
      from audit.written group by 1 having sum(rows) > 0 order by 1`;
    const logged = await sql`select table_name || ' ' || action as what, count(*)::int as n
      from private.log_entries where id > ${from} group by 1 order by 1`;
    expect([...logged]).toEqual([...written]);
    expect(written.length).toBeGreaterThan(0);
  });
}

/** Tables whose writes are not noted one by one, each with the reason. */
export const NOT_LOGGED: Readonly<Record<string, string>> = {
  "private.attempts": "counts tries by a hash; nothing of anybody stands in it",
  "private.import_changes": "is itself the record of what an import changed",
  "private.import_warnings": "comes with an import; who looked at one stands in its own row",
  "private.imports": "is itself the record of an import",
  "private.links": "a random key's hash; what pressing one does is logged where it writes",
  "private.log_entries": "is the log",
  "private.mails": "has its own list for staff, with every attempt",
  "private.masking_keys": "made once with its municipality",
  "private.near_miss_agendas": "worked out once by the portal itself; counts that may be shown",
  "private.released_counts": "comes with a release, whose own row is noted",
  "private.staged_rows": "gone when the import is applied",
  "private.subscriptions": "an address of somebody private: its life is nobody's to read",
  "private.unmet_need_hours": "counts requests of an hour",
  "private.unmet_need_keys": "random numbers of forms, forgotten within a day",
  "private.unmet_needs": "no time, no sender, no log (decision 14)",
  "public.publications": "written by the trigger that follows each logged write",
  "public.revisions": "written by the trigger that follows each logged write",
};
