import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const START_LIMIT_MS = 180_000;
const POLL_MS = 200;

export interface RunningPortal {
  readonly url: string;
  readonly dataDir: string;
  /** Everything the server has printed so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
  /** kill -9: nothing is finished, nothing is tidied up; the data stays. */
  readonly kill: () => Promise<void>;
}

/**
 * Builds where needed and starts the portal as `npm start` does, in a data folder of its own, which goes with it; or in
 * the one that DATA_DIR names, which stays.
 */
export async function startPortal(env: NodeJS.ProcessEnv = {}): Promise<RunningPortal> {
  const folder = mkdtempSync(join(tmpdir(), "tsunagiba-portal-"));
  // As root, PostgreSQL runs as somebody else, who must be able to pass through.
  chmodSync(folder, 0o755);
  const dataDir = env.DATA_DIR ?? join(folder, "data");
  const port = env.PORT ?? 20_000 + Math.floor(Math.random() * 20_000);
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      log += chunk.toString();
    });
  }
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  const endedBy = (signal: "SIGTERM" | "SIGKILL") => async (): Promise<void> => {
    child.kill(signal);
    await ended;
    if (signal === "SIGTERM" || env.DATA_DIR !== undefined)
      rmSync(folder, { recursive: true, force: true });
  };
  const stop = endedBy("SIGTERM");
  const started = Date.now();
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null || Date.now() - started > START_LIMIT_MS) {
      await stop();
      throw new Error(`the portal did not start:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return { url, dataDir, log: () => log, stop, kill: endedBy("SIGKILL") };
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok;
  } catch {
    return false;
  }
}
