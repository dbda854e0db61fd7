import type { Municipality } from "../../domain/municipality/municipality.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Result } from "../../domain/result.ts";
import type { Town } from "../../domain/town.ts";
import { contentHash } from "../http/ready-body.ts";
import { canonicalJson } from "./canonical-json.ts";
import { compressFiles, makeSnapshot, type Snapshot } from "./snapshot.ts";

/** Where towns come from: the database in the portal, a list in tests. */
export interface TownSource {
  /** The published revision of every municipality, by code. */
  readonly revisions: () => Promise<Result<ReadonlyMap<string, number>, Problem>>;
  readonly town: (code: string) => Promise<Result<ReadTown, Problem>>;
}
export interface ReadTown {
  readonly town: Town;
  /** Stored rows that could not be read into the domain's types. */
  readonly problems: readonly Problem[];
}

/** What stands between the database and every reader: the newest snapshot of each municipality, in memory. */
export interface SnapshotStore {
  readonly snapshot: (code: string) => Snapshot | null;
  /** Ordered by code. */
  readonly snapshots: () => readonly Snapshot[];
  readonly municipalities: () => readonly Municipality[];
  /** Changes whenever the list of municipalities does. */
  readonly listHash: () => string;
  /**
   * Asks for the revisions and rebuilds what moved. A failure leaves every snapshot as it was. Rejects where a
   * town made us throw, after all others were done; that revision of it is not tried again.
   */
  readonly refresh: () => Promise<void>;
  /** Refreshes after what is underway: what was written before this is asked for is in it. */
  readonly refreshNow: () => Promise<void>;
  /** What the last refresh met; null when all went well. */
  readonly lastProblem: () => Problem | null;
}

/** An empty store; `onChange` is told the code of each municipality that came, moved or went. */
export function createSnapshotStore(
  source: TownSource,
  onChange: (code: string) => void = () => undefined,
): SnapshotStore {
  const held = new Map<string, Snapshot>();
  let ordered: readonly Snapshot[] = [];
  let municipalities: readonly Municipality[] = [];
  let listHash = "";
  let lastProblem: Problem | null = null;
  let underway: Promise<void> | null = null;
  /** The revision of a town that made us throw: trying it every time would keep the machine busy for nothing. */
  const broken = new Map<string, number>();

  const settle = (code: string) => {
    ordered = [...held.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
    municipalities = ordered.map((snapshot) => snapshot.published.index.town.municipality);
    listHash = contentHash(canonicalJson(municipalities)).slice(0, 12);
    onChange(code);
  };

  const rebuild = async (code: string): Promise<Problem | null> => {
    const read = await source.town(code);
    if (!read.ok) return read.problem;
    const snapshot = makeSnapshot(read.value.town, read.value.problems.length);
    await compressFiles(snapshot);
    held.set(code, snapshot);
    settle(code);
    return null;
  };

  const refreshOnce = async () => {
    const revisions = await source.revisions();
    if (!revisions.ok) {
      lastProblem = revisions.problem;
      return;
    }
    let met: Problem | null = null;
    for (const code of [...held.keys()]) {
      if (revisions.value.has(code)) continue;
      held.delete(code);
      settle(code);
    }
    const thrown: unknown[] = [];
    for (const [code, revision] of revisions.value) {
      if (held.get(code)?.revision === revision) continue;
      if (broken.get(code) !== revision) {
        try {
          met = (await rebuild(code)) ?? met;
          broken.delete(code);
        } catch (error) {
          broken.set(code, revision);
          thrown.push(error);
        }
      }
      if (broken.has(code)) met = { code: "snapshot-not-made", value: code };
    }
    lastProblem = met;
    if (thrown.length > 0) throw new AggregateError(thrown, "towns that could not be made ready");
  };

  const refresh = (): Promise<void> => {
    underway ??= refreshOnce().finally(() => {
      underway = null;
    });
    return underway;
  };

  return {
    snapshot: (code) => held.get(code) ?? null,
    snapshots: () => ordered,
    municipalities: () => municipalities,
    listHash: () => listHash,
    lastProblem: () => lastProblem,
    refresh,
    refreshNow: async () => {
      await underway?.catch(() => undefined);
      await refresh();
    },
  };
}
