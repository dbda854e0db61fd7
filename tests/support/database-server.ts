import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  findPrograms,
  type Programs,
  reachablePrograms,
} from "../../src/server/backend/binaries.ts";
import { connect, EMBEDDED_USER } from "../../src/server/backend/connection.ts";
import { chooseRunAs, ownerOf, type RunAs, userByName } from "../../src/server/backend/run-as.ts";

export interface DatabaseServer {
  /** Its maintenance database, as superuser. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Nothing here outlives the tests, so nothing waits for a disk. Durability has tests of its own. */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  max_connections: "200",
  shared_buffers: "64MB",
  timezone: "UTC",
  lc_messages: "C",
};

/** The programs of a PostgreSQL that is installed on this system, for example Debian's 15. */
export const programsIn = (folder: string): Programs => ({
  initdb: join(folder, "initdb"),
  postgres: join(folder, "postgres"),
});

/**
 * Starts a PostgreSQL with an empty cluster in a temporary folder, on a free port of this machine. A keeper
 * process ends it and removes the folder when we stop or die, by whatever signal.
 */
export async function startDatabaseServer(programs = embeddedPrograms()): Promise<DatabaseServer> {
  const folder = mkdtempSync(join(tmpdir(), "tsunagiba-database-"));
  const keeper = spawn(process.execPath, [join(import.meta.dirname, "server-keeper.mjs"), folder], {
    detached: true,
    stdio: ["pipe", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => keeper.once("exit", () => resolve()));
  const stop = async (): Promise<void> => {
    keeper.stdin.end();
    await ended;
  };
  try {
    const port = await freePort();
    launch(programs, folder, port);
    const url = `postgres://${EMBEDDED_USER}@127.0.0.1:${port}/postgres`;
    await answers(url, join(folder, "log"));
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function embeddedPrograms(): Programs {
  const found = findPrograms();
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value;
}

function launch(installed: Programs, folder: string, port: number): void {
  const runAs = whoRuns();
  const cluster = join(folder, "cluster");
  chmodSync(folder, 0o755);
  const programs = within(installed, folder, runAs);
  mkdirSync(cluster, { mode: 0o700 });
  if (runAs !== null) chownSync(cluster, runAs.uid, runAs.gid);
  const env = { PATH: process.env.PATH, LC_ALL: "C" };
  const { status, stderr } = spawnSync(
    programs.initdb,
    ["-D", cluster, "-U", EMBEDDED_USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"],
    { cwd: cluster, env, encoding: "utf8", ...runAs },
  );
  if (status !== 0) throw new Error(`initdb: ${stderr}`);
  const log = openSync(join(folder, "log"), "a");
  const settings = { ...SETTINGS, port: String(port), unix_socket_directories: cluster };
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const stdio: ["ignore", number, number] = ["ignore", log, log];
  spawn(programs.postgres, ["-D", cluster, ...args], {
    cwd: cluster,
    env,
    stdio,
    detached: true,
    ...runAs,
  }).unref();
}

/** The programs themselves, or a copy where the one who runs them cannot reach them (a checkout below /root). */
function within(installed: Programs, folder: string, runAs: RunAs | null): Programs {
  const reachable = reachablePrograms(installed, folder, runAs, () => {});
  if (!reachable.ok) throw new Error(JSON.stringify(reachable.problem));
  return reachable.value;
}

function whoRuns(): RunAs | null {
  const chosen = chooseRunAs({
    ownUid: process.getuid?.(),
    sudoUid: process.env.SUDO_UID,
    sudoGid: process.env.SUDO_GID,
    owners: [ownerOf(process.cwd())],
    userByName,
  });
  if (chosen === null)
    throw new Error("root without another user: PostgreSQL refuses to run as root");
  return chosen === "own" ? null : chosen;
}

async function answers(url: string, log: string): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    const sql = connect({ url }, 1);
    try {
      await sql`select 1`;
      return;
    } catch (error) {
      if (Date.now() > end) throw new Error(readFileSync(log, "utf8"), { cause: error });
      await sleep(50);
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") reject(new Error("no port"));
        else resolve(address.port);
      });
    });
  });
}
