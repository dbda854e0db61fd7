/**
 * A set of activities in few bytes: one bit for each activity of the town, by its ordinal (its place in the
 * town's list), as base64. Ten thousand activities are 1,668 characters, whichever of them are meant.
 */
export function packActivities(total: number, ordinals: Iterable<number>): string {
  const bytes = new Uint8Array(Math.ceil(total / 8));
  for (const ordinal of ordinals) {
    if (ordinal < 0 || ordinal >= total) continue;
    bytes[ordinal >> 3] = (bytes[ordinal >> 3] ?? 0) | (1 << (ordinal & 7));
  }
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Whether an activity is in a packed set. What is not base64 is the empty set. */
export function unpackActivities(packed: string): (ordinal: number) => boolean {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(packed) || packed.length % 4 !== 0) return () => false;
  const bytes = atob(packed);
  return (ordinal) => ((bytes.charCodeAt(ordinal >> 3) >> (ordinal & 7)) & 1) === 1;
}
