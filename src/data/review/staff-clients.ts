import type { SupabaseClient } from "@supabase/supabase-js";

/** Who writes, so that the database asks for their duty and logs them; and the portal's own key, which masks homes. */
export interface StaffClients {
  readonly person: SupabaseClient;
  readonly service: SupabaseClient;
}
