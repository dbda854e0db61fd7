import type { SupabaseClient } from "@supabase/supabase-js";
import type { Municipality } from "../domain/municipality/municipality.ts";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import { call } from "./call.ts";
import { flag, readCells } from "./rows/cells.ts";
import { municipalityRow } from "./rows/municipality.ts";

/**
 * Adds a municipality, or changes its settings where it is there already. Bounds are taken only where none are
 * known yet; imports widen them. The same settings again change nothing.
 */
export async function addMunicipality(
  service: SupabaseClient,
  municipality: Municipality,
): Promise<Result<{ readonly added: boolean; readonly changed: boolean }, Problem>> {
  const answer = await call(service, "add_municipality", {
    settings: JSON.stringify(municipalityRow(municipality)),
  });
  if (!answer.ok) return answer;
  const read = readCells("add_municipality", { added: flag, changed: flag }, answer.value);
  return read.ok ? succeed(read.value) : read;
}
