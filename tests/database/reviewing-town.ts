import type { SupabaseClient } from "@supabase/supabase-js";
import type { TestDatabase } from "../support/database.ts";
import { makePerson } from "../support/people.ts";
import { HERE } from "./full-town.ts";

/** Somebody with a duty, here unless another code is said. */
export async function staffOf(
  database: TestDatabase,
  role: string,
  name: string = role,
  code: string = HERE.code,
): Promise<{ readonly client: SupabaseClient; readonly userId: string }> {
  const { client, userId } = await makePerson(database, `${name}@example.jp`, {
    duties: [[code, role, null]],
  });
  return { client, userId };
}
