import { createClient, type SupabaseClient } from "@supabase/supabase-js";

/** For who is handed a client: only this folder knows the library. */
export type { SupabaseClient } from "@supabase/supabase-js";

export interface ClientOptions {
  /** Where Supabase's API is. With a `fetch` of our own only its path matters. */
  readonly url: string;
  readonly publishableKey: string;
  readonly secretKey: string;
  /** How requests travel; absent: over the network. */
  readonly fetch?: typeof fetch;
}

export interface Clients {
  /** Sees what the public sees. */
  readonly anonymous: SupabaseClient;
  /** Bypasses row-level security: never used with what a request says it may do. */
  readonly service: SupabaseClient;
}

/** One client a role. They keep no session and refresh nothing: on a server nobody is signed in. */
export function createClients(options: ClientOptions): Clients {
  return {
    anonymous: clientWith(options, options.publishableKey, {}),
    service: clientWith(options, options.secretKey, {}),
  };
}

/** A client that speaks for the person whose access token this is. */
export function clientFor(options: ClientOptions, accessToken: string): SupabaseClient {
  return clientWith(options, options.publishableKey, { Authorization: `Bearer ${accessToken}` });
}

function clientWith(
  options: ClientOptions,
  key: string,
  headers: Record<string, string>,
): SupabaseClient {
  return createClient(options.url, key, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { headers, ...(options.fetch === undefined ? {} : { fetch: options.fetch }) },
  });
}
