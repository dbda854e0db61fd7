import { App, type DefaultAppConfig, InMemoryEmailDriver } from "@supabase/lite";
import { createPostgresConnection } from "@supabase/lite/postgres";
import type postgres from "postgres";
import { connectionOptions, type DatabaseAddress } from "./connection.ts";
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
  /** Resolves once a connection was lost, the first one not had at all included. */
  readonly lost: Promise<void>;
  readonly isLost: () => boolean;
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
  let isLost = false;
  let tell = (): void => {};
  const lost = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const { address } = options;
  const connection = createPostgresConnection({
    ...("url" in address ? { url: address.url } : {}),
    postgresOptions: {
      ...connectionOptions(address),
      max: POOL_SIZE,
      max_lifetime: null,
      connect_timeout: 10,
      onnotice: () => {},
      onclose: () => {
        isLost = true;
        tell();
      },
      connection: { application_name: "tsunagiba api" },
    },
  });
  const reserve = connection.driver.reserve.bind(connection.driver);
  connection.driver.reserve = async () => untouchedOnceLost(await reserve(), () => isLost);
  const app = new App(configOf(connection, options));
  // Before anything else the database must answer: what lite reads about tables while it does not, it takes for
  // a database without tables.
  let answered: Promise<unknown> | null = null;
  const answers = (): Promise<unknown> => {
    answered ??= connection.driver`select 1`.then();
    return answered;
  };
  return {
    lost,
    isLost: () => isLost,
    fetch: async (request) => {
      await answers();
      return app.fetch(request, { peerAddress: null });
    },
    ensureSystemSchema: () => app.ensureSystemSchema(),
    close: () => connection.driver.end({ timeout: 5 }),
  };
}

/** A reserved connection that refuses what is asked of it after the loss, and is not given back then. */
function untouchedOnceLost(
  reserved: postgres.ReservedSql,
  isLost: () => boolean,
): postgres.ReservedSql {
  return new Proxy(reserved, {
    get: (target, name) => {
      if (!isLost()) return Reflect.get(target, name);
      if (name === "release") return () => {};
      return () => Promise.reject(new Error("the connection to the database was lost"));
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
