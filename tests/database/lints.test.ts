import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { DEFINERS_FOR_ANON } from "./role-matrix.expectations.ts";

/** After Supabase's splinter, as checks of our own: each query lists what breaks a rule. */
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const found = async (query: string): Promise<string[]> =>
  (await database.sql.unsafe<{ name: string }[]>(query)).map(({ name }) => name);

describe("the schema", () => {
  it("has row-level security on every table of public", async () => {
    expect(
      await found(`select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity`),
    ).toEqual([]);
  });

  it("has a policy on every table with row-level security", async () => {
    expect(
      await found(`select c.relname as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relrowsecurity
          and not exists (select from pg_policy p where p.polrelid = c.oid)`),
    ).toEqual([]);
  });

  it("has no row-level security in private, which @supabase/lite would take as exposed", async () => {
    expect(
      await found(`select relname as name from pg_class
        where relnamespace = 'private'::regnamespace and relkind = 'r' and relrowsecurity`),
    ).toEqual([]);
  });

  it("gives nobody the private schema or anything in it", async () => {
    const roles = `(values ('anon'), ('authenticated'), ('service_role')) as r (role)`;
    expect(
      await found(
        `select role as name from ${roles} where has_schema_privilege(role, 'private', 'usage')`,
      ),
    ).toEqual([]);
    expect(
      await found(`select role || ' ' || c.relname as name from ${roles}, pg_class c
        where c.relnamespace = 'private'::regnamespace and c.relkind = 'r'
          and has_table_privilege(role, c.oid, 'select, insert, update, delete, truncate')`),
    ).toEqual([]);
  });

  it("has no view that would see with its owner's eyes", async () => {
    expect(
      await found(`select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
          and not coalesce(reloptions @> array['security_invoker=true'], false)`),
    ).toEqual([]);
  });

  it("pins the search path of every function", async () => {
    expect(
      await found(`select oid::regprocedure::text as name from pg_proc
        where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
          and not coalesce(proconfig @> array['search_path=""'], false)`),
    ).toEqual([]);
  });

  it("lets the public run no definer function but the listed ones, and PUBLIC none at all", async () => {
    expect(
      await found(`select pronamespace::regnamespace || '.' || proname as name from pg_proc
        where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
          and prosecdef and has_function_privilege('anon', oid, 'execute') order by 1`),
    ).toEqual(Object.keys(DEFINERS_FOR_ANON).sort());
    expect(
      await found(`select oid::regprocedure::text as name from pg_proc
        where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
          and (proacl is null or exists (select from aclexplode(proacl) where grantee = 0))`),
    ).toEqual([]);
  });

  it("has an index that begins with each foreign key", async () => {
    expect(
      await found(`select k.conrelid::regclass || ' ' || k.conname as name from pg_constraint k
        where k.contype = 'f'
          and k.connamespace in ('public'::regnamespace, 'private'::regnamespace)
          and not exists (
            select from pg_index i
            where i.indrelid = k.conrelid and i.indpred is null
              and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
          )`),
    ).toEqual([]);
  });

  it("keys every row of public by its municipality first", async () => {
    expect(
      await found(`select c.relname as name from pg_class c
        join pg_index i on i.indrelid = c.oid
        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
          and a.attname <> 'municipality_code'`),
    ).toEqual([]);
    expect(
      await found(`select c.relname as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not exists (
          select from pg_attribute a
          where a.attrelid = c.oid and a.attname = 'municipality_code' and a.attnotnull)`),
    ).toEqual([]);
  });

  it("asks who somebody is once a statement, not once a row", async () => {
    expect(
      await found(`select polname as name from pg_policy
        where coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '')
          ~* '(?<!select )(auth\\.(uid|jwt|role|email)|current_setting)\\('`),
    ).toEqual([]);
  });

  it("has one permissive policy for each role and verb", async () => {
    expect(
      await found(`select polrelid::regclass || ' ' || r.role || ' ' || polcmd::text as name
        from pg_policy, lateral unnest(polroles) as r (role)
        where polpermissive group by polrelid, r.role, polcmd having count(*) > 1`),
    ).toEqual([]);
  });

  it("names policies as sentences and roles in each", async () => {
    expect(
      await found(
        `select polname as name from pg_policy where polname !~ '^[A-Z].* .* ' or polroles @> '{0}'`,
      ),
    ).toEqual([]);
  });

  it("has a primary key on every table and no index twice", async () => {
    expect(
      await found(`select c.relname as name from pg_class c
        where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and c.relkind = 'r'
          and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`),
    ).toEqual([]);
    expect(
      await found(`select indrelid::regclass::text as name from pg_index i
        join pg_class c on c.oid = i.indrelid
        where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
        group by indrelid, indkey::text, coalesce(pg_get_expr(indpred, indrelid), ''),
          coalesce(pg_get_expr(indexprs, indrelid), '')
        having count(*) > 1`),
    ).toEqual([]);
  });

  it("keeps extensions out of public and uses no type of an extension", async () => {
    expect(
      await found(
        `select extname as name from pg_extension where extnamespace = 'public'::regnamespace`,
      ),
    ).toEqual([]);
  });
});
