import type { Problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";

const LONGEST = 254;

/**
 * A mail address as it is stored: full-width letters narrowed, no blanks around it, lower case. Only what certainly
 * is none is refused (`mail-address-unusual`); whether mail arrives shows when it is sent.
 */
export function mailAddressOf(typed: string): Result<string, Problem> {
  const text = typed.normalize("NFKC").trim().toLowerCase();
  const looksLikeOne = /^[^\s@,;<>"()[\]\\:]+@[^\s@,;<>"()[\]\\:]+\.[^\s@,;<>"()[\]\\:.]+$/.test(
    text,
  );
  if (text.length <= LONGEST && looksLikeOne) return succeed(text);
  return fail({ code: "mail-address-unusual", field: "email" });
}
