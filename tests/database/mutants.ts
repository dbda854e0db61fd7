import { functionsOf, relationsOf } from "./catalogue.ts";
import { CHECKS } from "./checks.expectations.ts";
import type { Identity } from "./identities.ts";
import { filesKeepConfirmations } from "./keeping-true-rules.ts";
import { LINTS, lint } from "./lint-rules.ts";
import { KEEPING_TRUE_CONDITIONS } from "./mutants-keeping-true.ts";
import { MAIL_CONDITIONS } from "./mutants-mail.ts";
import { PHOTO_AND_NOTE_CONDITIONS } from "./mutants-photos-road.ts";
import { PEOPLE_CONDITIONS } from "./mutants-people.ts";
import { REGISTERING_CONDITIONS } from "./mutants-registering.ts";
import { PLANNING_CONDITIONS } from "./mutants-planning.ts";
import { dated, PUBLICATION_POLICY, SUBSCRIPTION_CONDITIONS } from "./mutants-subscriptions.ts";
import { REVIEWING_CONDITIONS } from "./mutants-reviewing.ts";
import { RELATIONS } from "./role-matrix.expectations.ts";
import { releasesStand } from "./release-rules.ts";
import {
  checks,
  checksThatExist,
  disclosure,
  logStays,
  notes,
  raisedOnce,
  type VERBS,
} from "./rules.ts";
import type { Session } from "./session.ts";
import { subscriptionsLive } from "./subscriptions-rules.ts";
import {
  calls,
  duties,
  groupsInCare,
  logReaders,
  type Measured,
  pageOnlyContacts,
  privateNames,
  reads,
  truncates,
  writes,
} from "./sql-matrix.ts";
import { UNMET_NEED_CONDITIONS } from "./mutants-unmet-needs.ts";

/** One rule of the database gone or loosened, and the part of the suite that must notice. */
export interface Mutant {
  readonly name: string;
  readonly mutation: string;
  readonly suite: (session: Session, identities: readonly Identity[]) => readonly Part[];
}
/** Parts share one transaction: each is started when the one before it has ended. */
type Part = () => Promise<Measured>;

const lints = (session: Session): Part[] =>
  Object.keys(LINTS).map((title) => () => lint(session, title));
const ROLES = ["public", "anon", "authenticated", "service_role"] as const;

/** Every policy, check, trigger and grant of the catalogue, each gone in turn; every revoke taken back. */
export async function mutantsOf(session: Session): Promise<readonly Mutant[]> {
  return [
    ...(await policies(session)),
    ...tables(),
    ...checkMutants(),
    ...(await triggers(session)),
    ...(await functionMutants(session)),
    ...(await privateMutants(session)),
    ...(await bodies(session)),
    ...PUBLICATION_POLICY,
  ];
}

async function policies(session: Session): Promise<Mutant[]> {
  const rows = await session.unsafe<{ policy: string; relation: string }[]>(`
    select p.polname as policy, c.relname as relation from pg_policy p
    join pg_class c on c.oid = p.polrelid where c.relnamespace = 'public'::regnamespace`);
  const suite =
    (relation: string): Mutant["suite"] =>
    (inside, identities) => [() => reads(inside, identities, relation)];
  return rows.flatMap(({ policy, relation }) => {
    const on = `policy "${policy}" on public.${relation}`;
    const gone = { name: `without ${on}`, mutation: `drop ${on}`, suite: suite(relation) };
    if (RELATIONS[relation] === "open") return [gone];
    const loose = `alter ${on} using (true)`;
    return [gone, { name: `${on} for all rows`, mutation: loose, suite: suite(relation) }];
  });
}

const tables = (): Mutant[] =>
  Object.keys(RELATIONS).flatMap((relation) => [
    {
      name: `${relation} without row-level security`,
      mutation: `alter table public.${relation} disable row level security`,
      suite: (inside, identities) => [() => writes(inside, identities, relation)],
    },
    ...(["insert", "update", "delete"] as const).map((verb): Mutant => ({
      name: `${relation} with a policy for ${verb}`,
      mutation: `create policy "Anybody writes" on public.${relation} for ${verb} to anon, authenticated
          ${verb === "insert" ? "with check (true)" : "using (true)"}`,
      suite: (inside, identities) => [() => writes(inside, identities, relation)],
    })),
    ...(["anon", "authenticated", "service_role"] as const).map((role): Mutant => ({
      name: `${relation} not granted to ${role}`,
      mutation: `revoke select on public.${relation} from ${role}`,
      suite: (inside, identities) => [() => reads(inside, identities, relation)],
    })),
  ]);

