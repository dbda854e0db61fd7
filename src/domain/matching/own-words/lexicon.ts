import { formOf } from "../interests/find-words.ts";
import { foldedWords, type Taxonomy } from "../interests/taxonomy.ts";
import type { MeaningText } from "./piece.ts";
import {
  DISLIKING,
  LIKING,
  NO_TIME,
  NOT_UNDERSTOOD,
  OPEN_QUESTIONS,
  TELLING_NOTHING,
  TURNING,
} from "./words/attitudes.ts";
import { COMFORTS, MUSTS } from "./words/comforts.ts";
import { LANGUAGES_SPOKEN, TRAVEL, WAYS } from "./words/ways.ts";
import type { WordMeaning } from "./words/word-meaning.ts";

export type Attitude =
  "for" | "against" | "turn" | "nothing" | "open" | "against-time" | "against-language";

/** What is named, with what follows from what is said of it. */
export interface Named {
  readonly of: "interest" | "time" | "language" | "other";
  readonly said: readonly MeaningText[];
  readonly liked: readonly MeaningText[];
  readonly disliked: readonly MeaningText[];
  readonly always: readonly MeaningText[];
  readonly notYet: readonly MeaningText[];
}

export type Entry = { readonly attitude: Attitude } | { readonly named: Named } | "yet" | "open";

export interface OwnLexicon {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly longest: number;
}

const ATTITUDES: readonly (readonly [Attitude, string])[] = [
  ["for", LIKING],
  ["against-time", NO_TIME],
  ["open", OPEN_QUESTIONS],
  ["against-language", NOT_UNDERSTOOD],
  ["against", DISLIKING],
  ["turn", TURNING],
  ["nothing", TELLING_NOTHING],
];
/** Where a word means anything, be it what the person likes or whether they know it yet. */
const ANYTHING = "何でもいい なんでもいい 何でもよい 何でもやり 何でもOK 何でも anything";

const known = new WeakMap<Taxonomy, OwnLexicon>();

/** Every word that is looked for in a text, once for each taxonomy. */
export function ownLexiconOf(taxonomy: Taxonomy): OwnLexicon {
  const before = known.get(taxonomy);
  if (before !== undefined) return before;
  const entries = new Map<string, Entry>();
  for (const [attitude, words] of ATTITUDES)
    for (const word of foldedWords(words)) entries.set(word, { attitude });
  for (const [word, ids] of taxonomy.words().byWord)
    entries.set(word, { named: namedInterest(ids) });
  for (const row of [...COMFORTS, ...MUSTS, ...WAYS, ...TRAVEL]) enter(entries, row, "other");
  for (const row of LANGUAGES_SPOKEN) enter(entries, row, "language");
  for (const word of foldedWords(ANYTHING)) entries.set(word, "open");
  entries.set(formOf("まだ"), "yet");
  const longest = Math.max(...[...entries.keys()].map((word) => word.length));
  const lexicon = { entries, longest };
  known.set(taxonomy, lexicon);
  return lexicon;
}

function enter(entries: Map<string, Entry>, row: WordMeaning, of: Named["of"]): void {
  const { said = [], disliked = [], always = [], notYet = [] } = row;
  const named: Named = { of, said, liked: row.liked ?? said, disliked, always, notYet };
  for (const word of foldedWords(row.words)) entries.set(word, { named });
}

function namedInterest(ids: readonly string[]): Named {
  const liked = ids.map((id): MeaningText => `interest:${id}`);
  const disliked = ids.map((id): MeaningText => `avoid:${id}`);
  return { of: "interest", said: liked, liked, disliked, always: [], notYet: [] };
}
