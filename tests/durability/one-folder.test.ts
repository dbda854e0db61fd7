import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDataFolder } from "../../src/server/backend/data-folder.ts";
import { type DataFolderForTest, dataFolderForTest, opened } from "./one-folder.ts";

const WRITER = join(import.meta.dirname, "rounds-writer.ts");

describe("one data folder", { timeout: 180_000 }, () => {
  let folder: DataFolderForTest;
  beforeAll(() => {
    folder = dataFolderForTest();
  });
  afterAll(() => folder.remove());

  test("the first start makes the database and migrates it; stopping stops it", async () => {
    const portal = opened(await folder.open("portal"));
    expect(folder.steps()).toEqual(["making-cluster", "starting", "migrating"]);
    expect(portal.whereDataLies).toBe(folder.path);
    expect((await portal.service.rpc("applied_migrations")).error).toBeNull();
    await portal.close();
    expect(folder.isServerRunning()).toBe(false);
  });

  test("keys are for the portal's user only, and stay the same", async () => {
    const file = join(folder.path, "secrets.json");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const before = readFileSync(file, "utf8");
    await opened(await folder.open("command")).close();
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  test("nothing listens but the socket, in a folder nobody else may enter", () => {
    expect(statSync(join(folder.path, "postgres")).mode & 0o777).toBe(0o700);
  });

  test("a second portal says so and stops, and the first goes on", async () => {
    const first = opened(await folder.open("portal"));
    expect(await folder.open("portal")).toEqual({
      ok: false,
      problem: { code: "folder-in-use", value: folder.path },
    });
    expect((await first.service.rpc("applied_migrations")).error).toBeNull();
    await first.close();
    expect(folder.isServerRunning()).toBe(false);
  });

  test("a command joins the running server and leaves it running", async () => {
    const portal = opened(await folder.open("portal"));
    const command = opened(await folder.open("command"));
    expect(folder.steps()).toEqual(["joining"]);
    await command.close();
    expect((await portal.service.rpc("applied_migrations")).error).toBeNull();
    await portal.close();
    expect(folder.isServerRunning()).toBe(false);
  });

  test("a command that outlives the portal keeps the server, and stops it as the last to leave", async () => {
    const portal = opened(await folder.open("portal"));
    const command = opened(await folder.open("command"));
    await portal.close();
    expect((await command.service.rpc("applied_migrations")).error).toBeNull();
    await command.close();
    expect(folder.isServerRunning()).toBe(false);
  });

  test("many at once, starting, joining and leaving: each gets its answer, none stops it under another", async () => {
    const one = async (): Promise<unknown> => {
      const command = opened(await folder.open("command"));
      const { error } = await command.service.rpc("applied_migrations");
      await command.close();
      return error;
    };
    for (let round = 0; round < 5; round += 1) {
      expect(await Promise.all([one(), one(), one(), one()])).toEqual([null, null, null, null]);
    }
    expect(folder.isServerRunning()).toBe(false);
  });

  test("a portal killed with -9 leaves the server, and the next one joins it", async () => {
    const portal = spawn(process.execPath, [WRITER, "1", "0", folder.path], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    for await (const line of createInterface({ input: portal.stdout })) if (line === "open") break;
    portal.kill("SIGKILL");
    await once(portal, "exit");
    expect(folder.isServerRunning()).toBe(true);
    const next = opened(await folder.open("portal"));
    expect(folder.steps()).toEqual(["joining"]);
    await next.close();
    expect(folder.isServerRunning()).toBe(false);
  });

  test("a lock file that names a process which is no PostgreSQL is removed", async () => {
    const pidFile = join(folder.path, "postgres", "postmaster.pid");
    const sleeper = spawn("sleep", ["60"]);
    writeFileSync(pidFile, `${sleeper.pid}\n${join(folder.path, "postgres")}\n1\n5432\n\n\n\n`);
    const portal = opened(await folder.open("portal"));
    expect(folder.steps()).toContain("starting");
    await portal.close();
    expect(sleeper.exitCode).toBeNull();
    sleeper.kill();
    expect(existsSync(pidFile)).toBe(false);
  });
});

describe("folders", { timeout: 180_000 }, () => {
  test("a path too long for a socket works all the same", async () => {
    const folder = dataFolderForTest("とても長い名前のフォルダー".repeat(4));
    const portal = opened(await folder.open("portal"));
    expect((await portal.service.rpc("applied_migrations")).error).toBeNull();
    await portal.close();
    expect(folder.isServerRunning()).toBe(false);
    folder.remove();
  });

  test("a folder that cannot be made is a sentence's worth of problem", () => {
    const folder = dataFolderForTest();
    writeFileSync(join(folder.path, "file"), "");
    const path = join(folder.path, "file", "data");
    expect(openDataFolder({ path, isDefault: false }, () => {})).toMatchObject({
      ok: false,
      problem: { code: "folder-not-writable", field: path },
    });
    folder.remove();
  });
});
