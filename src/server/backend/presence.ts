import { connect, errorCode, errorMessage, type Sql } from "./connection.ts";

/**
 * Who uses a server is written in the server itself, as session advisory locks on its maintenance database:
 * everybody holds PRESENT shared, the one portal holds PORTAL alone. Whoever leaves tries to get PRESENT alone:
 * that succeeds only for the last one, who then stops the server. A lock ends with its session, so a process
 * that was killed holds nothing.
 */
const LOCK_SPACE = 0x7473756e; // "tsun"
const PRESENT = 1;
const PORTAL = 2;

export const MAINTENANCE_DATABASE = "postgres";

/** One connection that lives as long as we use the server. */
export interface Presence {
  readonly takePortal: () => Promise<boolean>;
  /** Gives up our locks; true where nobody else was there, and nobody may come until the session ends. */
  readonly leave: () => Promise<boolean>;
  readonly disconnect: () => Promise<void>;
}

export type Joining =
  | { readonly state: "joined"; readonly presence: Presence }
  /** It is starting, recovering or stopping: ask again. */
  | { readonly state: "not-now" }
  | { readonly state: "absent" }
  | { readonly state: "refused"; readonly message: string };

/**
 * Joins the server behind a socket. `onLost` is called once when the session ends without `disconnect`.
 */
export async function joinServer(socketFolder: string, onLost: () => void): Promise<Joining> {
  let state: "joining" | "present" | "gone" = "joining";
  const sql = connect({ socketFolder, database: MAINTENANCE_DATABASE }, 1, {
    // The locks live in this session: it must not be renewed, and it must not be dropped when idle.
    max_lifetime: null,
    connect_timeout: 30,
    connection: { application_name: "tsunagiba presence" },
    onclose: () => {
      if (state === "present") onLost();
      state = "gone";
    },
  });
  const disconnect = async (): Promise<void> => {
    state = "gone";
    await sql.end({ timeout: 1 });
  };
  try {
    const present = await tryLock(sql, "pg_try_advisory_lock_shared", PRESENT);
    if (!present || !(await takesNewSessions(socketFolder))) {
      await disconnect();
      return { state: "not-now" };
    }
    state = "present";
    const leave = (): Promise<boolean> => {
      state = "gone";
      return leaveServer(sql);
    };
    const takePortal = () => tryLock(sql, "pg_try_advisory_lock", PORTAL);
    return { state: "joined", presence: { takePortal, leave, disconnect } };
  } catch (error) {
    await disconnect();
    return stateAfter(error);
  }
}

async function leaveServer(sql: Sql): Promise<boolean> {
  await sql`select pg_advisory_unlock_all()`;
  return tryLock(sql, "pg_try_advisory_lock", PRESENT);
}

async function tryLock(
  sql: Sql,
  how: "pg_try_advisory_lock" | "pg_try_advisory_lock_shared",
  lock: number,
): Promise<boolean> {
  const [row] = await sql<
    [{ got: boolean }]
  >`select ${sql(how)}(${LOCK_SPACE}::int, ${lock}::int) as got`;
  return row.got;
}

/**
 * A server that is being stopped cuts the session of the one who stops it, and with it the lock that kept us
 * out: the lock alone does not tell that the server stays. It takes no new session then, so one is opened.
 */
async function takesNewSessions(socketFolder: string): Promise<boolean> {
  const sql = connect({ socketFolder, database: MAINTENANCE_DATABASE }, 1);
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Starting, shutting down, crash of another session, cut by a shutdown, all sessions taken. */
const NOT_NOW = ["57P03", "57P02", "57P01", "53300", "CONNECTION_CLOSED", "ECONNRESET", "EPIPE"];
const ABSENT = ["ENOENT", "ECONNREFUSED"];

function stateAfter(error: unknown): Joining {
  const code = errorCode(error) ?? "";
  if (ABSENT.includes(code)) return { state: "absent" };
  if (NOT_NOW.includes(code) || code === "CONNECTION_ENDED" || code === "CONNECT_TIMEOUT") {
    return { state: "not-now" };
  }
  return { state: "refused", message: errorMessage(error) };
}
