import { expect, test } from "vitest";
import { isFromOurPages } from "./origin-check.ts";

const published = { publicOrigin: "https://town.example.jp", trustProxy: false };
const local = { publicOrigin: null, trustProxy: false };
const proxied = { publicOrigin: null, trustProxy: true };

test.each([
  ["the browser says: this site", { "sec-fetch-site": "same-origin" }, true],
  ["the browser says: typed or bookmarked", { "sec-fetch-site": "none" }, true],
  ["the browser says: another site", { "sec-fetch-site": "cross-site" }, false],
  ["the browser says: a neighbour below the same domain", { "sec-fetch-site": "same-site" }, false],
  ["our origin", { origin: "https://town.example.jp" }, true],
  ["another origin", { origin: "https://evil.example" }, false],
  ["our name without encryption", { origin: "http://town.example.jp" }, false],
  ["our own form under no-referrer, plain http", { origin: "null" }, true],
  ["a silent origin with a cookie", { origin: "null", cookie: "a=b" }, false],
  ["a program without either", {}, true],
  ["a program with a cookie", { cookie: "a=b" }, false],
])("%s", (_case, headers, allowed) => {
  expect(isFromOurPages(headers, published)).toBe(allowed);
});

test("without PUBLIC_URL the host that was asked is ours", () => {
  const headers = { host: "localhost:4321", origin: "http://localhost:4321" };
  expect(isFromOurPages(headers, local)).toBe(true);
  expect(isFromOurPages({ ...headers, origin: "http://localhost:9" }, local)).toBe(false);
});

test("forwarded names count only behind a proxy of our own", () => {
  const headers = {
    host: "10.0.0.1:4321",
    "x-forwarded-host": "town.example.jp",
    "x-forwarded-proto": "https",
    origin: "https://town.example.jp",
  };
  expect(isFromOurPages(headers, proxied)).toBe(true);
  expect(isFromOurPages(headers, local)).toBe(false);
});
