import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { addMunicipality } from "../data/add-municipality.ts";
import { applyImport } from "../data/apply-import.ts";
import { readMunicipalities } from "../data/read-municipalities.ts";
import { readTown } from "../data/read-town.ts";
import { readRevisions } from "../data/read-revisions.ts";
import { dayAt } from "../domain/clock.ts";
import type { Municipality } from "../domain/municipality/municipality.ts";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import type { TownRecords } from "../domain/town.ts";
import type { Backend } from "./backend/backend.ts";
import { keepDemoPast } from "./demo-past.ts";
import { releaseNow } from "./office/people-release.ts";

/** The committed demo town: see `scripts/demo`. */
interface DemoTown {
  readonly municipality: Municipality;
  readonly records: TownRecords;
}

const DEMO_FILE = join("supabase", "demo", "town.json");

export interface DemoOptions {
  /** Where the project lies. */
  readonly root: string;
  /** Load it into a database that is not our own, too (DEMO=1). */
  readonly anywhere: boolean;
  readonly onStart: () => void;
}

/**
 * Puts the demo town, with dates of its past and its people released, into a database that holds no municipality yet. Gives whether it did. A server's
 * database stays as it is unless asked for. Problems are those of `applyImport`.
 */
export async function loadDemoTown(
  backend: Backend,
  options: DemoOptions,
): Promise<Result<boolean, Problem>> {
  if (backend.kind !== "embedded" && !options.anywhere) return succeed(false);
  const path = join(options.root, DEMO_FILE);
  if (!existsSync(path)) return succeed(false);
  const wanting = await wantsDemoTown(backend);
  if (!wanting.ok || !wanting.value) return wanting;
  options.onStart();
  const bytes = await readFile(path);
  const { municipality, records } = JSON.parse(bytes.toString("utf8")) as DemoTown;
  const added = await addMunicipality(backend.service, municipality);
  if (!added.ok) return added;
  const applied = await applyImport(backend.service, {
    municipalityCode: municipality.code,
    records,
    source: null,
    file: { name: "town.json", sha256: createHash("sha256").update(bytes).digest("hex") },
    onProgress: () => undefined,
  });
  if (!applied.ok) return applied;
  const today = dayAt(new Date());
  const past = await keepDemoPast(backend, municipality.code, today);
  if (!past.ok) return past;
  const read = await readTown(backend, municipality.code);
  if (!read.ok) return read;
  const asked = { town: read.value.town, on: today };
  const { service } = backend;
  const released = await releaseNow(service, service, municipality.code, asked);
  return released.ok ? succeed(true) : released;
}

/**
 * A database without a municipality wants the demo town; so does one whose demo town was added by a start that
 * ended before its records were in: adding is revision 1, the records are 2.
 */
async function wantsDemoTown(backend: Backend): Promise<Result<boolean, Problem>> {
  const held = await readMunicipalities(backend.anonymous);
  if (!held.ok) return held;
  const [first, ...others] = held.value.municipalities;
  if (first === undefined) return succeed(true);
  if (!first.demo || others.length > 0) return succeed(false);
  const revisions = await readRevisions(backend.anonymous);
  return revisions.ok ? succeed((revisions.value.get(first.code) ?? 0) <= 1) : revisions;
}
