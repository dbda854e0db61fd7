import type { Municipality } from "../../src/domain/municipality/municipality.ts";
import type { Town, TownRecords } from "../../src/domain/town.ts";
import { addMunicipality } from "../../src/data/add-municipality.ts";
import { applyImport } from "../../src/data/apply-import.ts";
import type { ImportOutcome, ImportRequest } from "../../src/data/run-import.ts";
import type { Clients } from "../../src/data/client.ts";
import { readTown } from "../../src/data/read-town.ts";
import type { Problem } from "../../src/domain/problem.ts";
import type { Result } from "../../src/domain/result.ts";

/** The value of a step that must have gone well. */
export function wellDone<Value>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

export const requestFor = (code: string, records: TownRecords): ImportRequest => ({
  municipalityCode: code,
  records,
  source: null,
  file: { name: "town.json", sha256: "0".repeat(64) },
});

/** A municipality with what is in it. */
export async function seed(
  clients: Clients,
  municipality: Municipality,
  records: TownRecords,
): Promise<ImportOutcome> {
  wellDone(await addMunicipality(clients.service, municipality));
  return wellDone(await applyImport(clients.service, requestFor(municipality.code, records)));
}

export const apply = async (clients: Clients, code: string, records: TownRecords) =>
  wellDone(await applyImport(clients.service, requestFor(code, records)));

/** A town in which every stored row could be read. */
export async function townOf(clients: Clients, code: string): Promise<Town> {
  const { town, problems } = wellDone(await readTown(clients, code));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return town;
}
