import { readRevisions } from "../data/read-revisions.ts";
import { readTown } from "../data/read-town.ts";
import type { Backend } from "./backend/backend.ts";
import type { TownSource } from "./snapshots/store.ts";

/** The towns of a database, for the snapshot store. */
export function townsInDatabase(backend: Pick<Backend, "anonymous" | "service">): TownSource {
  return {
    revisions: () => readRevisions(backend.anonymous),
    town: (code) => readTown(backend, code),
  };
}
