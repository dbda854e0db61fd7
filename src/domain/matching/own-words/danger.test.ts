import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DANGERS, dangerIn } from "./danger.ts";
import { numbersFor } from "./numbers-for.ts";

const linesOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
const dangersOf = (said: string) => DANGERS.filter((danger) => said.split(" ").includes(danger));

/** Any code points, lone surrogates too. */
const anyLetters = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 200 })
  .map((points) => String.fromCodePoint(...points));

test.each(linesOf("./danger.tsv"))("%s", (text = "", said = "") => {
  expect(dangerIn(text)).toEqual(dangersOf(said));
});

/** Written before the words were listed; not to be tuned on. */
test("sentences kept aside", () => {
  const lines = linesOf("./danger-kept-aside.tsv");
  const told = lines.filter(([, said = ""]) => said !== "");
  const untold = lines.filter(([, said = ""]) => said === "");
  const helped = told.filter(([text = "", said = ""]) =>
    dangerIn(text).some((danger) => said.split(" ").includes(danger)),
  );
  const alarmed = untold.filter(([text = ""]) => dangerIn(text).length > 0);
  expect([helped.length, told.length, alarmed.length, untold.length]).toEqual([56, 56, 0, 30]);
});

test("found in a long text, in any of its sentences", () => {
  const long = "畑しごとが好きです。".repeat(500);
  expect(dangerIn(`${long}でも、もう消えたい。${long}`)).toEqual(["life"]);
  expect(dangerIn(`${"あ".repeat(3000)}死にたい${"あ".repeat(3000)}`)).toEqual(["life"]);
});

test("no text throws", () => {
  fc.assert(
    fc.property(anyLetters, (text) => {
      expect(Array.isArray(dangerIn(text))).toBe(true);
    }),
  );
});

test("the operator's numbers, those that speak of it first", () => {
  const number = (id: string, label: string, phone: string, order: number) => ({
    id,
    label,
    phone,
    order,
    hours: null,
    note: null,
    checkedOn: null,
  });
  const numbers = [
    number("food", "きょう食べるものがない", "0000-00-0001", 4),
    number("night", "今夜いるところがない・だれかと話したい", "0000-00-0002", 3),
    number("police", "警察・身の危険", "110", 2),
    number("fire", "火事・救急車", "119", 1),
  ];
  const shown = numbersFor(["life", "violence"], numbers);
  expect(shown.first.map(({ id }) => id)).toEqual(["night", "police"]);
  expect(shown.others.map(({ id }) => id)).toEqual(["fire", "food"]);
  expect(numbersFor([], numbers).others).toHaveLength(4);
});
