import type { SupabaseClient } from "@supabase/supabase-js";
import type { Municipality } from "../domain/municipality/municipality.ts";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import { backendProblem } from "./backend-problem.ts";
import { ROWS_A_RESPONSE } from "./read-rows.ts";
import { readCells } from "./rows/cells.ts";
import { municipalityColumns, municipalityFrom } from "./rows/municipality.ts";

/** All municipalities, ordered by code, and a problem for each row that could not be read. */
export async function readMunicipalities(
  client: SupabaseClient,
): Promise<
  Result<
    { readonly municipalities: readonly Municipality[]; readonly problems: readonly Problem[] },
    Problem
  >
> {
  const municipalities: Municipality[] = [];
  const problems: Problem[] = [];
  for (let from = 0; ; from += ROWS_A_RESPONSE) {
    const { data, error } = await client
      .from("municipalities")
      .select(Object.keys(municipalityColumns).join(","))
      .order("municipality_code")
      .range(from, from + ROWS_A_RESPONSE - 1);
    if (error !== null) return fail(backendProblem(error));
    for (const row of data as readonly unknown[]) {
      const read = readCells("municipalities", municipalityColumns, row);
      if (read.ok) municipalities.push(municipalityFrom(read.value));
      else problems.push(read.problem);
    }
    if (data.length < ROWS_A_RESPONSE) return succeed({ municipalities, problems });
  }
}
