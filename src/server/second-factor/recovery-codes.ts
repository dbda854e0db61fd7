import { randomBytes } from "node:crypto";
import { sha256Of } from "../sessions/token.ts";
import { base32 } from "./base32.ts";

const CODES = 10;
/** Eighty bits: no guessing, and sixteen letters in groups of four to write down. */
const BYTES = 10;

/** Codes for a lost telephone, as they are shown: `ABCD-EFGH-IJKL-MNOP`. */
export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: CODES }, () => inFours(base32(randomBytes(BYTES)), "-"));

/** Letters in groups of four. */
export const inFours = (letters: string, between: string): string =>
  (letters.match(/.{1,4}/g) ?? []).join(between);

/** What is stored of one, however it was typed: small letters, without lines, 0 and 1 for O and I. */
export const recoveryHash = (typed: string): string =>
  sha256Of(
    typed
      .normalize("NFKC")
      .toUpperCase()
      .replaceAll("0", "O")
      .replaceAll("1", "I")
      .replace(/[^A-Z2-7]/g, ""),
  );
