/** Starts the portal: settings, database, demo town, snapshots, HTTP. Ends with 0 when asked to stop, else 1. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  demoText,
  notBuiltText,
  problemText,
  runningText,
  stepText,
  stoppedText,
  stoppingText,
} from "../wording/operator.ts";
import { projectRoot } from "./backend/project-root.ts";
import { readSettings } from "./settings.ts";
import { isBuilt, startPortal } from "./start.ts";

const say = (text: string): void => console.log(text);
const complain = (text: string): void => console.error(text);

function end(...sentences: readonly string[]): never {
  for (const sentence of sentences) complain(sentence);
  process.exit(1);
}

async function main(): Promise<void> {
  const root = projectRoot();
  const settingsFile = join(root, ".env");
  if (existsSync(settingsFile)) process.loadEnvFile(settingsFile);
  const settings = readSettings(process.env, root);
  if (!settings.ok) end(...settings.problem.map(problemText));
  const distFolder = join(root, "dist");
  if (!isBuilt(distFolder)) end(notBuiltText());

  const asked = stopAsked();
  const portal = await startPortal({
    settings: settings.value,
    demo: { root, anywhere: process.env.DEMO === "1", onStart: () => say(demoText()) },
    distFolder,
    onProgress: (step) => say(stepText(step)),
    onLost: (problem) => end(problemText(problem)),
    log: (line) => process.stdout.write(line),
    logError: (error) => console.error(error),
  });
  if (!portal.ok) end(problemText(portal.problem));
  say(runningText(portal.value.address, portal.value.whereDataLies));
  await asked;
  say(stoppingText());
  await portal.value.stop();
  say(stoppedText());
  process.exit(0);
}

/** Resolves when somebody asks the process to stop, also while it is still starting. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => resolve());
  });
}

await main();
