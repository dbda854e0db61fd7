/**
 * JSON with the keys of every object in order, so that equal values give equal bytes whatever built them.
 * `undefined` members are left out, as JSON.stringify does. Throws on what JSON cannot hold (a cycle, a bigint).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(
      Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
    );
  });
}
