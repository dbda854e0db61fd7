import postgres from "postgres";

export type Sql = postgres.Sql;

/** A database, reached through a socket in a folder or through an URL. */
export type DatabaseAddress =
  { readonly socketFolder: string; readonly database: string } | { readonly url: string };

/** The superuser of the embedded server, as Supabase calls its own. */
export const EMBEDDED_USER = "postgres";

type Options = postgres.Options<Record<string, postgres.PostgresType>>;

/** postgres.js options for an address, to be handed on to whoever makes the connection. */
export function connectionOptions(address: DatabaseAddress): Options {
  if ("url" in address) return {};
  return { host: address.socketFolder, database: address.database, username: EMBEDDED_USER };
}

/** A pool of at most `max` connections, opened when first used. Notices (`if not exists` …) stay quiet. */
export function connect(address: DatabaseAddress, max: number, options: Options = {}): Sql {
  const settings: Options = {
    onnotice: () => {},
    connect_timeout: 10,
    ...options,
    ...connectionOptions(address),
    max,
  };
  return "url" in address ? postgres(address.url, settings) : postgres(settings);
}

/** The code of a PostgreSQL or socket error, null for what is neither. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

export const errorMessage = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
