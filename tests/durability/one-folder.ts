import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Problem } from "../../src/domain/problem.ts";
import type { Result } from "../../src/domain/result.ts";
import type { Backend } from "../../src/server/backend/backend.ts";
import { openBackend } from "../../src/server/backend/open-backend.ts";
import type { BackendStep } from "../../src/server/backend/progress.ts";
import { readSettings } from "../../src/server/settings.ts";
import { serverProcesses } from "./kill-rounds.ts";

/** A data folder of one's own, gone with everything that still runs on it. */
export interface DataFolderForTest {
  readonly path: string;
  readonly open: (role: "portal" | "command") => Promise<Result<Backend, Problem>>;
  /** What the last `open` said it did, less the copy of the programs that a checkout below /root needs. */
  readonly steps: () => readonly BackendStep["step"][];
  readonly isServerRunning: () => boolean;
  readonly remove: () => void;
}

/** `name` makes the path longer, for what depends on that. */
export function dataFolderForTest(name = ""): DataFolderForTest {
  const folder = mkdtempSync(join(tmpdir(), "tsunagiba-folder-"));
  chmodSync(folder, 0o755);
  const path = join(folder, name);
  let steps: BackendStep["step"][] = [];
  return {
    path,
    open: (role) => {
      const settings = readSettings({ DATA_DIR: path }, folder);
      if (!settings.ok) throw new Error(JSON.stringify(settings.problem));
      const said: BackendStep["step"][] = [];
      steps = said;
      return openBackend(settings.value, { role, onProgress: ({ step }) => said.push(step) });
    },
    steps: () => steps.filter((step) => step !== "copying-programs"),
    isServerRunning: () => serverProcesses(path).length > 0,
    remove: () => {
      for (const pid of serverProcesses(path)) process.kill(pid, "SIGKILL");
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The backend, or an error that shows the problem. */
export function opened(result: Result<Backend, Problem>): Backend {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
