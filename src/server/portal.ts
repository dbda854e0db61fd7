import { randomUUID } from "node:crypto";
import type { Portal } from "../domain/portal.ts";
import type { SnapshotStore } from "./snapshots/store.ts";

export interface PortalOptions {
  readonly store: SnapshotStore;
  readonly publicUrl: string;
  readonly quickExitUrl: string;
  readonly recordUnmetNeed: Portal["recordUnmetNeed"];
}

/** What pages may reach. The clock stands still for one render, so that a page does not contradict itself. */
export function portalAt(now: Date, options: PortalOptions): Portal {
  const { store, publicUrl, quickExitUrl, recordUnmetNeed } = options;
  return {
    now: () => now,
    municipalities: store.municipalities,
    town: (code) => store.snapshot(code)?.published ?? null,
    publicUrl,
    quickExitUrl,
    formKey: () => randomUUID(),
    recordUnmetNeed,
  };
}
