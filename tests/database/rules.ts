import { CHECKS } from "./checks.expectations.ts";
import { HOME, HERE } from "./full-town.ts";
import { refusal, type Session, takenBack } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

/** What refused some statements, at the latest at the end of their transaction; null where nothing did. */
async function refusedBy(session: Session, ...statements: string[]): Promise<string | null> {
  try {
    await takenBack(session, async (inside) => {
      for (const statement of statements) await inside.unsafe(statement);
      await inside.unsafe("set constraints all immediate");
    });
    return null;
  } catch (error) {
    const { rule, state } = refusal(error);
    return rule ?? state;
  }
}

/** Changes that each check alone must refuse, without triggers and foreign keys, so that nothing else can. */
export async function checks(session: Session, table: string): Promise<Measured> {
  const is: Record<string, (string | null)[]> = {};
  const shouldBe: Record<string, string[]> = {};
  for (const [check, changes] of Object.entries(CHECKS[table] ?? {})) {
    const refusals: (string | null)[] = [];
    for (const change of changes)
      refusals.push(
        await refusedBy(
          session,
          "set local session_replication_role = replica",
          `update ${table} set ${change}`,
        ),
      );
    is[check] = refusals;
    shouldBe[check] = changes.map(() => check);
  }
  return { is, shouldBe };
}

export async function checksThatExist(session: Session): Promise<Measured> {
  const rows = await session.unsafe<{ name: string }[]>(`
    select n.nspname || '.' || c.relname || ' ' || k.conname as name
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'c' and n.nspname in ('public', 'private')`);
  const shouldBe = Object.entries(CHECKS).flatMap(([table, named]) =>
    Object.keys(named).map((check) => `${table} ${check}`),
  );
  return { is: rows.map(({ name }) => name).sort(), shouldBe: shouldBe.sort() };
}

const of = `where municipality_code = '${HERE.code}' and`;
const truePoint = `insert into private.true_points (municipality_code, place_id, lat, lng)
  values ('${HERE.code}', 'open', ${HOME.lat}, ${HOME.lng})`;
const shownAt = (north: number) => `update public.places
  set disclosure = 'approximate', address = null, lat = ${HOME.lat + north}, lng = ${HOME.lng}
  ${of} id = 'open'`;
const homeAt = (north: number) =>
  `update private.true_points set lat = ${HOME.lat + north} ${of} place_id = 'open'`;
const homeGone = `delete from private.true_points ${of} place_id = 'open'`;
const hide = `update public.places set disclosure = 'hidden', lat = null, lng = null ${of} id = 'open'`;
const now = "set constraints all immediate";
/** 0.00134 degrees of latitude are 149 m, 0.00136 are 151 m. */
const [NEAR, FAR, FAR_AWAY] = [0.00134, 0.00136, 0.01];

/** That a masked point keeps away from the true one, whichever of the two comes, moves or goes. */
export async function disclosure(session: Session): Promise<Measured> {
  const kept = [shownAt(FAR_AWAY), truePoint, now, "set constraints all deferred"];
  const is = {
    "shown, home not known": await refusedBy(session, shownAt(FAR_AWAY)),
    "shown far from home": await refusedBy(session, truePoint, shownAt(FAR)),
    "shown near home": await refusedBy(session, truePoint, now, shownAt(NEAR)),
    "home comes near": await refusedBy(session, ...kept, homeAt(FAR_AWAY - NEAR)),
    "home comes, but not near": await refusedBy(session, ...kept, homeAt(FAR_AWAY - FAR)),
    "home appears near": await refusedBy(
      session,
      "set local session_replication_role = replica",
      shownAt(NEAR),
      "set local session_replication_role = origin",
      truePoint,
    ),
    "home is forgotten": await refusedBy(session, ...kept, homeGone),
    "home is forgotten and hidden": await refusedBy(session, ...kept, homeGone, hide),
  };
  const shouldBe = {
    "shown, home not known": "places_mask_keeps_away",
    "shown far from home": null,
    "shown near home": "places_mask_keeps_away",
    "home comes near": "places_mask_keeps_away",
    "home comes, but not near": null,
    "home appears near": "places_mask_keeps_away",
    "home is forgotten": "places_mask_keeps_away",
    "home is forgotten and hidden": null,
  };
  return { is, shouldBe };
}

/** That the log is written by triggers alone and only grows, its owner included. */
export async function logStays(session: Session): Promise<Measured> {
  const is = {
    insert: await refusedBy(
      session,
      `insert into private.log_entries (actor_role, action, table_name, row_id)
       values ('x', 'insert', 'x', 'x')`,
    ),
    update: await refusedBy(session, "update private.log_entries set row_id = 'x'"),
    delete: await refusedBy(session, "delete from private.log_entries"),
    truncate: await refusedBy(session, "truncate private.log_entries"),
  };
  const shouldBe = { insert: "42501", update: "42501", delete: "42501", truncate: "42501" };
  return { is, shouldBe };
}

