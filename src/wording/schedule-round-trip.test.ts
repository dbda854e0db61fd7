import fc from "fast-check";
import { expect, test } from "vitest";
import { writtenSchedule } from "../../tests/support/written-schedule.ts";
import { LANGUAGES } from "../domain/addresses.ts";
import { occurrenceLine, understand } from "../domain/schedule/understand.ts";
import { scheduleSentence } from "./when.ts";

/** More than a year, so that every season, holiday and move comes up. */
const A_YEAR = { from: "2026-12-01", to: "2028-01-31" };
const datesOf = (written: string) =>
  understand(written, A_YEAR).occurrences?.map(occurrenceLine) ?? null;

test("2,000 schedules: text, rules, sentence and rules again give the same dates", () => {
  let understood = 0;
  fc.assert(
    fc.property(writtenSchedule, (written) => {
      const { schedule, occurrences } = understand(written, A_YEAR);
      if (occurrences === null) return;
      understood += 1;
      for (const language of LANGUAGES) expect(scheduleSentence(schedule, language)).not.toBe(null);
      const sentence = scheduleSentence(schedule, "ja") ?? "";
      expect([sentence, datesOf(sentence)]).toEqual([sentence, occurrences.map(occurrenceLine)]);
    }),
    { numRuns: 2000, seed: 20261121 },
  );
  expect(understood).toBeGreaterThan(1400);
}, 120_000);

test("sentences of what the reader makes", () => {
  const said = (written: string) =>
    LANGUAGES.map((language) => scheduleSentence(understand(written, A_YEAR).schedule, language));
  expect(said("毎週月曜 10:00〜12:00（祝日の場合は翌日）")).toEqual([
    "毎週月曜日 10時から12時まで（祝日の場合は翌日）",
    "{毎週|まいしゅう} {月|げつ}{曜日|ようび} 10{時|じ}から 12{時|じ}まで（{祝日|しゅくじつ}の ときは {次|つぎ}の {日|ひ}）",
    "Every Monday 10:00 to 12:00 (on national holidays it moves to the next day)",
  ]);
  expect(said("土日祝 10:00〜16:00（年末年始休み）")[0]).toBe(
    "毎週土・日曜日と祝日 10時から16時まで（12月29日から1月3日までは休み）",
  );
  expect(said("9:00〜17:00 月曜休館（祝日の場合は翌平日）")[2]).toBe(
    "Every day 9:00 to 17:00 (closed every Monday, on national holidays closed the next working day instead)",
  );
});
