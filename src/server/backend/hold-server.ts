import { setTimeout as sleep } from "node:timers/promises";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { findPrograms, type Programs, reachablePrograms } from "./binaries.ts";
import { ensureCluster } from "./cluster.ts";
import { type DataFolder, openSocketFolder, removeSocketFolder } from "./data-folder.ts";
import { type LaunchedServer, launchServer, removeStaleLock, stopServer } from "./postmaster.ts";
import { joinServer, type Presence } from "./presence.ts";
import type { OnProgress } from "./progress.ts";

export type Role = "portal" | "command";

export interface HeldServer {
  readonly socketFolder: string;
  /** Leaves; the last one to leave stops the server. */
  readonly release: () => Promise<void>;
}

export interface HoldOptions {
  readonly data: DataFolder;
  readonly role: Role;
  readonly onProgress: OnProgress;
  /** The server died and could not be had again. */
  readonly onLost: (problem: Problem) => void;
  /** More settings of the server, for tests. */
  readonly serverSettings?: Readonly<Record<string, string>>;
}

/** Long: after a crash PostgreSQL first reads again what it had written. */
const PATIENCE_MS = 120_000;
const STOP_PATIENCE_MS = 60_000;
/** A portal that was killed holds its lock for moments more, until PostgreSQL sees its socket closed. */
const PORTAL_LOCK_PATIENCE_MS = 2_000;

/**
 * Joins the server that runs on this folder or starts it, and keeps at it: where the server dies, it is started
 * again. Fails with `folder-in-use` for a second portal, `database-programs-missing`, `database-not-started`.
 */
export async function holdServer(options: HoldOptions): Promise<Result<HeldServer, Problem>> {
  const prepared = prepare(options);
  if (!prepared.ok) return prepared;
  const { socketFolder } = prepared.value;
  let closing = false;
  let taking: Promise<Result<Presence, Problem>>;
  const take = (): Promise<Result<Presence, Problem>> =>
    takeServer(options, prepared.value, () => {
      if (closing) return;
      options.onProgress({ step: "database-lost" });
      taking = take();
      void taking.then((again) => {
        if (again.ok) options.onProgress({ step: "database-back" });
        else options.onLost(again.problem);
      });
    });
  taking = take();
  const first = await taking;
  if (!first.ok) return first;
  const release = async (): Promise<void> => {
    if (closing) return;
    const held = await taking;
    closing = true;
    if (held.ok) await leave(held.value, options.data);
  };
  return succeed({ socketFolder, release });
}

interface Prepared {
  readonly programs: Programs;
  readonly socketFolder: string;
}

function prepare({ data, onProgress }: HoldOptions): Result<Prepared, Problem> {
  const found = findPrograms();
  if (!found.ok) return found;
  const programs = reachablePrograms(found.value, data.root, data.runAs, onProgress);
  if (!programs.ok) return programs;
  const made = ensureCluster(data, programs.value, onProgress);
  if (!made.ok) return made;
  const socketFolder = openSocketFolder(data);
  if (!socketFolder.ok) return socketFolder;
  return succeed({ programs: programs.value, socketFolder: socketFolder.value });
}

async function takeServer(
  options: HoldOptions,
  prepared: Prepared,
  onLost: () => void,
): Promise<Result<Presence, Problem>> {
  const joined = await joinOrStart(options, prepared, onLost);
  if (!joined.ok || options.role === "command") return joined;
  const presence = joined.value;
  const end = Date.now() + PORTAL_LOCK_PATIENCE_MS;
  while (!(await presence.takePortal())) {
    if (Date.now() > end) {
      await leave(presence, options.data);
      return fail({ code: "folder-in-use", value: options.data.root });
    }
    await sleep(100);
  }
  return joined;
}

async function joinOrStart(
  options: HoldOptions,
  { programs, socketFolder }: Prepared,
  onLost: () => void,
): Promise<Result<Presence, Problem>> {
  const { data, onProgress } = options;
  const end = Date.now() + PATIENCE_MS;
  let launched: LaunchedServer | null = null;
  let said = "";
  let launches = 0;
  while (Date.now() < end) {
    const joining = await joinServer(socketFolder, onLost);
    if (joining.state === "joined") {
      if (launched === null) onProgress({ step: "joining" });
      return succeed(joining.presence);
    }
    if (joining.state === "refused") {
      return fail({ code: "database-not-started", value: joining.message });
    }
    const ended = launched?.lastWords() ?? null;
    if (ended !== null) {
      said = ended;
      launched = null;
      if (launches > 2 && !worthTryingAgain(said)) break;
      const pid = said.includes("postmaster.pid") ? removeStaleLock(data.cluster) : null;
      if (pid !== null) onProgress({ step: "removing-stale-lock", pid });
      await sleep(100);
    }
    if (joining.state === "absent" && launched === null) {
      if (launches === 0) onProgress({ step: "starting" });
      launches += 1;
      // Whoever stopped the server before may have taken a temporary one away.
      openSocketFolder(data);
      launched = launchServer(data, programs, socketFolder, options.serverSettings);
    }
    await sleep(25);
  }
  return fail({ code: "database-not-started", value: said, field: data.logFile });
}

/** Another process starts or stops the same server, or sessions of a killed one have not ended yet. */
const worthTryingAgain = (said: string): boolean =>
  said.includes("postmaster.pid") || said.includes("shared memory block");

async function leave(presence: Presence, data: DataFolder): Promise<void> {
  try {
    const isLast = await presence.leave();
    if (isLast && (await stopServer(data.cluster, STOP_PATIENCE_MS))) removeSocketFolder(data);
  } catch {
    // The server is gone already: there is nothing to leave.
  }
  await presence.disconnect();
}
