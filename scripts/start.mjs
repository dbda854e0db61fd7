// npm start: builds the pages when they are not there or older than their sources, then starts the portal.
// Plain JavaScript, because it starts on Node 20.
import { canGoOn } from "./same-node.mjs";

if (process.argv.includes("--help")) {
  console.log("npm start: つなぎばを始める / starts the portal. 設定 / settings: .env.example");
} else if (canGoOn()) {
  await start();
}

async function start() {
  // Nobody should wait for a build to learn that a setting is wrong.
  const { commandSettings } = await import("./cli/with-backend.ts");
  const said = { complain: console.error, say: console.log };
  const settings = commandSettings({ ...said, environment: process.env, folder: process.cwd() });
  if (settings === null) process.exit(1);
  const { buildIfNeeded } = await import("./build-if-needed.ts");
  if (!buildIfNeeded()) process.exit(1);
  await import("../src/server/main.ts");
}
