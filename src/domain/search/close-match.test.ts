import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../gazetteer/edit-distance.ts";
import { leastErrors, patternOf } from "./close-match.ts";

const word = fc.stringMatching(/^[あいうえかさ]{1,12}$/);

test("whole words: the same as the table of edit distances", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(leastErrors(patternOf(one), other, false)).toBe(editDistance(one, other, 99));
    }),
    { numRuns: 500 },
  );
});

test("within a text: the least over all its parts", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[あいう]{1,4}$/),
      fc.stringMatching(/^[あいう]{0,7}$/),
      (one, text) => {
        let least = one.length;
        for (let from = 0; from <= text.length; from += 1) {
          for (let to = from; to <= text.length; to += 1) {
            least = Math.min(least, editDistance(one, text.slice(from, to), 99));
          }
        }
        expect(leastErrors(patternOf(one), text, true)).toBe(least);
      },
    ),
    { numRuns: 300 },
  );
});
