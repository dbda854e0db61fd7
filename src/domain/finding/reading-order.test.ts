import fc from "fast-check";
import { expect, test } from "vitest";
import { compareNamed, inReadingOrder } from "./reading-order.ts";

const named = (reading: string | null, name = reading ?? "") => ({ id: name, name, reading });
const order = (...readings: (string | null)[]) =>
  inReadingOrder(readings.map((reading) => named(reading))).map((item) => item.reading);

test("五十音順: voicing and small kana only decide between equals, width and kana do not matter", () => {
  expect(order("ガクシュウ", "カフェ", "がっきゅう", "ｶｷ", "かき", "カギ")).toEqual([
    "かき",
    "ｶｷ",
    "カギ",
    "ガクシュウ",
    "がっきゅう",
    "カフェ",
  ]);
  expect(order("サロン", "ザリガニ", "さーくる", "さくら")).toEqual([
    "さくら",
    "さーくる",
    "ザリガニ",
    "サロン",
  ]);
});

test("what has no reading comes last, by its written name", () => {
  const items = [named(null, "乙"), named(null, "一"), named("ワ")];
  expect(inReadingOrder(items).map((item) => item.name)).toEqual(["ワ", "一", "乙"]);
});

test("the order is total: whatever the order they come in, it is the same", () => {
  const item = fc.record({
    id: fc.string({ maxLength: 3 }),
    name: fc.string({ maxLength: 4, unit: fc.constantFrom("あ", "ア", "が", "か", "亜", "a") }),
    reading: fc.option(
      fc.string({ maxLength: 4, unit: fc.constantFrom("あ", "ガ", "か", "ー", "っ", "つ") }),
    ),
  });
  fc.assert(
    fc.property(fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 12 }), (items) => {
      expect(inReadingOrder(items.toReversed())).toEqual(inReadingOrder(items));
    }),
  );
  fc.assert(
    fc.property(item, item, (a, b) => {
      expect(Math.sign(compareNamed(a, b)) + Math.sign(compareNamed(b, a))).toBe(0);
    }),
  );
});
