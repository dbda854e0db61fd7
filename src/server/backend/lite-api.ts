import { type ClientOptions, type Clients, createClients } from "../../data/client.ts";
import type { Access } from "../accounts/open-accounts.ts";
import { type LiteApp, type LiteOptions, openLiteApp } from "./lite-app.ts";
import { withQuietErrors } from "./quiet-errors.ts";

/** Supabase's API over a PostgreSQL, answered in this process. */
export interface LiteApi extends Clients {
  readonly api: (request: Request) => Promise<Response>;
  /** To make further clients of this API, such as one for a person. */
  readonly clientOptions: ClientOptions;
  readonly access: Access;
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
    if (!current.lost.aborted) return current;
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
    access: { clientOptions, jwtSecret: options.secrets.jwtSecret },
    api,
    ensureSystemSchema: () => app().ensureSystemSchema(),
    close: () => current.close(),
  };
}

async function answer(app: LiteApp, request: Request): Promise<Response> {
  const given = new AbortController();
  try {
    const response = await Promise.race([app.fetch(request), noAnswer(app.lost, given.signal)]);
    return response === null || app.lost.aborted ? unavailable() : response;
  } catch (error) {
    if (app.lost.aborted) return unavailable();
    throw error;
  } finally {
    given.abort();
  }
}

/** Null once the database was lost or nothing was heard for too long. Nothing stays behind once `given`. */
function noAnswer(lost: AbortSignal, given: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      for (const signal of [lost, given]) signal.removeEventListener("abort", end);
      resolve(null);
    };
    const timer = setTimeout(end, LONGEST_ANSWER_MS).unref();
    for (const signal of [lost, given]) signal.addEventListener("abort", end);
    if (lost.aborted) end();
  });
}

const unavailable = (): Response =>
  Response.json(
    { code: "PGRST001", message: "the database cannot be reached", details: null, hint: null },
    { status: 503, headers: { "retry-after": "2" } },
  );
