import type { Sql } from "../../src/server/backend/connection.ts";
import type { Identity } from "./identities.ts";

/** What became of a statement: how many rows, or the SQLSTATE of the refusal. */
export type Outcome =
  { readonly rows: readonly Record<string, unknown>[]; readonly count: number } | string;

class Rollback extends Error {}

/**
 * Runs one statement as an identity, the way Supabase and @supabase/lite do (role and claims of the request), and
 * takes it back.
 */
export async function actAs(sql: Sql, identity: Identity, statement: string): Promise<Outcome> {
  let outcome: Outcome = "no answer";
  try {
    await sql.begin(async (transaction) => {
      const claims = JSON.stringify({ sub: identity.userId, role: identity.role });
      await transaction`select
        set_config('request.jwt.claims', ${claims}, true),
        set_config('request.jwt.claim.sub', ${identity.userId ?? ""}, true),
        set_config('request.jwt.claim.role', ${identity.role}, true),
        set_config('role', ${identity.role}, true)`;
      const rows = await transaction.unsafe(statement);
      outcome = { rows: [...rows], count: rows.count };
      throw new Rollback();
    });
  } catch (error) {
    if (error instanceof Rollback) return outcome;
    if (error instanceof Error && "code" in error) return String(error.code);
    throw error;
  }
  return outcome;
}
