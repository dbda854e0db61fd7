// Goes on under the Node that reads TypeScript, when another one started us.
import { spawn } from "node:child_process";
import { isNodeNewEnough, nodeForTypeScript } from "./with-node.mjs";

const FORWARDED = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * True where this process can go on itself. Else the same script is run again by the right Node and this
 * process waits for it, hands signals on, and ends as it ended.
 */
export function canGoOn() {
  if (isNodeNewEnough) return true;
  const [, script, ...args] = process.argv;
  const child = spawn(nodeForTypeScript(), [script, ...args], { stdio: "inherit" });
  for (const signal of FORWARDED) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
  return false;
}