const checkMutants = (): Mutant[] =>
  Object.entries(CHECKS).flatMap(([table, named]) =>
    Object.keys(named).map((check) => ({
      name: `${table} without ${check}`,
      mutation: `alter table ${table} drop constraint ${check}`,
      suite: (inside: Session) => [() => checksThatExist(inside), () => checks(inside, table)],
    })),
  );

async function triggers(session: Session): Promise<Mutant[]> {
  const rows = await session.unsafe<{ name: string; relation: string }[]>(`
    select t.tgname as name, n.nspname || '.' || c.relname as relation from pg_trigger t
    join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and n.nspname in ('public', 'private') order by 2, 1`);
  return rows.map(({ name, relation }) => ({
    name: `${relation} without ${name}`,
    mutation: `drop trigger ${name} on ${relation}`,
    suite: (inside, identities) => {
      if (name.endsWith("_are_dated")) return dated(inside, identities);
      if (name === "staged_activities_keep_confirmations")
        return [() => filesKeepConfirmations(inside)];
      const verb = /^(insert|update|delete)s_are_noted$/.exec(name)?.[1];
      if (verb !== undefined)
        return [() => notes(inside, relation, verb as (typeof VERBS)[number])];
      if (name.endsWith("_stand")) return [() => releasesStand(inside)];
      if (name === "subscribers_are_forgotten") return [() => subscriptionsLive(inside)];
      if (name === "truncate_is_refused")
        return [() => truncates(inside, relation.slice("public.".length))];
      return [() => disclosure(inside), () => logStays(inside)];
    },
  }));
}

async function functionMutants(session: Session): Promise<Mutant[]> {
  const mutants: Mutant[] = [];
  for (const schema of ["public", "private"]) {
    for (const { name, signature } of await functionsOf(session, schema)) {
      const rows = await session.unsafe<{ role: string; may: boolean }[]>(`
        select r.role, case r.role when 'public' then exists (
            select from pg_proc p, aclexplode(p.proacl) where p.oid = '${signature}'::regprocedure and grantee = 0)
          else has_function_privilege(r.role, '${signature}'::regprocedure, 'execute') end as may
        from (values ${ROLES.map((role) => `('${role}')`).join(",")}) as r (role)`);
      for (const { role, may } of rows)
        mutants.push({
          name: `${signature} ${may ? "not granted" : "granted"} to ${role}`,
          mutation: may
            ? `revoke execute on function ${signature} from ${role}`
            : `grant execute on function ${signature} to ${role}`,
          suite: (inside, identities) => [
            ...lints(inside),
            ...(schema === "public" ? [() => calls(inside, identities, name)] : []),
          ],
        });
    }
  }
  return mutants;
}

async function privateMutants(session: Session): Promise<Mutant[]> {
  const roles = ROLES.filter((role) => role !== "public");
  const tablesThere = (await relationsOf(session, "private")).filter(
    (name) => !name.endsWith("_seq"),
  );
  return roles.flatMap((role) => [
    {
      name: `private schema open to ${role}`,
      mutation: `grant usage on schema private to ${role}`,
      suite: (inside: Session, identities: readonly Identity[]) => [
        ...lints(inside),
        () => privateNames(inside, identities),
      ],
    },
    ...tablesThere.map((table) => ({
      name: `private.${table} granted to ${role}`,
      mutation: `grant select on private.${table} to ${role}`,
      suite: (inside: Session) => lints(inside),
    })),
  ]);
}

