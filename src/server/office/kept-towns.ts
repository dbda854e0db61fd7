import { keepOn, mayKeepTown } from "../../data/planning/kept-towns.ts";
import { readPlanningRecords } from "../../data/planning/planning-records.ts";
import { keepTown, type TownToKeep } from "../../domain/coverage/dates/keep-town.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { asPerson } from "./as-person.ts";
import type { OfficeRequest } from "./office-request.ts";

/** Keeps a town for who plans it. What is kept is made here, from what the portal itself has read. */
export async function keepForPerson(
  request: OfficeRequest,
  code: string,
  town: Omit<TownToKeep, "holidays">,
): Promise<Result<null, Problem>> {
  const may = await asPerson(request, (person) => mayKeepTown(person, code));
  if (!may.ok) return may;
  const { service } = request.clients;
  const records = await readPlanningRecords(service, code);
  if (!records.ok) return records;
  const { holidays } = records.value;
  const kept = await keepOn(service, code, {
    on: town.on,
    town: keepTown({ ...town, holidays }),
    by: may.value,
  });
  return kept.ok ? succeed(null) : kept;
}
