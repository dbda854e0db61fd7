import { spawnSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { errorCode } from "./connection.ts";

/** Whether a process with this id runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

/**
 * Whether the process is a PostgreSQL at work on that folder. Ids are used again, soon in a container that
 * restarts: then the one in postmaster.pid belongs to somebody else.
 */
export function isPostgresOn(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux") return commandOf(pid).includes("postgres");
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return command.includes("postgres") && readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch (error) {
    // Not ours to look at: then it may be a PostgreSQL, and nothing is done to it.
    return errorCode(error) === "EACCES";
  }
}

function commandOf(pid: number): string {
  return spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout ?? "";
}