/** Conditions inside functions, each gone. */
const CONDITIONS: readonly (readonly [
  signature: string,
  from: string,
  to: string,
  suite: Mutant["suite"],
])[] = [
  [
    "private.municipalities_where_i_am(text[])",
    "and s.suspended_at is null",
    "",
    (inside, identities) => [() => reads(inside, identities, "activities")],
  ],
  [
    "private.municipalities_where_i_am(text[])",
    "and d.role = any (wanted)",
    "",
    (inside, identities) => [() => reads(inside, identities, "activities")],
  ],
  [
    "private.municipalities_where_i_am(text[])",
    "d.user_id = (select auth.uid())",
    "true",
    (inside, identities) => [() => reads(inside, identities, "activities")],
  ],
  [
    "private.places_for_staff_only()",
    "a.visibility = 'staff'",
    "false",
    (inside, identities) => [() => reads(inside, identities, "places")],
  ],
  [
    "private.places_for_staff_only()",
    "a.visibility = 'public'",
    "false",
    (inside, identities) => [() => reads(inside, identities, "places")],
  ],
  [
    "private.groups_for_staff_only()",
    "a.visibility = 'staff'",
    "false",
    (inside, identities) => [() => reads(inside, identities, "groups")],
  ],
  [
    "public.my_duties()",
    "and s.suspended_at is null",
    "",
    (inside, identities) => [() => duties(inside, identities)],
  ],
  [
    "private.municipalities_where_i_am(text[])",
    "and private.works_now(d.user_id)",
    "",
    (inside, identities) => [() => reads(inside, identities, "activities")],
  ],
  [
    "public.my_duties()",
    "and private.works_now(d.user_id)",
    "",
    (inside, identities) => [() => duties(inside, identities)],
  ],
  [
    "private.works_now(uuid)",
    "s.user_id = person and",
    "",
    (inside, identities) => [() => duties(inside, identities)],
  ],
  [
    "private.works_now(uuid)",
    "and s.second_factor_at is not null",
    "",
    (inside, identities) => [() => duties(inside, identities)],
  ],
  [
    "private.groups_i_look_after()",
    "m.user_id = (select auth.uid())",
    "true",
    (inside, identities) => [() => groupsInCare(inside, identities)],
  ],
  [
    "public.my_duties()",
    "d.user_id = (select auth.uid())",
    "true",
    (inside, identities) => [() => duties(inside, identities)],
  ],
  [
    "public.read_log(text,bigint,integer,text,uuid,date)",
    "array['administrator']",
    "array['administrator', 'planner']",
    (inside, identities) => [() => logReaders(inside, identities)],
  ],
  [
    "public.page_only_contacts(text)",
    "c.route = 'page-only'",
    "true",
    (inside) => [() => pageOnlyContacts(inside)],
  ],
  [
    "public.page_only_contacts(text)",
    "c.group_id is null or",
    "true or",
    (inside) => [() => pageOnlyContacts(inside)],
  ],
  ["private.refuse_point_near_home()", "< 150", "< 148", (inside) => [() => disclosure(inside)]],
  [
    "private.refuse_forged_log()",
    "pg_trigger_depth() < 2",
    "false",
    (inside) => [() => logStays(inside)],
  ],
  [
    "private.raise_revision(text)",
    "position(code in raised) > 0 or",
    "",
    (inside) => [() => raisedOnce(inside)],
  ],
];

async function bodies(session: Session): Promise<Mutant[]> {
  const mutants: Mutant[] = [];
  for (const [signature, from, to, suite] of [
    ...CONDITIONS,
    ...KEEPING_TRUE_CONDITIONS,
    ...MAIL_CONDITIONS,
    ...PEOPLE_CONDITIONS,
    ...PHOTO_AND_NOTE_CONDITIONS,
    ...REGISTERING_CONDITIONS,
    ...PLANNING_CONDITIONS,
    ...SUBSCRIPTION_CONDITIONS,
    ...REVIEWING_CONDITIONS,
    ...UNMET_NEED_CONDITIONS,
  ]) {
    const [row] = await session.unsafe<{ definition: string }[]>(
      `select pg_get_functiondef('${signature}'::regprocedure) as definition`,
    );
    const definition = row?.definition ?? "";
    const mutation = definition.replaceAll(from, to);
    if (mutation === definition) throw new Error(`${signature} has no "${from}"`);
    mutants.push({ name: `${signature}: ${from} -> ${to}`, mutation, suite });
  }
  return mutants;
}

const CLAIMED = "a mail has a claim while it is being sent, and only then: a check of its table";
const VERIFIED =
  "a subscription has weeks since it was verified, and only since: a check of its table";
const CASCADES = "truncating it has to cascade to a table whose own trigger refuses";

/** Mutants that change nothing anybody could notice, each with the reason. */
export const EQUIVALENT: Readonly<Record<string, string>> = {
  "public.activities without truncate_is_refused": CASCADES,
  "public.coordinators without truncate_is_refused": CASCADES,
  "public.groups without truncate_is_refused": CASCADES,
  "public.municipalities without truncate_is_refused": CASCADES,
  "public.own_kinds without truncate_is_refused": CASCADES,
  "public.places without truncate_is_refused": CASCADES,
  "public.sources without truncate_is_refused": CASCADES,
  "public.zones without truncate_is_refused": CASCADES,
  "public.settle_mail(uuid,text,text,integer,text,integer): m.state = 'sending' and -> true and":
    CLAIMED,
  "public.tell_news(uuid,date,timestamptz,text,text,text,text): and s.confirmed_at is not null -> ":
    VERIFIED,
};
