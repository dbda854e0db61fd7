import type { Interest, InterestId } from "../domain/matching/interests/interest.ts";

/** What an interest is called. One of a council's own has its first word, in Japanese, in every language. */
export function nameOfInterest(
  id: InterestId,
  names: Readonly<Record<string, string>>,
  byId: ReadonlyMap<InterestId, Interest>,
): string {
  const first = byId.get(id)?.words.split(/[\s|]/)[0];
  return names[id] ?? first ?? id;
}
