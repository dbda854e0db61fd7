import type postgres from "postgres";
import type { Sql } from "../../src/server/backend/connection.ts";

/** A connection pool, or a transaction that is open already. */
export type Session = Sql | postgres.TransactionSql;

class TakenBack extends Error {}

/** Does work in a transaction of its own, or in a part of the open one, and takes all of it back. */
export async function takenBack<Value>(
  session: Session,
  work: (inside: postgres.TransactionSql) => Promise<Value>,
): Promise<Value> {
  const values: Value[] = [];
  const attempt = async (inside: postgres.TransactionSql): Promise<void> => {
    values.push(await work(inside));
    throw new TakenBack();
  };
  try {
    if ("savepoint" in session) await session.savepoint(attempt);
    else await session.begin(attempt);
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  const [value] = values;
  return value as Value;
}

/** The SQLSTATE of what PostgreSQL refused, or the constraint where it names one. */
export function refusal(error: unknown): { readonly state: string; readonly rule: string | null } {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const rule = "constraint_name" in error ? String(error.constraint_name) : null;
  return { state: String(error.code), rule };
}

/** What one expression answers. */
export async function answerTo(session: Session, expression: string): Promise<unknown> {
  const [row] = await session.unsafe<{ answer: unknown }[]>(`select ${expression} as answer`);
  return row?.answer ?? null;
}
