import type { Problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";

export const SHORTEST_PASSWORD = 10;
/** In bytes: what Supabase's hash reads of it. */
const LONGEST_BYTES = 72;

/** The first guesses of anybody, without their digits and signs. */
const GUESSED = [
  "password",
  "passw0rd",
  "qwerty",
  "qwertyuiop",
  "asdfghjkl",
  "abcdefghij",
  "abcdefgh",
  "iloveyou",
  "welcome",
  "administrator",
  "admin",
  "tsunagiba",
  "sakura",
];

/**
 * Whether a password will do: long enough (counted as people count), not one that is guessed first, not the mail
 * address. No rules about signs and capitals, which make passwords worse.
 */
export function acceptablePassword(chosen: string, email: string): Result<null, Problem> {
  const letters = [...chosen];
  if (letters.length < SHORTEST_PASSWORD) return fail({ code: "password-too-short" });
  if (new TextEncoder().encode(chosen).length > LONGEST_BYTES)
    return fail({ code: "value-too-long", field: "chosen" });
  const plain = chosen.toLowerCase();
  const bare = plain.replace(/[^\p{L}]/gu, "");
  const [name = ""] = email.split("@");
  const easy =
    new Set(letters).size < 4 ||
    isRun(plain) ||
    GUESSED.includes(bare) ||
    plain === email ||
    (name.length > 2 && bare === name.replace(/[^\p{L}]/gu, ""));
  return easy ? fail({ code: "password-too-easy" }) : succeed(null);
}

/** 1234567890, abcdefghij, and the same backwards. */
function isRun(text: string): boolean {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, at) => code - (codes[at] ?? 0));
  const even = steps.filter((step) => Math.abs(step) === 1 || step === -9).length;
  return even >= steps.length - 1;
}
