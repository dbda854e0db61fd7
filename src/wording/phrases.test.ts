import fc from "fast-check";
import { expect, test } from "vitest";
import { phrasesOf, runsOf, withBracketReadings, withoutReadings } from "./phrases.ts";

test("ruby notation becomes runs with readings", () => {
  expect(runsOf("{近|ちか}くの{場所|ばしょ}をさがす")).toEqual([
    { text: "近", reading: "ちか" },
    { text: "くの" },
    { text: "場所", reading: "ばしょ" },
    { text: "をさがす" },
  ]);
});

test("braces that are no ruby stay", () => {
  expect(runsOf("a{b}c{d|}")).toEqual([{ text: "a{b}c{d|}" }]);
});

test("readings are left out of labels, or stand in brackets", () => {
  expect(withoutReadings("{電話|でんわ}")).toBe("電話");
  expect(withBracketReadings("{電話|でんわ}")).toBe("電話（でんわ）");
});

test("headings are cut into phrases", () => {
  const texts = phrasesOf("わたしに合うすごし方をさがす").map((phrase) =>
    phrase.map((run) => run.text).join(""),
  );
  expect(texts).toEqual(["わたしに", "合う", "すごし方を", "さがす"]);
});

test("a number stays with what it counts", () => {
  const texts = phrasesOf("合うかもしれない場所が 87か所あります。").map((phrase) =>
    phrase.map((run) => run.text).join(""),
  );
  expect(texts.filter((text) => text.includes("87"))).toEqual([" 87か所あります。"]);
});

test("a ruby is never cut", () => {
  const cut = phrasesOf("{気|き}になる{人|ひと}がいるとき");
  expect(cut.flat().filter((run) => run.reading !== undefined)).toEqual([
    { text: "気", reading: "き" },
    { text: "人", reading: "ひと" },
  ]);
});

const letters = fc.constantFrom(..."わたしに合うすごし方{漢字|かんじ}か所人12 ーA<&\u{1f600}\n");

test("cutting loses nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 60 }), (text) => {
      const joined = phrasesOf(text)
        .flat()
        .map((run) => run.text)
        .join("");
      expect(joined).toBe(withoutReadings(text));
    }),
  );
});
