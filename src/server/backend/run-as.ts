import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** The system user that PostgreSQL runs as, null for our own. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

export interface Identities {
  /** Our own user id; undefined where the system has none (Windows). */
  readonly ownUid: number | undefined;
  readonly sudoUid: string | undefined;
  readonly sudoGid: string | undefined;
  /** Owners of the folders, nearest to the data first; null where a folder is not there. */
  readonly owners: readonly (RunAs | null)[];
  readonly userByName: (name: string) => RunAs | null;
}

/**
 * Who runs PostgreSQL, which refuses root: whoever owns the data already, else who called sudo, else
 * `postgres`, else `nobody`. "own" where we are not root; null where root finds nobody.
 */
export function chooseRunAs(identities: Identities): RunAs | "own" | null {
  if (identities.ownUid !== 0) return "own";
  const [cluster, ...folders] = identities.owners;
  const candidates = [
    cluster ?? null,
    sudoUser(identities),
    ...folders,
    identities.userByName("postgres"),
    identities.userByName("nobody"),
  ];
  return candidates.find((user) => user !== null && user.uid !== 0) ?? null;
}

function sudoUser({ sudoUid, sudoGid }: Identities): RunAs | null {
  if (sudoUid === undefined || !/^\d+$/.test(sudoUid)) return null;
  const uid = Number(sudoUid);
  return { uid, gid: sudoGid !== undefined && /^\d+$/.test(sudoGid) ? Number(sudoGid) : uid };
}

/** The owner of a file or folder, null where it is not there. */
export function ownerOf(path: string): RunAs | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? null : { uid: stats.uid, gid: stats.gid };
}

/** A user of this system by name, asked of `id`, which knows directories beyond /etc/passwd too. */
export function userByName(name: string): RunAs | null {
  const ask = (flag: string): number | null => {
    const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : null;
  };
  const uid = ask("-u");
  const gid = ask("-g");
  return uid === null || gid === null ? null : { uid, gid };
}

/**
 * Whether that user may read (folders: enter) or write a path. Asked of the system as that user, because
 * permission bits alone do not tell (ACLs, mounts).
 */
export function mayUse(path: string, right: "enter" | "write", runAs: RunAs | null): boolean {
  const flag = right === "enter" ? "-x" : "-w";
  return spawnSync("test", [flag, path], { cwd: "/", ...runAs }).status === 0;
}
