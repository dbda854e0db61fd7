import type { Activity } from "../activity/activity.ts";
import { fold } from "../search/fold.ts";
import type { NamedWord } from "./activity-reading.ts";
import { findWords } from "./interests/find-words.ts";
import type { InterestId } from "./interests/interest.ts";
import { interestsIn } from "./interests/interests-of-words.ts";
import type { Taxonomy } from "./interests/taxonomy.ts";

/** No text of an activity is read further. */
const LONGEST = 400;

/**
 * The interests that an activity's own words name, each with that word: a tag or a role as it stands, else the word in
 * the name or the description. A suggestion says these words, so that whoever reads the row finds them there.
 */
export function wordsOf(
  activity: Activity,
  taxonomy: Taxonomy,
): ReadonlyMap<InterestId, NamedWord> {
  const { byWord, longest } = taxonomy.words();
  const words = new Map<InterestId, NamedWord>();
  const take = (id: InterestId, word: string) => {
    if (!words.has(id)) words.set(id, { word, inText: isInText(word, activity) });
  };
  for (const tag of [...activity.tags, ...activity.roles]) {
    for (const id of interestsIn(tag, taxonomy)) take(id, tag);
  }
  for (const text of [activity.name, activity.description ?? ""]) {
    const written = text.slice(0, LONGEST);
    const folded = fold(written);
    for (const { from, to, meaning } of findWords(folded, written, byWord, longest)) {
      const word = written.slice(folded.starts[from], folded.ends[to - 1]);
      for (const id of meaning) take(id, word);
    }
  }
  return words;
}

const isInText = (word: string, { tags, roles, name }: Activity): boolean =>
  !tags.includes(word) && !roles.includes(word) && !name.includes(word);
