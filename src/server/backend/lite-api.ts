import { setTimeout as sleep } from "node:timers/promises";
import { type ClientOptions, type Clients, createClients } from "../../data/client.ts";
import { type LiteApp, type LiteOptions, openLiteApp } from "./lite-app.ts";
import { withQuietErrors } from "./quiet-errors.ts";

/** Supabase's API over a PostgreSQL, answered in this process. */
export interface LiteApi extends Clients {
  readonly api: (request: Request) => Promise<Response>;
  /** To make further clients of this API, such as one for a person. */
  readonly clientOptions: ClientOptions;
  /** Makes `auth` and what else belongs to Supabase itself. */
  readonly ensureSystemSchema: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Requests never leave the process; supabase-js wants an address nevertheless. */
const ADDRESS = "http://portal.internal";

/** Longer than any import takes; an answer that has not come by then never will. */
const LONGEST_ANSWER_MS = 300_000;

/**
 * Opens the API; nothing is asked of the database before the first request. Where the database goes away,
 * requests underway are answered 503 - what they asked may have been done or not - and so are those that come
 * before it is back.
 */
export function openLiteApi(options: LiteOptions): LiteApi {
  let current = openLiteApp(options);
  const app = (): LiteApp => {
    if (!current.isLost()) return current;
    const spent = current;
    // Its connections are gone; ending it only frees what it holds.
    void spent.close().catch(() => {});
    current = openLiteApp(options);
    return current;
  };
  const api = (request: Request): Promise<Response> =>
    withQuietErrors(() => answer(app(), request));
  const { publishableKey, secretKey } = options.secrets;
  const clientOptions: ClientOptions = {
    url: ADDRESS,
    publishableKey,
    secretKey,
    fetch: (input, init) => api(new Request(input, init)),
  };
  return {
    ...createClients(clientOptions),
    clientOptions,
    api,
    ensureSystemSchema: () => app().ensureSystemSchema(),
    close: () => current.close(),
  };
}

async function answer(app: LiteApp, request: Request): Promise<Response> {
  const given = new AbortController();
  const late = sleep(LONGEST_ANSWER_MS, null, { signal: given.signal, ref: false }).catch(
    () => null,
  );
  const away = app.lost.then(() => null);
  try {
    const response = await Promise.race([app.fetch(request), away, late]);
    return response === null || app.isLost() ? unavailable() : response;
  } catch (error) {
    if (app.isLost()) return unavailable();
    throw error;
  } finally {
    given.abort();
  }
}

const unavailable = (): Response =>
  Response.json(
    { code: "PGRST001", message: "the database cannot be reached", details: null, hint: null },
    { status: 503, headers: { "retry-after": "2" } },
  );
