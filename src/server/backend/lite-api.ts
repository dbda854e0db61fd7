import { App, type DefaultAppConfig, InMemoryEmailDriver } from "@supabase/lite";
import { createPostgresConnection } from "@supabase/lite/postgres";
import { type ClientOptions, type Clients, createClients } from "../../data/client.ts";
import { connectionOptions, type DatabaseAddress } from "./connection.ts";
import { withQuietErrors } from "./quiet-errors.ts";
import type { Secrets } from "./secrets.ts";

/** Supabase's API over a PostgreSQL, answered in this process. */
export interface LiteApi extends Clients {
  readonly api: (request: Request) => Promise<Response>;
  /** To make further clients of this API, such as one for a person. */
  readonly clientOptions: ClientOptions;
  /** Makes `auth` and what else belongs to Supabase itself. */
  readonly ensureSystemSchema: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const POOL_SIZE = 10;
/** Requests never leave the process; supabase-js wants an address nevertheless. */
const ADDRESS = "http://portal.internal";

export interface LiteOptions {
  readonly address: DatabaseAddress;
  readonly secrets: Secrets;
  /** Where links in mail lead. */
  readonly siteUrl: string;
}

/** Opens the API; nothing is asked of the database before the first request. */
export function openLiteApi({ address, secrets, siteUrl }: LiteOptions): LiteApi {
  const connection = createPostgresConnection({
    ...("url" in address ? { url: address.url } : {}),
    postgresOptions: {
      ...connectionOptions(address),
      max: POOL_SIZE,
      onnotice: () => {},
      connection: { application_name: "tsunagiba api" },
    },
  });
  const config: DefaultAppConfig = {
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
  const app = new App(config);
  const ask = (request: Request): Promise<Response> =>
    withQuietErrors(async () => app.fetch(request, { peerAddress: null }));
  const clientOptions: ClientOptions = {
    url: ADDRESS,
    publishableKey: secrets.publishableKey,
    secretKey: secrets.secretKey,
    fetch: (input, init) => ask(new Request(input, init)),
  };
  return {
    ...createClients(clientOptions),
    clientOptions,
    api: ask,
    ensureSystemSchema: () => app.ensureSystemSchema(),
    close: () => connection.close(),
  };
}
