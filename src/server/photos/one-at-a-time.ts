/**
 * Lets work in one after another; gives null, without beginning, where as many wait already as are let in.
 */
export function oneAtATime(mostWaiting: number) {
  let last: Promise<unknown> = Promise.resolve();
  let inside = 0;
  return async <Value>(work: () => Promise<Value>): Promise<Value | null> => {
    if (inside > mostWaiting) return null;
    inside += 1;
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      inside -= 1;
    }
  };
}
