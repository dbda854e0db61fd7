import type { SupabaseClient } from "../../data/client.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Access } from "../accounts/open-accounts.ts";
import type { Role } from "./hold-server.ts";
import type { OnProgress } from "./progress.ts";

/** The data behind the portal, whichever of the three it is. */
export interface Backend {
  readonly kind: "embedded" | "postgres" | "supabase";
  /** Sees what the public sees. */
  readonly anonymous: SupabaseClient;
  /** Bypasses row-level security. */
  readonly service: SupabaseClient;
  /** Answers `/rest/v1` and `/auth/v1` in this process; null where Supabase answers them. */
  readonly api: ((request: Request) => Promise<Response>) | null;
  /** What opens the API for a person. */
  readonly access: Access;
  /** A folder, or an address without its password. */
  readonly whereDataLies: string;
  /** Ends connections; the embedded server stops where nobody else uses it. */
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  /** One portal a data folder; any number of commands beside it. */
  readonly role: Role;
  readonly onProgress?: OnProgress;
  /** The embedded server died and could not be started again: the process had better end. */
  readonly onLost?: (problem: Problem) => void;
}
