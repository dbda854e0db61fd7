import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { connect, type Sql } from "../../src/server/backend/connection.ts";
import { openDataFolder } from "../../src/server/backend/data-folder.ts";
import { type HeldServer, holdServer } from "../../src/server/backend/hold-server.ts";
import { openBackend } from "../../src/server/backend/open-backend.ts";
import { readServerPid } from "../../src/server/backend/postmaster.ts";
import { isAlive } from "../../src/server/backend/process-alive.ts";
import { readSettings } from "../../src/server/settings.ts";

export type Victim = "portal" | "database";

export interface Round {
  readonly victim: Victim;
  /** Acknowledged when the victim was killed. */
  readonly killedAfter: number;
  readonly acknowledged: number;
  readonly lost: number;
  /** Milliseconds from the kill to the next acknowledgement. */
  readonly backAfterMs: number;
  /** The portal's next start joined the server that had lived on. */
  readonly adopted: boolean;
  /** A process of PostgreSQL was still there after the portal had been asked to stop. */
  readonly leftRunning: boolean;
}

export interface RoundsOptions {
  readonly rounds: number;
  /** Acknowledged writes in each round. */
  readonly writes: number;
  readonly onRound: (round: Round, number: number) => void;
}

/**
 * Rounds of acknowledged writes through the portal's own backend, each with one kill -9 at a moment of its own:
 * odd rounds the portal, even rounds PostgreSQL with all its processes. After each round the portal is asked to
 * stop, and what was acknowledged is looked up on a server started anew.
 */
export async function runKillRounds(options: RoundsOptions): Promise<readonly Round[]> {
  const folder = mkdtempSync(join(tmpdir(), "tsunagiba-kill-"));
  chmodSync(folder, 0o755);
  try {
    await onServer(folder, (sql) =>
      sql`create table public.kill_rounds (round int, number int, primary key (round, number))`.then(),
    );
    const rounds: Round[] = [];
    for (let number = 1; number <= options.rounds; number += 1) {
      const round = await runRound(folder, number, options.writes);
      rounds.push(round);
      options.onRound(round, number);
    }
    return rounds;
  } finally {
    endWhatIsLeft(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runRound(folder: string, number: number, writes: number): Promise<Round> {
  const victim: Victim = number % 2 === 1 ? "portal" : "database";
  // Spread over the first nine tenths of the round, the same in each run.
  const killAt = 1 + ((number * 7919) % Math.floor(writes * 0.9));
  const acknowledged = new Set<number>();
  let killed: { readonly at: number; readonly after: number } | null = null;
  let noticed = false;
  let backAfterMs: number | null = null;
  let adopted = false;
  let writer = startWriter(folder, number, 0);
  while (acknowledged.size < writes || backAfterMs === null) {
    const line = await writer.nextLine();
    if (line === null) {
      if (killed === null || victim === "database" || noticed) throw new Error(writer.said());
      writer = startWriter(folder, number, Math.max(...acknowledged) + writes);
      noticed = true;
      continue;
    }
    // What was acknowledged before the blow may still be on its way to us.
    if (line === "step database-lost") noticed = true;
    if (line === "step joining" && noticed) adopted = true;
    const [, acknowledgement] = /^ack (\d+)$/.exec(line) ?? [];
    if (acknowledgement === undefined) continue;
    acknowledged.add(Number(acknowledgement));
    if (killed !== null && noticed) backAfterMs ??= performance.now() - killed.at;
    if (killed === null && acknowledged.size >= killAt) {
      kill(victim, folder, writer.child);
      killed = { at: performance.now(), after: acknowledged.size };
    }
  }
  await writer.stop();
  const leftRunning = serverProcesses(folder).length > 0;
  const stored = await onServer(folder, (sql) => numbersOf(sql, number));
  return {
    victim,
    killedAfter: killed?.after ?? 0,
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter((written) => !stored.has(written)).length,
    backAfterMs: Math.round(backAfterMs),
    adopted,
    leftRunning,
  };
}

async function numbersOf(sql: Sql, round: number): Promise<ReadonlySet<number>> {
  const rows = await sql<{ number: number }[]>`
    select number from public.kill_rounds where round = ${round}`;
  return new Set(rows.map((row) => row.number));
}

interface Writer {
  readonly child: ChildProcess;
  /** Null once it has ended and all its lines were read. */
  readonly nextLine: () => Promise<string | null>;
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

function startWriter(folder: string, round: number, first: number): Writer {
  const script = join(import.meta.dirname, "rounds-writer.ts");
  const child = spawn(process.execPath, [script, String(round), String(first), folder], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-2_000);
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    nextLine: async () => {
      const { value, done } = await lines.next();
      return done === true ? null : value;
    },
    said: () => complaints,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function kill(victim: Victim, folder: string, portal: ChildProcess): void {
  if (victim === "portal") portal.kill("SIGKILL");
  else for (const pid of serverProcesses(folder)) process.kill(pid, "SIGKILL");
}

/** PostgreSQL on this folder and every process it made. */
export function serverProcesses(folder: string): number[] {
  const pid = readServerPid(join(folder, "postgres"));
  return pid === null || !isAlive(pid) ? [] : [pid, ...childrenOf(pid)];
}

function childrenOf(parent: number): number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      const [, ppid] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return Number(ppid) === parent ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

/** Looks at the database past the API, with the server joined or started for the moment. */
export async function onServer<Value>(
  folder: string,
  work: (sql: Sql) => Promise<Value>,
): Promise<Value> {
  await migrated(folder);
  const held = await hold(folder);
  const sql = connect({ socketFolder: held.socketFolder, database: "tsunagiba" }, 1);
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
    await held.release();
  }
}

async function migrated(folder: string): Promise<void> {
  const settings = readSettings({ DATA_DIR: folder }, folder);
  if (!settings.ok) throw new Error(JSON.stringify(settings.problem));
  const backend = await openBackend(settings.value, { role: "command" });
  if (!backend.ok) throw new Error(JSON.stringify(backend.problem));
  await backend.value.close();
}

async function hold(folder: string): Promise<HeldServer> {
  const data = openDataFolder({ path: folder, isDefault: false }, () => {});
  if (!data.ok) throw new Error(JSON.stringify(data.problem));
  const quiet = { onProgress: () => {}, onLost: () => {} };
  const held = await holdServer({ data: data.value, role: "command", ...quiet });
  if (!held.ok) throw new Error(JSON.stringify(held.problem));
  return held.value;
}

function endWhatIsLeft(folder: string): void {
  for (const pid of serverProcesses(folder)) process.kill(pid, "SIGKILL");
}
