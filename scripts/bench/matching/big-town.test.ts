import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { townFrom } from "../../../tests/support/memory-source.ts";
import { indexTown } from "../../../src/domain/index-town.ts";
import { writeMatcher } from "../../../src/domain/matching/matcher-file/write-matcher.ts";
import { BIG, bigTown } from "./big-town.ts";

/** What an activity of the demo town beyond the first hundred adds to the file, measured when this was written. */
const BYTES_OF_ONE = 86;

test("the large town has as many public activities, and what is added is no easier to press together", () => {
  const pressed = (count: number) => {
    const { municipality, records } = bigTown(count);
    const index = indexTown(townFrom(municipality, records));
    const { activities, places, groups } = writeMatcher(index);
    const bytes = brotliCompressSync(JSON.stringify({ activities, places, groups })).length;
    return { count: activities.count, bytes };
  };
  const [demo, big] = [pressed(0), pressed(BIG)];
  expect([demo.count, big.count]).toEqual([153, BIG]);
  expect((big.bytes - demo.bytes) / (big.count - demo.count)).toBeGreaterThanOrEqual(BYTES_OF_ONE);
});
