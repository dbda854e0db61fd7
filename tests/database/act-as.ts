import type { Identity } from "./identities.ts";
import { refusal, type Session, takenBack } from "./session.ts";

/** What became of a statement: its rows and how many it touched, or the SQLSTATE of the refusal. */
export type Outcome =
  { readonly rows: readonly Record<string, unknown>[]; readonly count: number } | string;

/**
 * Runs one statement as an identity, the way Supabase and @supabase/lite do (role and claims of the request), and
 * takes it back.
 */
export async function actAs(
  session: Session,
  identity: Identity,
  statement: string,
): Promise<Outcome> {
  try {
    return await takenBack(session, async (inside) => {
      const claims = JSON.stringify({ sub: identity.userId, role: identity.role });
      await inside`select
        set_config('request.jwt.claims', ${claims}, true),
        set_config('request.jwt.claim.sub', ${identity.userId ?? ""}, true),
        set_config('request.jwt.claim.role', ${identity.role}, true),
        set_config('role', ${identity.role}, true)`;
      const rows = await inside.unsafe(statement);
      return { rows: [...rows], count: rows.count };
    });
  } catch (error) {
    return refusal(error).state;
  }
}
