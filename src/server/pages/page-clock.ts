import { dayAt, millisecondsLeftToday, timeAt } from "../../domain/clock.ts";

/** How fine the clock is that a page shows: most change with the day, some with the minute. */
export type PageClock = "day" | "minute";

/** The response header by which a page says `minute`; it never leaves the server. */
export const CLOCK_HEADER = "x-clock";

/** The longest that anybody outside may hold a page, so that what is taken down is gone soon. */
const LONGEST_SECONDS = 60;

export const pageClockOf = (headers: Headers): PageClock =>
  headers.get(CLOCK_HEADER) === "minute" ? "minute" : "day";

/** The stretch of time in Asia/Tokyo during which a page stays the same. */
export const bucketOf = (clock: PageClock, now: Date): string =>
  clock === "day" ? dayAt(now) : `${dayAt(now)}T${timeAt(now)}`;

/** Cache-Control of a page: short, and never past the end of its stretch. */
export function cacheControlOf(clock: PageClock, now: Date): string {
  const left = clock === "day" ? millisecondsLeftToday(now) : 60_000 - (now.getTime() % 60_000);
  return `public, max-age=${Math.min(LONGEST_SECONDS, Math.floor(left / 1000))}`;
}
