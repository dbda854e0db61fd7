import { expect, test } from "vitest";
import { DONE, WRONG_USE } from "./command.ts";
import { answerLines } from "./schedule.ts";

function answer(
  input: string,
  from: string | null = "2026-12-01",
  to: string | null = "2026-12-31",
) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = answerLines(
    input,
    { from, to },
    {
      say: (text) => said.push(text),
      complain: (text) => complained.push(text),
      environment: {},
      folder: "/",
    },
  );
  return { code, answers: said.map((line): unknown => JSON.parse(line)), complained };
}

test("a text a line, each answered by a line", () => {
  expect(answer("第2土曜 10:00〜12:00（要予約）\n\n月１回不定期\r\n")).toEqual({
    code: DONE,
    complained: [],
    answers: [
      {
        text: "第2土曜 10:00〜12:00（要予約）",
        understood: "part",
        occurrences: ["2026-12-12 10:00-12:00"],
        sentence: "毎月第2土曜日 10時から12時まで",
        rest: "要予約",
      },
      {
        text: "月１回不定期",
        understood: "none",
        occurrences: null,
        sentence: null,
        rest: "月１回不定期",
      },
    ],
  });
});

test("a JSON line brings its own days", () => {
  const line = JSON.stringify({ text: "毎月末日", from: "2027-02-01", to: "2027-02-28" });
  expect(answer(line, null, null).answers).toEqual([
    {
      text: "毎月末日",
      understood: "whole",
      occurrences: ["2027-02-28"],
      sentence: "毎月末日",
      rest: "",
    },
  ]);
});

test("without days there is no answer", () => {
  expect(answer("毎日", null).code).toBe(WRONG_USE);
  expect(answer('{"text":"毎日","from":"2026-13-01"}').code).toBe(WRONG_USE);
  expect(answer("毎日", "2026-12-31", "2026-12-01").complained).toHaveLength(1);
});

test("what only looks like JSON is a text", () => {
  expect(answer("{火曜 10時").answers).toMatchObject([{ text: "{火曜 10時" }]);
});
