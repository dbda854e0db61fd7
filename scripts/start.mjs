// npm start: builds the pages when they are not there or older than their sources, then starts the portal.
// Plain JavaScript, because it starts on Node 20.
import { canGoOn } from "./same-node.mjs";

if (process.argv.includes("--help")) {
  console.log("npm start: つなぎばを始める / starts the portal. 設定 / settings: .env.example");
} else if (canGoOn()) {
  const { buildIfNeeded } = await import("./build-if-needed.ts");
  if (!buildIfNeeded()) process.exit(1);
  await import("../src/server/main.ts");
}
