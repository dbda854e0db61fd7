import type { Steps } from "./steps.ts";
import type { Token } from "./tokens.ts";
import type { TokenKind } from "./vocabulary.ts";

/** A place in the words. Readers take words from it, or put it back where it was. */
export interface Cursor {
  readonly tokens: readonly Token[];
  readonly steps: Steps;
  at: number;
}

export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  cursor.steps.count += 1;
  return cursor.tokens[cursor.at + ahead];
}

export const sees = (cursor: Cursor, kind: TokenKind, ahead = 0): boolean =>
  peek(cursor, ahead)?.kind === kind;

/** Takes the next word where it is of that kind. */
export function take(cursor: Cursor, kind: TokenKind): Token | null {
  const token = peek(cursor);
  if (token?.kind !== kind) return null;
  cursor.at += 1;
  return token;
}

/** Takes any number of spaces (they are one word each run). */
export const skipSpace = (cursor: Cursor): void => {
  take(cursor, "space");
};

/** Runs a reader; where it finds nothing the cursor is as before. */
export function attempt<Value>(
  cursor: Cursor,
  read: (cursor: Cursor) => Value | null,
): Value | null {
  const { at } = cursor;
  const value = read(cursor);
  if (value === null) cursor.at = at;
  return value;
}
