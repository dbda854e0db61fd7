import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Backend } from "../../src/server/backend/backend.ts";
import { openBackend } from "../../src/server/backend/open-backend.ts";
import type { OnProgress } from "../../src/server/backend/progress.ts";
import { projectRoot } from "../../src/server/backend/project-root.ts";
import { readSettings, type Settings } from "../../src/server/settings.ts";
import { problemText, stepText } from "../../src/wording/operator.ts";
import { type CommandIo, NOT_DONE } from "./command.ts";

/** The portal's settings, `.env` included; null after saying what is wrong with them. */
export function commandSettings(io: CommandIo): Settings | null {
  const root = projectRoot();
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
  const settings = readSettings({ ...process.env, ...io.environment }, root);
  if (settings.ok) return settings.value;
  for (const problem of settings.problem) io.complain(problemText(problem));
  return null;
}

/**
 * Opens the portal's data, whether the portal runs or not, lets `work` use it and closes it again whatever
 * happens. Gives the exit code of `work`; where the data cannot be opened, says why and gives NOT_DONE.
 */
export async function withBackend(
  io: CommandIo,
  work: (backend: Backend) => Promise<number>,
  onProgress: OnProgress = (step) => io.complain(stepText(step)),
): Promise<number> {
  const settings = commandSettings(io);
  if (settings === null) return NOT_DONE;
  const backend = await openBackend(settings, { role: "command", onProgress });
  if (!backend.ok) {
    io.complain(problemText(backend.problem));
    return NOT_DONE;
  }
  try {
    return await work(backend.value);
  } finally {
    await backend.value.close();
  }
}
