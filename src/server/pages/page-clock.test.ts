import { expect, test } from "vitest";
import { bucketOf, cacheControlOf } from "./page-clock.ts";

test.each([
  ["day", "2026-11-21T03:00:00Z", "2026-11-21", "public, max-age=60"],
  ["day", "2026-11-21T14:59:30Z", "2026-11-21", "public, max-age=30"],
  ["day", "2026-11-21T14:59:59.900Z", "2026-11-21", "public, max-age=0"],
  ["day", "2026-11-21T15:00:00Z", "2026-11-22", "public, max-age=60"],
  ["minute", "2026-11-21T03:00:45Z", "2026-11-21T12:00", "public, max-age=15"],
  ["minute", "2026-11-21T15:00:00Z", "2026-11-22T00:00", "public, max-age=60"],
] as const)("a page of the %s at %s belongs to %s, %s", (clock, instant, bucket, control) => {
  const now = new Date(instant);
  expect(bucketOf(clock, now)).toBe(bucket);
  expect(cacheControlOf(clock, now)).toBe(control);
});
