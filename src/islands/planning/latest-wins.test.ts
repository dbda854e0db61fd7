import fc from "fast-check";
import { expect, it } from "vitest";
import { latestWins } from "./latest-wins.ts";

it("sends the first at once and of those that come meanwhile only the newest", () => {
  const sent: number[] = [];
  const asking = latestWins<number>((question) => sent.push(question));
  for (const question of [1, 2, 3, 4]) asking.ask(question);
  expect([sent, asking.waiting()]).toEqual([[1], 1]);
  asking.answered();
  expect([sent, asking.waiting()]).toEqual([[1, 4], 0]);
  asking.answered();
  asking.ask(5);
  expect(sent).toEqual([1, 4, 5]);
});

it("never has two on their way, and always ends with the newest, whatever comes in which order", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 200 }), (events) => {
      const sent: number[] = [];
      let [asked, onTheirWay] = [0, 0];
      const asking = latestWins<number>((question) => {
        onTheirWay++;
        sent.push(question);
      });
      const answer = () => {
        if (onTheirWay === 0) return;
        onTheirWay--;
        asking.answered();
      };
      for (const isAnswer of events) {
        if (isAnswer) answer();
        else asking.ask(++asked);
        expect(onTheirWay).toBeLessThanOrEqual(1);
      }
      while (onTheirWay > 0) answer();
      expect(sent.at(-1)).toBe(asked === 0 ? undefined : asked);
      expect(sent).toEqual(sent.toSorted((a, b) => a - b));
    }),
  );
});
