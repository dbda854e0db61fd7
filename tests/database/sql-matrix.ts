import { type Outcome, actAs } from "./act-as.ts";
import { functionsOf as cataloguedFunctions, relationsOf } from "./catalogue.ts";
import { HERE, THERE } from "./full-town.ts";
import type { Identity, IdentityName } from "./identities.ts";
import {
  functionsOf,
  PLANNERS,
  READS_LOG,
  READS_UNMET_NEEDS,
  RELATIONS,
  SUPPORTERS,
} from "./role-matrix.expectations.ts";
import { refusal, type Session, takenBack } from "./session.ts";

/**
 * The matrix in SQL: what each identity does, measured, and what it should be. The tests compare the two; the
 * mutants show that they differ as soon as one rule is gone.
 */
export interface Measured {
  readonly is: unknown;
  readonly shouldBe: unknown;
}

export const FUNCTIONS = functionsOf(HERE.code);
export const TOWNS = { here: HERE.code, there: THERE.code } as const;

/** How many rows of each kind somebody sees. */
export type Seen = Readonly<Record<`${"open" | "closed"} ${keyof typeof TOWNS}`, number>>;

/** `closed` where a row belongs to what only supporters know. */
const kindOf = (row: Record<string, unknown>): "open" | "closed" =>
  [row.id, row.activity_id].includes("closed") ? "closed" : "open";

export function seenIn(rows: readonly Record<string, unknown>[]): Seen {
  const seen = { "open here": 0, "closed here": 0, "open there": 0, "closed there": 0 };
  for (const row of rows)
    seen[`${kindOf(row)} ${row.municipality_code === HERE.code ? "here" : "there"}`] += 1;
  return seen;
}

/** What somebody should see of a relation, from all of its rows. */
export function shouldSee(relation: string, name: IdentityName, all: Seen): Seen {
  if (RELATIONS[relation] === "open") return all;
  if (RELATIONS[relation] === "planners") {
    return {
      ...all,
      "open here": PLANNERS.here.includes(name) ? all["open here"] : 0,
      "open there": PLANNERS.there.includes(name) ? all["open there"] : 0,
    };
  }
  return {
    ...all,
    "closed here": SUPPORTERS.here.includes(name) ? all["closed here"] : 0,
    "closed there": SUPPORTERS.there.includes(name) ? all["closed there"] : 0,
  };
}

export const allOf = async (session: Session, relation: string): Promise<Seen> =>
  seenIn(await session.unsafe(`select * from public.${relation}`));

export async function reads(
  session: Session,
  identities: readonly Identity[],
  relation: string,
): Promise<Measured> {
  const all = await allOf(session, relation);
  const is: Record<string, Seen | string> = {};
  const shouldBe: Record<string, Seen> = {};
  for (const identity of identities) {
    const outcome = await actAs(session, identity, `select * from public.${relation}`);
    is[identity.name] = typeof outcome === "string" ? outcome : seenIn(outcome.rows);
    shouldBe[identity.name] = shouldSee(relation, identity.name, all);
  }
  return { is, shouldBe };
}

const changedBy = (outcome: Outcome): string | number =>
  typeof outcome === "string" ? outcome : outcome.count;

export async function writes(
  session: Session,
  identities: readonly Identity[],
  relation: string,
): Promise<Measured> {
  const same = "set municipality_code = municipality_code";
  // A row that is there, told by its owner: who sees none would insert none, and be refused nothing.
  const [told] = await session.unsafe<{ row: string }[]>(
    `select quote_literal(to_jsonb(r)::text) as row from public.${relation} r limit 1`,
  );
  const statements = {
    insert: `insert into public.${relation}
      select * from jsonb_populate_record(null::public.${relation}, ${told?.row ?? "null"})`,
    "update here": `update public.${relation} ${same} where municipality_code = '${HERE.code}'`,
    "update there": `update public.${relation} ${same} where municipality_code = '${THERE.code}'`,
    "delete here": `delete from public.${relation} where municipality_code = '${HERE.code}'`,
    "delete there": `delete from public.${relation} where municipality_code = '${THERE.code}'`,
    truncate: `truncate public.${relation} cascade`,
  };
  const nothing = {
    insert: "42501",
    "update here": 0,
    "update there": 0,
    "delete here": 0,
    "delete there": 0,
    truncate: "42501",
  };
  const is: Record<string, Record<string, string | number>> = {};
  const shouldBe: Record<string, typeof nothing> = {};
  for (const identity of identities) {
    if (identity.name === "service") continue;
    const done: Record<string, string | number> = {};
    for (const [what, statement] of Object.entries(statements))
      done[what] = changedBy(await actAs(session, identity, statement));
    is[identity.name] = done;
    shouldBe[identity.name] = nothing;
  }
  return { is, shouldBe };
}

