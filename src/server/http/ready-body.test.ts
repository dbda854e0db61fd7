import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { encodingFor, readyBody } from "./ready-body.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["identity", "identity"],
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["br;q=0.0, gzip;q=0", "identity"],
  ["GZIP", "gzip"],
])("Accept-Encoding %j gets %s", (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});

test("each encoding unpacks to the same bytes, and is packed once", async () => {
  const bytes = Buffer.from("つなぎば".repeat(500));
  const body = readyBody(bytes, { compressible: true, brotliQuality: 5 });
  const brotli = await body.encoded("br");
  expect(brotliDecompressSync(brotli)).toEqual(bytes);
  expect(gunzipSync(await body.encoded("gzip"))).toEqual(bytes);
  expect(body.encoded("br")).toBe(brotli);
  expect(body.encoded("identity")).toBe(bytes);
});

test("what is short or packed already is sent as it is", () => {
  const short = readyBody(Buffer.from("short"), { compressible: true, brotliQuality: 5 });
  expect(short.encoded("br")).toBe(short.bytes);
  const image = readyBody(Buffer.alloc(5000), { compressible: false, brotliQuality: 5 });
  expect(image.encoded("gzip")).toBe(image.bytes);
});

test("the validator is the content's", () => {
  const tag = (text: string) =>
    readyBody(Buffer.from(text), { compressible: true, brotliQuality: 5 }).etag;
  expect(tag("a")).toBe('W/"ypeBEsobvcr6wjGzmiPcTa"');
  expect(tag("a")).toBe(tag("a"));
  expect(tag("a")).not.toBe(tag("b"));
});
