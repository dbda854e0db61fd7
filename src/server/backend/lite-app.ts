import { App, type DefaultAppConfig, InMemoryEmailDriver } from "@supabase/lite";
import { createPostgresConnection, type PostgresConnection } from "@supabase/lite/postgres";
import type postgres from "postgres";
import { connectionOptions, type DatabaseAddress } from "./connection.ts";
import { PREPARING_LOCK } from "./preparing-lock.ts";
import type { Secrets } from "./secrets.ts";

const POOL_SIZE = 10;

export interface LiteOptions {
  readonly address: DatabaseAddress;
  readonly secrets: Secrets;
  /** Where links in mail lead. */
  readonly siteUrl: string;
}

/** One `App` of @supabase/lite with its pool, good until the first of its connections is lost. */
export interface LiteApp {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly ensureSystemSchema: () => Promise<void>;
  /** Aborted once a connection was lost, the first one not had at all included. */
  readonly lost: AbortSignal;
  readonly close: () => Promise<void>;
}

/**
 * The postgres driver does not get over a lost connection that was reserved for a transaction: the rollback is
 * written to a socket that is gone, which ends the process or waits for ever, and once released the dead
 * connection is handed out again (seen with postgres 3.4.9 when the server was killed). So from the first loss
 * on nothing is asked of the whole pool, and its holder makes a new app. Connections end for no other reason
 * here: they have no lifetime and no idle time.
 */
export function openLiteApp(options: LiteOptions): LiteApp {
  const loss = new AbortController();
  const lose = (): void => loss.abort();
  const { address } = options;
  const connection = createPostgresConnection({
    ...("url" in address ? { url: address.url } : {}),
    postgresOptions: {
      ...connectionOptions(address),
      max: POOL_SIZE,
      max_lifetime: null,
      connect_timeout: 10,
      onnotice: () => {},
      onclose: lose,
      connection: { application_name: "tsunagiba api" },
    },
  });
  const reserve = connection.driver.reserve.bind(connection.driver);
  connection.driver.reserve = async () => untouchedOnceLost(await reserve(), loss.signal);
  const app = new App(configOf(connection, options));
  let ready: Promise<void> | null = null;
  const getReady = (): Promise<void> => {
    ready ??= makeReady(connection).catch((error: unknown) => {
      lose();
      throw error;
    });
    return ready;
  };
  return {
    lost: loss.signal,
    fetch: async (request) => {
      await getReady();
      return app.fetch(request, { peerAddress: null });
    },
    ensureSystemSchema: () => app.ensureSystemSchema(),
    close: () => connection.driver.end({ timeout: 5 }),
  };
}

/**
 * Before the first request the database must answer: what lite reads about tables while it does not, it takes
 * for a database without tables. And lite grants its roles their rights on its first request, in every process;
 * that must not happen in two at once.
 */
async function makeReady(connection: PostgresConnection): Promise<void> {
  const session = await connection.driver.reserve();
  await session`select pg_advisory_lock(${PREPARING_LOCK}::bigint)`;
  try {
    await connection.withContext({ auth: { role: "anon" } }, async () => null);
  } finally {
    await session`select pg_advisory_unlock(${PREPARING_LOCK}::bigint)`;
    session.release();
  }
}

/** A reserved connection that refuses what is asked of it after the loss, and is not given back then. */
function untouchedOnceLost(
  reserved: postgres.ReservedSql,
  lost: AbortSignal,
): postgres.ReservedSql {
  const refuse = () => Promise.reject(new Error("the connection to the database was lost"));
  return new Proxy(reserved, {
    apply: (target, self, args) => (lost.aborted ? refuse() : Reflect.apply(target, self, args)),
    get: (target, name) => {
      if (!lost.aborted) return Reflect.get(target, name);
      if (name === "release") return () => {};
      return refuse;
    },
  });
}

function configOf(
  connection: DefaultAppConfig["connection"],
  { secrets, siteUrl }: LiteOptions,
): DefaultAppConfig {
  return {
    connection,
    auth: {
      enabled: true,
      site_url: siteUrl,
      jwt_secret: secrets.jwtSecret,
      publishable_key: secrets.publishableKey,
      secret_key: secrets.secretKey,
    },
    api: { enabled: true, schemas: ["public"], max_rows: 1000 },
    options: {
      // Without this, requests from this machine that bring no key would be the service's.
      server: { admin: false, disableStudio: true },
      drivers: { email: new InMemoryEmailDriver() },
    },
  };
}
