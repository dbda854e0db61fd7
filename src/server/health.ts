import type { SnapshotStore } from "./snapshots/store.ts";

/** What /health tells. Nothing in it is about a person. */
export interface Health {
  /** False while the database cannot be reached or a town not be read; pages are then served from memory. */
  readonly ok: boolean;
  readonly problem: string | null;
  readonly uptimeSeconds: number;
  readonly municipalities: readonly {
    readonly code: string;
    readonly revision: number;
    /** Stored rows that could not be read, and are therefore missing from the pages. */
    readonly storedProblems: number;
  }[];
  readonly pages: { readonly hits: number; readonly renders: number; readonly bytes: number };
}

export function healthOf(store: SnapshotStore, pages: Health["pages"]): Health {
  const problem = store.lastProblem();
  return {
    // A town that is being written to right now is read a moment later.
    ok: problem === null || problem.code === "revision-moved",
    problem: problem?.code ?? null,
    uptimeSeconds: Math.floor(process.uptime()),
    municipalities: store.snapshots().map(({ code, revision, storedProblems }) => ({
      code,
      revision,
      storedProblems,
    })),
    pages,
  };
}
