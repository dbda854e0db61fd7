import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { DataFolderSetting } from "../settings.ts";
import { errorMessage } from "./connection.ts";
import type { OnProgress } from "./progress.ts";
import { chooseRunAs, mayUse, ownerOf, type RunAs, userByName } from "./run-as.ts";

/** Where everything of one portal lies, and who runs its PostgreSQL. */
export interface DataFolder {
  readonly root: string;
  /** PostgreSQL's own folder. */
  readonly cluster: string;
  readonly logFile: string;
  /** The system user to run PostgreSQL as; null: ourselves. */
  readonly runAs: RunAs | null;
}

/** Makes the folder and finds who may work in it: `folder-not-writable`, `root-without-user`. */
export function openDataFolder(
  setting: DataFolderSetting,
  onProgress: OnProgress,
): Result<DataFolder, Problem> {
  const chosen = chooseRunAs({
    ownUid: process.getuid?.(),
    sudoUid: process.env.SUDO_UID,
    sudoGid: process.env.SUDO_GID,
    owners: [join(setting.path, "postgres"), setting.path].map(ownerOf),
    userByName,
  });
  if (chosen === null) return fail({ code: "root-without-user", value: setting.path });
  const runAs = chosen === "own" ? null : chosen;
  const made = makeFolder(setting.path);
  if (!made.ok) return made;
  if (runAs === null || mayUse(setting.path, "enter", runAs))
    return succeed(folderAt(setting.path, runAs));
  if (!setting.isDefault) return fail({ code: "folder-not-writable", field: setting.path });
  const elsewhere = join("/var/lib/tsunagiba", shortHash(dirname(setting.path)));
  onProgress({ step: "data-elsewhere", folder: elsewhere });
  const moved = makeFolder(elsewhere);
  return moved.ok ? succeed(folderAt(elsewhere, runAs)) : moved;
}

const folderAt = (root: string, runAs: RunAs | null): DataFolder => ({
  root,
  cluster: join(root, "postgres"),
  logFile: join(root, "postgres.log"),
  runAs,
});

/** Makes a folder and writes into it once, to see that it can: `folder-not-writable`. */
export function makeFolder(path: string): Result<null, Problem> {
  const probe = join(path, `.writable-${process.pid}`);
  try {
    mkdirSync(path, { recursive: true, mode: 0o755 });
    writeFileSync(probe, "");
    rmSync(probe);
    return succeed(null);
  } catch (error) {
    return fail({ code: "folder-not-writable", field: path, value: errorMessage(error) });
  }
}

/** The path of a socket is at most 103 bytes on macOS and 107 on Linux, its file name included. */
const LONGEST_SOCKET_PATH = 100;
const SOCKET_NAME = ".s.PGSQL.5432";

/**
 * The folder of the server's socket: the cluster's own, which nobody but PostgreSQL's user may enter. A path
 * too long for a socket, or with a sign that PostgreSQL or its driver splits lists at, gets a short folder in
 * the system's temporary one, made with the same rights. `folder-not-writable` where somebody else has it.
 */
export function openSocketFolder(data: DataFolder): Result<string, Problem> {
  const folder = socketFolderOf(data);
  if (folder === data.cluster) return succeed(folder);
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { mode: 0o700 });
      if (data.runAs !== null) chownSync(folder, data.runAs.uid, data.runAs.gid);
    }
    const stats = lstatSync(folder);
    const owner = data.runAs?.uid ?? process.getuid?.() ?? stats.uid;
    if (!stats.isDirectory() || stats.uid !== owner) {
      return fail({ code: "folder-not-writable", field: folder });
    }
    chmodSync(folder, 0o700);
    return succeed(folder);
  } catch (error) {
    return fail({ code: "folder-not-writable", field: folder, value: errorMessage(error) });
  }
}

function socketFolderOf({ cluster }: DataFolder): string {
  const natural = join(cluster, SOCKET_NAME);
  const fits = Buffer.byteLength(natural) <= LONGEST_SOCKET_PATH && !/[,:"]/.test(natural);
  return fits ? cluster : join(tmpdir(), `tsunagiba-${shortHash(cluster)}`);
}

/** Takes a temporary socket folder away once its server has stopped. */
export function removeSocketFolder(data: DataFolder): void {
  const folder = socketFolderOf(data);
  // Not where the next server's socket is in it already.
  if (folder !== data.cluster && existsSync(folder) && readdirSync(folder).length === 0) {
    rmdirSync(folder);
  }
}

const shortHash = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12);
