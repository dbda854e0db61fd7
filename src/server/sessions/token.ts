import { createHash, randomBytes } from "node:crypto";

/** A token that nobody guesses: 32 random bytes as 43 letters for addresses and cookies. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is stored of a token. Its 256 random bits need no salt and no slow hash. */
export const sha256Of = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Whether a text can be a token at all; nothing else is looked for. */
export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);
