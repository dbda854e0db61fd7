import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningPortal, startPortal } from "../support/portal.ts";

/** What somebody at a terminal meets who starts the portal where it cannot start, and who stops it. */
let portal: RunningPortal;

beforeAll(async () => {
  portal = await startPortal();
}, 240_000);
afterAll(() => portal?.stop());

/** Starts another portal, and gives what it said and its exit code. */
function start(env: NodeJS.ProcessEnv): Promise<{ said: string; code: number | null }> {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  return new Promise((resolve) => {
    child.once("close", (code) => resolve({ said, code }));
  });
}

test("a port that is taken: a sentence, and no database is started for nothing", async () => {
  const { port } = new URL(portal.url);
  const dataDir = join(portal.dataDir, "..", "another");
  const { said, code } = await start({ PORT: port, DATA_DIR: dataDir });
  expect(code).toBe(1);
  expect(said).toContain(`ポート ${port} は、ほかのプログラムが使っています`);
  expect(said).toContain(`Port ${port} is in use by another program`);
  expect(existsSync(dataDir)).toBe(false);
});

test("a second portal on one data folder: a sentence, and the first one goes on", async () => {
  const { said, code } = await start({ DATA_DIR: portal.dataDir });
  expect(code).toBe(1);
  expect(said).toContain(portal.dataDir);
  expect(said).toContain("Another portal is running on");
  expect((await fetch(`${portal.url}/health`)).status).toBe(200);
});

test("wrong settings: a sentence for each, all at once", async () => {
  const { said, code } = await start({ PORT: "99999", PUBLIC_URL: "hello", TRUST_PROXY: "maybe" });
  expect(code).toBe(1);
  for (const name of ["PORT", "PUBLIC_URL", "TRUST_PROXY"]) {
    expect(said).toContain(`設定 ${name} `);
    expect(said).toContain(`The setting ${name} `);
  }
});

test("it says where it is open and where the data lies; a stop leaves no database behind", async () => {
  expect(portal.log()).toContain(`つなぎばが開きました: ${portal.url}`);
  expect(portal.log()).toContain(`データの場所: ${portal.dataDir}`);
  expect(existsSync(lockOf(portal.dataDir))).toBe(true);
  const { said, code, lockLeft } = await startAndStop();
  expect({ code, lockLeft }).toEqual({ code: 0, lockLeft: false });
  expect(said).toContain("止まりました。");
}, 180_000);

/** The file that stands beside the data of a PostgreSQL that runs. */
const lockOf = (dataDir: string) => join(dataDir, "postgres", "postmaster.pid");

/** Starts one more portal and asks it to stop as soon as it is open. */
function startAndStop(): Promise<{ said: string; code: number | null; lockLeft: boolean }> {
  const dataDir = join(portal.dataDir, "..", "stopped");
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, PORT: "0", DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes("The data lies in:")) child.kill("SIGTERM");
  });
  return new Promise((resolve) => {
    child.once("close", (code) => resolve({ said, code, lockLeft: existsSync(lockOf(dataDir)) }));
  });
}
