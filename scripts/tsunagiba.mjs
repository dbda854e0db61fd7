#!/usr/bin/env node
// npx tsunagiba: the command line. Plain JavaScript, because it starts on Node 20.
import { canGoOn } from "./same-node.mjs";

if (canGoOn()) {
  const { main } = await import("./cli/main.ts");
  await main();
}
