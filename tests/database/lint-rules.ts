import { DEFINERS_FOR_ANON } from "./role-matrix.expectations.ts";
import type { Session } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

const OURS = `('public'::regnamespace, 'private'::regnamespace)`;
const ROLES = `(values ('anon'), ('authenticated'), ('service_role')) as r (role)`;

interface Lint {
  /** Gives a `name` for each object that breaks the rule. */
  readonly query: string;
  /** Those that may, each for a reason that stands where they are listed. */
  readonly allowed?: readonly string[];
}

/** After Supabase's splinter, as checks of our own: the schema … */
export const LINTS: Readonly<Record<string, Lint>> = {
  "has row-level security on every table of public": {
    query: `select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity`,
  },
  "has a policy on every table with row-level security": {
    query: `select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relrowsecurity
        and not exists (select from pg_policy p where p.polrelid = c.oid)`,
  },
  "has no row-level security in private, which @supabase/lite would take as exposed": {
    query: `select relname as name from pg_class
      where relnamespace = 'private'::regnamespace and relkind = 'r' and relrowsecurity`,
  },
  "gives nobody the private schema": {
    query: `select role as name from ${ROLES} where has_schema_privilege(role, 'private', 'usage, create')`,
  },
  "gives nobody a table of the private schema": {
    query: `select role || ' ' || c.relname as name from ${ROLES}, pg_class c
      where c.relnamespace = 'private'::regnamespace and c.relkind = 'r'
        and has_table_privilege(role, c.oid, 'select, insert, update, delete, truncate')`,
  },
  "has no view that would see with its owner's eyes": {
    query: `select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
        and not coalesce(reloptions @> array['security_invoker=true'], false)`,
  },
  "pins the search path of every function": {
    query: `select oid::regprocedure::text as name from pg_proc
      where pronamespace in ${OURS} and not coalesce(proconfig @> array['search_path=""'], false)`,
  },
  "lets the public run no definer function but the listed ones": {
    query: `select pronamespace::regnamespace || '.' || proname as name from pg_proc
      where pronamespace in ${OURS} and prosecdef and has_function_privilege('anon', oid, 'execute')`,
    allowed: Object.keys(DEFINERS_FOR_ANON),
  },
  "lets each role run of the private schema what its policies ask, and nothing else": {
    query: `select role || ' ' || proname as name from ${ROLES}, pg_proc
      where pronamespace = 'private'::regnamespace and has_function_privilege(role, oid, 'execute')`,
    allowed: [
      "anon groups_for_staff_only",
      "anon places_for_staff_only",
      "authenticated groups_for_staff_only",
      "authenticated municipalities_where_i_am",
      "authenticated places_for_staff_only",
    ],
  },
  "lets PUBLIC run no function at all": {
    query: `select oid::regprocedure::text as name from pg_proc
      where pronamespace in ${OURS}
        and (proacl is null or exists (select from aclexplode(proacl) where grantee = 0))`,
  },
  "has an index that begins with each foreign key": {
    query: `select k.conrelid::regclass || ' ' || k.conname as name from pg_constraint k
      where k.contype = 'f' and k.connamespace in ${OURS} and not exists (
        select from pg_index i where i.indrelid = k.conrelid and i.indpred is null
          and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)`,
  },
  "keys every row of public by its municipality first": {
    query: `select c.relname as name from pg_class c
      join pg_index i on i.indrelid = c.oid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and a.attname <> 'municipality_code'
      union
      select c.relname from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not exists (
        select from pg_attribute a
        where a.attrelid = c.oid and a.attname = 'municipality_code' and a.attnotnull)`,
  },
  "asks who somebody is once a statement, not once a row": {
    query: `select polname as name from pg_policy
      where coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '')
        ~* '(?<!select )(auth\\.(uid|jwt|role|email)|current_setting)\\('`,
  },
  "has one permissive policy for each role and verb": {
    query: `select polrelid::regclass || ' ' || r.role || ' ' || polcmd::text as name
      from pg_policy, lateral unnest(polroles) as r (role)
      where polpermissive group by polrelid, r.role, polcmd having count(*) > 1`,
  },
  "names policies as sentences, and roles in each": {
    query: `select polname as name from pg_policy where polname !~ '^[A-Z].* .* ' or polroles @> '{0}'`,
  },
  "has a primary key on every table": {
    query: `select c.relname as name from pg_class c
      where c.relnamespace in ${OURS} and c.relkind = 'r'
        and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`,
  },
  "has no index twice": {
    query: `select indrelid::regclass::text as name from pg_index i
      join pg_class c on c.oid = i.indrelid
      where c.relnamespace in ${OURS}
      group by indrelid, indkey::text, coalesce(pg_get_expr(indpred, indrelid), ''),
        coalesce(pg_get_expr(indexprs, indrelid), '')
      having count(*) > 1`,
  },
  "has no extension in public": {
    query: `select extname as name from pg_extension where extnamespace = 'public'::regnamespace`,
  },
};

export async function lint(session: Session, title: string): Promise<Measured> {
  const { query, allowed = [] } = LINTS[title] ?? { query: "" };
  const rows = await session.unsafe<{ name: string }[]>(query);
  return { is: rows.map(({ name }) => name).sort(), shouldBe: [...allowed].sort() };
}
