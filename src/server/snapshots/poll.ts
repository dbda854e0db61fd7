import type { SnapshotStore } from "./store.ts";

/**
 * Refreshes the store again and again, the next time `everyMs` after the last one ended. Does not keep the
 * process alive. A refresh that throws is a bug: it is handed to `onBug`, and polling goes on.
 */
export function pollSnapshots(
  store: SnapshotStore,
  everyMs: number,
  onBug: (error: unknown) => void,
): { readonly stop: () => Promise<void> } {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const schedule = () => {
    timer = setTimeout(() => {
      running = store
        .refresh()
        .catch(onBug)
        .then(() => {
          if (!stopped) schedule();
        });
    }, everyMs);
    timer.unref();
  };
  schedule();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
