/** The activities of a matcher file that are for supporters only: none in the public's. */
export function staffOnlyOf(file: unknown): ReadonlySet<string> {
  const ids =
    typeof file === "object" && file !== null && "staffOnly" in file ? file.staffOnly : null;
  return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : []);
}
