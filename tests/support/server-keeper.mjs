// Waits until the process that started it closes the pipe, or dies: then it ends the PostgreSQL whose folder
// was named and removes that folder. The data is thrown away, so the server is cut off at once.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const [, , folder] = process.argv;
if (folder === undefined) process.exit(1);
const pidFile = join(folder, "cluster", "postmaster.pid");

process.stdin.resume();
process.stdin.once("close", async () => {
  if (existsSync(pidFile)) {
    const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
    try {
      process.kill(pid, "SIGQUIT");
    } catch {
      // It has ended already.
    }
    for (let waited = 0; existsSync(pidFile) && waited < 10_000; waited += 20) await sleep(20);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
