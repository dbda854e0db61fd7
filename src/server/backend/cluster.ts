import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { Programs } from "./binaries.ts";
import { EMBEDDED_USER, errorMessage } from "./connection.ts";
import type { DataFolder } from "./data-folder.ts";
import { isAlive } from "./process-alive.ts";
import type { OnProgress } from "./progress.ts";

/** Sorting by code point everywhere (the portal sorts Japanese itself), letters known as Unicode's. */
const LOCALES = [
  ["--locale-provider=builtin", "--locale=C.UTF-8"],
  ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
] as const;

/**
 * Makes PostgreSQL's folder where there is none. It is made under another name and renamed when whole, so that
 * a start that was cut short, or two at once, leave one good folder.
 */
export function ensureCluster(
  data: DataFolder,
  programs: Programs,
  onProgress: OnProgress,
): Result<null, Problem> {
  if (existsSync(join(data.cluster, "PG_VERSION"))) return succeed(null);
  onProgress({ step: "making-cluster", folder: data.cluster });
  removeLeftovers(data);
  try {
    return makeCluster(data, programs);
  } catch (error) {
    return fail({ code: "folder-not-writable", field: data.cluster, value: errorMessage(error) });
  }
}

function makeCluster(data: DataFolder, programs: Programs): Result<null, Problem> {
  const unfinished = `${data.cluster}.new-${process.pid}`;
  let said = "";
  for (const locale of LOCALES) {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    if (data.runAs !== null) chownSync(unfinished, data.runAs.uid, data.runAs.gid);
    const { status, stderr } = spawnSync(
      programs.initdb,
      ["-D", unfinished, "-U", EMBEDDED_USER, "-A", "trust", "-E", "UTF8", ...locale],
      {
        encoding: "utf8",
        cwd: unfinished,
        ...data.runAs,
        env: { PATH: process.env.PATH, LC_ALL: "C" },
      },
    );
    if (status === 0) return adopt(unfinished, data.cluster);
    said = stderr?.trim() ?? "";
  }
  rmSync(unfinished, { recursive: true, force: true });
  return fail({ code: "database-not-started", value: said });
}

/** Somebody who was quicker has made the same: theirs is kept. */
function adopt(unfinished: string, cluster: string): Result<null, Problem> {
  try {
    renameSync(unfinished, cluster);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(join(cluster, "PG_VERSION"))) throw error;
  }
  return succeed(null);
}

function removeLeftovers(data: DataFolder): void {
  const folder = dirname(data.cluster);
  const prefix = `${basename(data.cluster)}.new-`;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
