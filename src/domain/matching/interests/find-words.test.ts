import { expect, test } from "vitest";
import { fold } from "../../search/fold.ts";
import { findWords } from "./find-words.ts";

class CountedMap extends Map<string, number> {
  asked = 0;
  override get(key: string): number | undefined {
    this.asked += 1;
    return super.get(key);
  }
}

test("steps grow with the length of the text, whatever stands in it", () => {
  const words = new CountedMap([["あああああああい", 1]]);
  const stepsFor = (text: string) => {
    words.asked = 0;
    findWords(fold(text), text, words, 8);
    return words.asked;
  };
  const short = stepsFor("あ".repeat(1000));
  expect(stepsFor("あ".repeat(10_000)) / short).toBeLessThan(10.1);
  expect(short).toBeLessThan(1000 * 18);
});