export async function truncates(session: Session, relation: string): Promise<Measured> {
  const is = await takenBack(session, (inside) =>
    inside.unsafe(`truncate public.${relation} cascade`),
  ).then(
    () => "emptied",
    (error: unknown) => refusal(error).state,
  );
  return { is, shouldBe: "42501" };
}

/** Whether anybody reaches a relation or function of the private schema by its name. */
export async function privateNames(
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> {
  const relations = (await relationsOf(session, "private")).map(
    (name) => `select * from private.${name}`,
  );
  const functions = (await cataloguedFunctions(session, "private")).map(
    ({ name }) => `select private.${name}()`,
  );
  const reached: string[] = [];
  for (const identity of identities) {
    for (const statement of [...relations, ...functions]) {
      if ((await actAs(session, identity, statement)) !== "42501")
        reached.push(`${identity.name}: ${statement}`);
    }
  }
  return { is: reached, shouldBe: [] };
}

export async function calls(
  session: Session,
  identities: readonly Identity[],
  name: string,
): Promise<Measured> {
  const { args, may } = FUNCTIONS[name] ?? { args: {}, may: [] };
  const named = Object.entries(args).map(
    ([key, value]) => `${key} => ${value === null ? "null" : `'${String(value)}'`}`,
  );
  const called: string[] = [];
  for (const identity of identities) {
    const statement = `select * from public.${name}(${named.join(", ")})`;
    if ((await actAs(session, identity, statement)) !== "42501") called.push(identity.name);
  }
  const shouldBe = identities.map((one) => one.name).filter((one) => may.includes(one));
  return { is: called, shouldBe };
}

export async function logReaders(
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> {
  const readers: Record<string, string[]> = { here: [], there: [] };
  for (const identity of identities) {
    for (const [where, code] of Object.entries(TOWNS)) {
      const outcome = await actAs(session, identity, `select * from public.read_log('${code}')`);
      if (typeof outcome !== "string" && outcome.count > 0) readers[where]?.push(identity.name);
    }
  }
  return { is: readers, shouldBe: READS_LOG };
}

/** Who gets counts of unmet needs, where: everybody else is told that it is not theirs. */
export async function unmetNeedReaders(
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> {
  const readers: Record<string, string[]> = { here: [], there: [] };
  for (const identity of identities) {
    for (const [where, code] of Object.entries(TOWNS)) {
      const counts = `select public.unmet_need_counts('${code}', '2026-04-01') as answer`;
      const outcome = await actAs(session, identity, counts);
      const answer = typeof outcome === "string" ? outcome : JSON.stringify(outcome.rows);
      if (answer.includes('"tables"')) readers[where]?.push(identity.name);
    }
  }
  return { is: readers, shouldBe: READS_UNMET_NEEDS };
}

export async function duties(session: Session, identities: readonly Identity[]): Promise<Measured> {
  const held: Record<string, number> = {};
  for (const identity of identities) {
    const outcome = await actAs(session, identity, "select * from public.my_duties()");
    if (typeof outcome !== "string") held[identity.name] = outcome.count;
  }
  const shouldBe = {
    nobody: 0,
    reviewer: 1,
    "csw of the east": 1,
    "csw of the west": 1,
    planner: 1,
    administrator: 1,
    "administrator elsewhere": 1,
    prefectural: 2,
    suspended: 0,
    "without second factor": 0,
    "signed out": 0,
    "group member A": 0,
    "group member B": 0,
  };
  return { is: held, shouldBe };
}

/** Which groups everybody looks after. */
export async function groupsInCare(
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> {
  const held: Record<string, unknown> = {};
  for (const identity of identities) {
    const outcome = await actAs(session, identity, "select * from public.my_groups()");
    if (typeof outcome !== "string" && outcome.count > 0) held[identity.name] = outcome.rows;
  }
  const inCare = (group: string) => [{ municipality_code: HERE.code, group_id: group }];
  return {
    is: held,
    shouldBe: { "group member A": inCare("open"), "group member B": inCare("closed") },
  };
}

/** Whose contacts the portal gets for their own page: none that go through the council, none of supporters'. */
export async function pageOnlyContacts(session: Session): Promise<Measured> {
  const rows = await session.unsafe<{ owner: string }[]>(`
    select c ->> 'owner_table' || '/' || (c ->> 'owner_id') as owner
    from jsonb_array_elements(public.page_only_contacts('${HERE.code}')) c`);
  return { is: rows.map(({ owner }) => owner), shouldBe: ["places/home", "resources/resource"] };
}
