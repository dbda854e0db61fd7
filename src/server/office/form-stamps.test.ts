import { expect, test } from "vitest";
import { readStamp, writeStamp } from "../../domain/registering/form-stamp.ts";
import { judgeStamp, newStamp } from "./form-stamps.ts";

const SHOWN = new Date("2026-11-22T01:00:00.000Z");
const after = (milliseconds: number) => new Date(SHOWN.getTime() + milliseconds);

test("a form that was looked at for a moment is fine, however long; one that comes back at once is too fast", () => {
  const stamp = newStamp(SHOWN);
  const verdicts = [0, 1499, 1500, 86_400_000].map((later) => judgeStamp(stamp, after(later)));
  expect(verdicts).toEqual(["too-fast", "too-fast", "fine", "fine"]);
});

test("as it travels it is read again, and whatever is changed in it is not ours", () => {
  const stamp = newStamp(SHOWN);
  expect(readStamp(writeStamp(stamp))).toEqual(stamp);
  const changed = [
    { ...stamp, shownAt: stamp.shownAt - 5000 },
    { ...stamp, key: newStamp(SHOWN).key },
    { ...stamp, proof: "x" },
  ];
  expect(changed.map((one) => judgeStamp(one, after(5000)))).toEqual([
    "unknown",
    "unknown",
    "unknown",
  ]);
});
