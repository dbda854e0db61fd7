import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result } from "../../domain/result.ts";
import { call } from "../call.ts";
import { orNull, readCells, text } from "../rows/cells.ts";

/**
 * The group that carries an entry (null: none), for an address that was asked about it. Fails with `link-unusable` where the
 * address is no longer one of the entry's, or there is no such entry.
 */
export async function entryOfAddress(
  service: SupabaseClient,
  code: string,
  activity: string,
  address: string,
): Promise<Result<{ readonly group: string | null }, Problem>> {
  const answer = await call(service, "entry_of_address", { code, activity, address });
  if (!answer.ok) return answer;
  if (answer.value === null) return fail({ code: "link-unusable" });
  return readCells("entry_of_address", { group: orNull(text) }, answer.value);
}
