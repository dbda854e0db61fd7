import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyedFractions, keyedHash, sha256 } from "./keyed-hash.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

test("the standard's own example", () => {
  expect(hex(sha256(new TextEncoder().encode("abc")))).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

test("agrees with the platform's SHA-256 at every length around a block", () => {
  for (let length = 0; length <= 200; length += 1) {
    const message = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256);
    expect(hex(sha256(message))).toBe(createHash("sha256").update(message).digest("hex"));
  }
});

test("agrees with the platform's HMAC for any key and message", () => {
  const texts = fc
    .string({ unit: "grapheme", maxLength: 120 })
    .filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(texts, texts, (key, message) => {
      expect(hex(keyedHash(key, message))).toBe(
        createHmac("sha256", key).update(message).digest("hex"),
      );
    }),
  );
});

test("fractions are the hash's 32-bit words", () => {
  const bytes = createHmac("sha256", "key").update("mask:p1").digest();
  expect(keyedFractions("key", "mask:p1", 2)).toEqual([
    bytes.readUInt32BE(0) / 2 ** 32,
    bytes.readUInt32BE(4) / 2 ** 32,
  ]);
});
