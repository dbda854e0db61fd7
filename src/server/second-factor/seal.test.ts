import { expect, it } from "vitest";
import { base32 } from "./base32.ts";
import { newRecoveryCodes, recoveryHash } from "./recovery-codes.ts";
import { sealOf } from "./seal.ts";

const accessWith = (jwtSecret: string | null, secretKey: string) => ({
  jwtSecret,
  clientOptions: { url: "http://x", publishableKey: "p", secretKey },
});
const bytes = Buffer.from("12345678901234567890");

it("opens what was closed with the same secret, for the same person, and nothing else", () => {
  const seal = sealOf(accessWith("a secret of the portal", "key"));
  const sealed = seal.close(bytes, "one");
  expect(seal.open(sealed, "one")).toEqual(bytes);
  expect(seal.close(bytes, "one")).not.toBe(sealed);
  expect(sealed).not.toContain(bytes.toString("base64url"));
  expect(seal.open(sealed, "another")).toBeNull();
  expect(sealOf(accessWith("another secret", "key")).open(sealed, "one")).toBeNull();
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith("AA") ? "BB" : "AA"}`;
  expect(seal.open(changed, "one")).toBeNull();
  expect(seal.open("", "one")).toBeNull();
});

it("derives its key from Supabase's secret key where the API is not our own", () => {
  const sealed = sealOf(accessWith(null, "sb_secret_1")).close(bytes, "one");
  expect(sealOf(accessWith(null, "sb_secret_1")).open(sealed, "one")).toEqual(bytes);
  expect(sealOf(accessWith(null, "sb_secret_2")).open(sealed, "one")).toBeNull();
});

it.each([
  ["", ""],
  ["f", "MY"],
  ["fo", "MZXQ"],
  ["foo", "MZXW6"],
  ["foob", "MZXW6YQ"],
  ["fooba", "MZXW6YTB"],
  ["foobar", "MZXW6YTBOI"],
])("writes %j as RFC 4648 does", (text, letters) => {
  expect(base32(Buffer.from(text))).toBe(letters);
});

it("makes ten recovery codes, each another, that are known however they are typed", () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[A-Z2-7]{4}(-[A-Z2-7]{4}){3}$/);
  const written = recoveryHash("ABCO-EFGI-JKLM-2345");
  expect(recoveryHash("abco efgi jklm 2345")).toBe(written);
  expect(recoveryHash("ABC0EFG1JKLM2345")).toBe(written);
  expect(recoveryHash("ＡＢＣＯ－ＥＦＧＩ－ＪＫＬＭ－２３４５")).toBe(written);
  expect(recoveryHash("ABCO-EFGI-JKLM-2346")).not.toBe(written);
});