/** Tables whose writes are noted, and whether they publish. */
export const NOTED: Readonly<Record<string, boolean>> = {
  "public.municipalities": true,
  "public.sources": true,
  "public.zones": true,
  "public.groups": true,
  "public.places": true,
  "private.true_points": true,
  "public.own_kinds": true,
  "public.activities": true,
  "public.activity_partners": true,
  "public.activity_zones": true,
  "public.date_changes": true,
  "public.coordinators": true,
  "public.coordinator_zones": true,
  "public.events": true,
  "public.resources": true,
  "private.contacts": true,
  "public.grants": true,
  "public.plan_standards": true,
  "public.people_releases": true,
  "public.population_areas": true,
  "public.gazetteer": true,
  "public.readings": true,
  "public.search_words": true,
  "public.urgent_numbers": true,
  "public.operator_pages": true,
  "public.ground": true,
  "private.staff": false,
  "private.photos": false,
  "private.staff_notes": false,
  "private.kept_towns": false,
  "private.scenarios": false,
  "private.school_holidays": false,
  "private.site_candidates": false,
  "private.submissions": false,
  "private.moved_entries": false,
  "private.taken_down": false,
  "private.staff_duties": false,
  "private.confirmation_asks": false,
  "private.chosen_ways": false,
  "private.wrong_reports": false,
  "private.sessions": false,
  "private.second_factors": false,
  "private.group_members": false,
};
/** Rows of a person, who belongs to no municipality. */
const OF_A_PERSON = ["private.staff", "private.sessions", "private.second_factors"];
/** That somebody is still here is no news. */
export const NOT_NOTED = ["update private.sessions"];
export const VERBS = ["insert", "update", "delete"] as const;
/** Nobody changes what was released. */
const ONLY_GROWS = ["public.people_releases"];
export const verbsOf = (table: string): readonly (typeof VERBS)[number][] =>
  ONLY_GROWS.includes(table) ? ["insert"] : VERBS;

/**
 * What writing to a table leaves: the revision's rise (once for the transaction), and a log entry for each row.
 * Other rows step aside without triggers first, so that no foreign key and no cascade joins in.
 */
export async function notes(
  session: Session,
  table: string,
  verb: (typeof VERBS)[number],
): Promise<Measured> {
  const ofAPerson = OF_A_PERSON.includes(table);
  const ours = ofAPerson ? "true" : `municipality_code = '${HERE.code}'`;
  return takenBack(session, async (inside) => {
    const silently = async (...statements: string[]) => {
      await inside`set local session_replication_role = replica`;
      for (const statement of statements) await inside.unsafe(statement);
      await inside`set local session_replication_role = origin`;
    };
    const columns = await inside<{ names: string }[]>`
      select string_agg(quote_ident(attname), ', ') as names from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;
    const names = columns[0]?.names ?? "";
    await inside`create temporary table held on commit drop as
      select * from ${inside(table)} where ${inside.unsafe(ours)}`;
    const others = Object.keys(NOTED).filter(
      (other) => other !== table && other !== "public.municipalities",
    );
    if (verb === "delete") await silently(...others.map((other) => `delete from ${other}`));
    if (verb === "insert") await silently(`delete from ${table} where ${ours}`);
    const revision = `select coalesce(sum(revision), 0)::int as n from public.revisions
      where municipality_code = '${HERE.code}'`;
    const log = `select count(*)::int as n from private.log_entries
      where action = '${verb}' and table_name = '${table.split(".")[1]}'`;
    const count = async (query: string) => Number((await inside.unsafe(query))[0]?.n);
    const [revisionBefore, logBefore] = [await count(revision), await count(log)];
    const statement = {
      insert: `insert into ${table} (${names}) select ${names} from held`,
      update: `update ${table} set ${ofAPerson ? "user_id = user_id" : "municipality_code = municipality_code"} where ${ours}`,
      delete: `delete from ${table} where ${ours}`,
    }[verb];
    const written = (await inside.unsafe(statement)).count;
    const is = {
      wroteSomething: written > 0,
      revision: (await count(revision)) - revisionBefore,
      log: (await count(log)) - logBefore,
    };
    const publishes =
      NOTED[table] === true && !(table === "public.municipalities" && verb === "delete");
    return {
      is,
      shouldBe: {
        wroteSomething: true,
        revision: publishes ? 1 : expectedFall(table, verb, revisionBefore),
        log: NOT_NOTED.includes(`${verb} ${table}`) ? 0 : written,
      },
    };
  });
}

/** With its municipality a revision goes too. */
const expectedFall = (table: string, verb: string, before: number): number =>
  table === "public.municipalities" && verb === "delete" ? -before : 0;

/** How often the revision rises in a transaction of three statements. */
export const raisedOnce = (session: Session): Promise<Measured> =>
  takenBack(session, async (inside) => {
    const revision = async () =>
      Number(
        (
          await inside.unsafe(
            `select revision from public.revisions where municipality_code = '${HERE.code}'`,
          )
        )[0]?.revision,
      );
    const before = await revision();
    await inside.unsafe(
      `update public.groups set name = name where municipality_code = '${HERE.code}'`,
    );
    await inside.unsafe(
      `update public.places set name = name where municipality_code = '${HERE.code}'`,
    );
    await inside.unsafe(`delete from public.readings where municipality_code = '${HERE.code}'`);
    return { is: (await revision()) - before, shouldBe: 1 };
  });
