import { type ChildProcess, spawn } from "node:child_process";
import {
  closeSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Programs } from "./binaries.ts";
import type { DataFolder } from "./data-folder.ts";
import { isAlive, isPostgresOn } from "./process-alive.ts";

/**
 * Sensible on a small machine: one portal with a pool of ten, commands beside it. fsync, full_page_writes and
 * synchronous_commit stay on: what was acknowledged is on the disk. No parallel workers, so nothing depends on
 * the size of /dev/shm (64 MB in a container).
 */
const SERVER_SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  max_connections: "60",
  shared_buffers: "128MB",
  effective_cache_size: "512MB",
  work_mem: "8MB",
  maintenance_work_mem: "64MB",
  max_wal_size: "512MB",
  min_wal_size: "64MB",
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  io_method: "sync",
  max_parallel_workers_per_gather: "0",
  max_parallel_maintenance_workers: "0",
  jit: "off",
  random_page_cost: "1.1",
  timezone: "UTC",
  log_timezone: "UTC",
  lc_messages: "C",
  // Above errors of statements: those hold what people wrote, which must not stand in a log.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_checkpoints: "off",
  cluster_name: "tsunagiba",
};

const LARGEST_LOG_BYTES = 5_000_000;

export interface LaunchedServer {
  /** What it wrote to its log since it was launched, once it has ended; null while it runs. */
  readonly lastWords: () => string | null;
}

/**
 * Launches PostgreSQL on its folder, apart from us: a Ctrl-C meant for the portal does not reach it, and when
 * the portal is killed it lives on and the next one joins it. Does not wait until it answers.
 */
export function launchServer(
  data: DataFolder,
  programs: Programs,
  socketFolder: string,
  more: Readonly<Record<string, string>> = {},
): LaunchedServer {
  const logStart = rotateLog(data.logFile);
  const log = openSync(data.logFile, "a", 0o640);
  const settings = { ...SERVER_SETTINGS, unix_socket_directories: socketFolder, ...more };
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(programs.postgres, ["-D", data.cluster, ...args], {
    cwd: data.cluster,
    detached: true,
    stdio: ["ignore", log, log],
    env: { PATH: process.env.PATH, LC_ALL: "C" },
    ...data.runAs,
  });
  closeSync(log);
  child.unref();
  return { lastWords: watch(child, data.logFile, logStart) };
}

function watch(child: ChildProcess, logFile: string, logStart: number): () => string | null {
  let failure: Error | null = null;
  child.on("error", (error) => {
    failure = error;
  });
  return () => {
    if (failure !== null) return failure.message;
    if (child.exitCode === null && child.signalCode === null) return null;
    return readFileSync(logFile).subarray(logStart).toString("utf8").trim();
  };
}

/** Keeps one older log; gives where the next words will begin. */
function rotateLog(logFile: string): number {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size < LARGEST_LOG_BYTES) return size;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}

/** The process id in postmaster.pid, null where no server runs or ran. */
export function readServerPid(cluster: string): number | null {
  try {
    const pid = Number(readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/**
 * Removes a postmaster.pid whose process is not a PostgreSQL on this folder. (PostgreSQL does so itself where
 * no such process runs; it cannot tell where the id was given to another.) Gives the id, null: nothing done.
 */
export function removeStaleLock(cluster: string): number | null {
  const pid = readServerPid(cluster);
  if (pid === null || isPostgresOn(pid, realpathSync(cluster))) return null;
  rmSync(join(cluster, "postmaster.pid"), { force: true });
  return pid;
}

/** Asks the server to end: sessions are cut, everything is written. False where it has not within the time. */
export async function stopServer(cluster: string, timeoutMs: number): Promise<boolean> {
  const pid = readServerPid(cluster);
  if (pid === null) return true;
  try {
    process.kill(pid, "SIGINT");
  } catch {
    return !isAlive(pid);
  }
  if (!(await until(() => readServerPid(cluster) !== pid, timeoutMs))) return false;
  // The file goes last but for the process itself, which stays a zombie where its parent does not care.
  await until(() => !isAlive(pid), 1_000);
  return true;
}

async function until(condition: () => boolean, timeoutMs: number): Promise<boolean> {
  const end = Date.now() + timeoutMs;
  while (!condition()) {
    if (Date.now() > end) return false;
    await sleep(20);
  }
  return true;
}
