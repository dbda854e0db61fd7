import { expect, it } from "vitest";
import { isPrivateAddress } from "../pages/private-address.ts";
import { sessionCookie, tokenFromCookies } from "./session-cookie.ts";
import { isToken, newToken } from "./token.ts";

it("behind https the cookie is the host's own, over http it has another name", () => {
  expect(sessionCookie("t", true)).toBe(
    "__Host-tsunagiba=t; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=2592000",
  );
  expect(sessionCookie("t", false)).toBe(
    "tsunagiba=t; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000",
  );
  expect(sessionCookie(null, true)).toBe(
    "__Host-tsunagiba=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0",
  );
});

it("is read under its own name alone", () => {
  const header = "a=b; tsunagiba=plain; __Host-tsunagiba=host; c=d";
  expect(tokenFromCookies(header, true)).toBe("host");
  expect(tokenFromCookies(header, false)).toBe("plain");
  expect(tokenFromCookies("tsunagiba=plain", true)).toBeNull();
  expect(tokenFromCookies("xtsunagiba=plain", false)).toBeNull();
  expect(tokenFromCookies(undefined, true)).toBeNull();
});

it("holds 256 random bits as 43 letters", () => {
  expect(isToken(newToken())).toBe(true);
  for (const text of [
    "",
    "x".repeat(42),
    "x".repeat(44),
    `${"x".repeat(42)}%`,
    `${"x".repeat(42)}\n`,
  ])
    expect(isToken(text)).toBe(false);
});

it.each([
  ["/990019/staff", true],
  ["/990019/staff/queue", true],
  ["/990019/%73taff/queue", true],
  ["/990019/ja/mine", true],
  ["/990019/easy/mine/sign-in", true],
  ["/990019/en/link", true],
  ["/mailbox", true],
  ["/990019/ja/%E0%A4%A", true],
  ["/990019/ja/", false],
  ["/990019/ja/list", false],
  ["/990019/staffing", false],
  ["/990019/ja/mines", false],
  ["/990019/ja/activity/mine", false],
  ["/", false],
])("%s is somebody's own: %s", (path, own) => {
  expect(isPrivateAddress(path)).toBe(own);
});
