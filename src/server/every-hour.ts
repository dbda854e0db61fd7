const HOUR_MS = 60 * 60 * 1000;

/**
 * Does some work at once and then every hour. A database that cannot be reached is asked again in the next hour. Does
 * not keep the process alive.
 */
export function everyHour(
  work: () => Promise<unknown>,
  onBug: (error: unknown) => void,
  everyMs: number = HOUR_MS,
): { readonly stop: () => Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const go = () => {
    running = work().catch(onBug);
  };
  go();
  const timer = setInterval(go, everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
