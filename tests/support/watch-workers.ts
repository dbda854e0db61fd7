import type { Page } from "playwright-core";

export interface WatchedWorkers {
  asked: number;
  answered: number;
  /** The most questions that were sent and not answered yet, at any time. */
  mostOnTheirWay: number;
  /** What the workers say they took for all of them, in milliseconds. */
  took: number;
}

/** Counts what a page asks its workers and what they answer, from outside, in `globalThis.watchedWorkers`. */
export async function watchWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = { asked: 0, answered: 0, mostOnTheirWay: 0, took: 0 };
    Object.assign(globalThis, { watchedWorkers: watched });
    const Plain = globalThis.Worker;
    class Watched extends Plain {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener(
          "message",
          ({ data }: MessageEvent<{ does?: string; took?: number }>) => {
            if (data.does !== "answered") return;
            watched.answered += 1;
            watched.took += data.took ?? 0;
          },
        );
      }
      override postMessage(message: { does?: string }, ...rest: never[]): void {
        if (message.does === "ask") {
          watched.asked += 1;
          watched.mostOnTheirWay = Math.max(
            watched.mostOnTheirWay,
            watched.asked - watched.answered,
          );
        }
        super.postMessage(message, ...rest);
      }
    }
    globalThis.Worker = Watched;
  });
}

/** What has been counted so far. */
export const watchedWorkers = (page: Page): Promise<WatchedWorkers> =>
  page.evaluate(() => (globalThis as unknown as { watchedWorkers: WatchedWorkers }).watchedWorkers);

/** Every question that was sent has its answer. */
export const allAnswered = (page: Page) =>
  page.waitForFunction(() => {
    const { watchedWorkers } = globalThis as unknown as { watchedWorkers: WatchedWorkers };
    return watchedWorkers.asked === watchedWorkers.answered;
  });

/** Keeps how long each task of the page's own thread took that was longer than 50 ms. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask" });
  });
}
export const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
