import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "../../../src/server/backend/project-root.ts";
import type { LoadJob, LoadResult } from "./load.ts";
import type { Answer, Memory, Question } from "./portal-process.ts";

const run = promisify(execFile);
const HERE = import.meta.dirname;

export interface MeasuredPortal {
  readonly port: number;
  readonly memory: () => Promise<Memory>;
  readonly transactions: () => Promise<number>;
  /** Runs some transactions, and says how many. */
  readonly touch: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** A folder of its own for data, and a copy of what was built that files can be added to. */
export function makeBenchFolder() {
  const folder = mkdtempSync(join(tmpdir(), "tsunagiba-bench-"));
  // As root the database runs as another user, who has to get through to its folder.
  chmodSync(folder, 0o755);
  const dist = join(folder, "dist");
  const built = join(projectRoot(), "dist");
  mkdirSync(dist);
  cpSync(join(built, "client"), join(dist, "client"), { recursive: true });
  symlinkSync(join(built, "server"), join(dist, "server"));
  return {
    dist,
    dataFolder: join(folder, "data"),
    addFile: (name: string, bytes: Uint8Array) => writeFileSync(join(dist, "client", name), bytes),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Starts the portal in a process of its own. */
export async function startMeasured(dist: string, dataFolder: string): Promise<MeasuredPortal> {
  const child = fork(join(HERE, "portal-process.ts"), [dist], {
    execArgv: ["--expose-gc"],
    env: { ...process.env, DATA_DIR: dataFolder, PORT: "0", HOST: "127.0.0.1", DATABASE_URL: "" },
  });
  const ended = once(child, "exit").then(([code]: unknown[]): never => {
    throw new Error(`the portal ended with ${code}`);
  });
  const answer = async (): Promise<Answer> => {
    const [told] = (await Promise.race([once(child, "message"), ended])) as [Answer];
    return told;
  };
  const ask = (question: Question): Promise<Answer> => {
    const answered = answer();
    child.send(question);
    return answered;
  };
  const started = await answer();
  if (!("address" in started)) throw new Error("the portal did not say where it is");
  return {
    port: Number(new URL(started.address).port),
    memory: async () => {
      const told = await ask("memory");
      if (!("rssBytes" in told)) throw new Error("the portal did not tell its memory");
      return told;
    },
    transactions: async () => {
      const told = await ask("transactions");
      if (!("transactions" in told)) throw new Error("the portal did not tell its transactions");
      return told.transactions;
    },
    touch: async () => {
      const told = await ask("touch");
      if (!("touched" in told)) throw new Error("the portal did not touch its database");
      return told.touched;
    },
    stop: async () => {
      child.send("stop");
      await ended.catch(() => undefined);
    },
  };
}

/** Runs one job in a client process. */
export async function runLoad(job: LoadJob): Promise<LoadResult> {
  const { stdout } = await run(process.execPath, [join(HERE, "load.ts"), JSON.stringify(job)], {
    maxBuffer: 1024 * 1024,
  });
  return JSON.parse(stdout) as LoadResult;
}
