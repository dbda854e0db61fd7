import { formOf } from "./find-words.ts";
import type { Interest, InterestId } from "./interest.ts";
import { INTERESTS } from "./interests.ts";

/** The tree of interests, ready to be asked. */
export interface Taxonomy {
  readonly interests: readonly Interest[];
  readonly byId: ReadonlyMap<InterestId, Interest>;
  /** From the interest up to its branch, itself first. */
  readonly lines: ReadonlyMap<InterestId, readonly InterestId[]>;
  /** Their words: read when somebody's own words are, and not before, because folding them takes a telephone a while. */
  readonly words: () => InterestWords;
  /** Closeness of pairs beyond the tree, both ways. */
  readonly near: ReadonlyMap<InterestId, ReadonlyMap<InterestId, number>>;
}

export interface InterestWords {
  /** Folded words to what they mean. */
  readonly byWord: ReadonlyMap<string, readonly InterestId[]>;
  readonly longest: number;
}

const NEAR_UNLESS_SAID = 0.6;
const DEEPEST = 8;
let common: Taxonomy | null = null;

/**
 * Our interests together with a council's own. One of its own with an id of ours adds its words and nearness to ours;
 * an unknown parent makes a branch. Without own interests the tree is made once.
 */
export function taxonomyOf(own: readonly Interest[] = []): Taxonomy {
  if (own.length > 0) return compiled([...INTERESTS, ...own]);
  common ??= compiled(INTERESTS);
  return common;
}

function compiled(all: readonly Interest[]): Taxonomy {
  const byId = new Map<InterestId, Interest>();
  for (const interest of all) byId.set(interest.id, together(byId.get(interest.id), interest));
  const interests = [...byId.values()];
  let words: InterestWords | null = null;
  return {
    interests,
    byId,
    lines: new Map(interests.map(({ id }) => [id, lineOf(id, byId)])),
    words: () => (words ??= wordsOf(interests)),
    near: nearnessOf(interests, byId),
  };
}

function wordsOf(interests: readonly Interest[]): InterestWords {
  const byWord = new Map<string, InterestId[]>();
  for (const { id, words } of interests)
    for (const word of foldedWords(words)) {
      const known = byWord.get(word) ?? [];
      if (!known.includes(id)) byWord.set(word, [...known, id]);
    }
  return { byWord, longest: Math.max(0, ...[...byWord.keys()].map((word) => word.length)) };
}

function together(ours: Interest | undefined, its: Interest): Interest {
  if (ours === undefined) return its;
  const near = [ours.near, its.near].filter((each) => each !== undefined).join(" ");
  const words = `${ours.words} ${its.words}`;
  return { id: ours.id, parent: ours.parent, words, ...(near === "" ? {} : { near }) };
}

/** `囲碁|いご 碁会` as the folded forms 囲碁, いご, 碁会. */
export const foldedWords = (words: string): string[] =>
  words
    .split(/[\s|]+/)
    .map(formOf)
    .filter((word) => word !== "");

function lineOf(id: InterestId, byId: ReadonlyMap<InterestId, Interest>): InterestId[] {
  const line: InterestId[] = [];
  let at: InterestId | null = id;
  while (at !== null && byId.has(at) && !line.includes(at) && line.length < DEEPEST) {
    line.push(at);
    at = byId.get(at)?.parent ?? null;
  }
  return line;
}

function nearnessOf(
  interests: readonly Interest[],
  byId: ReadonlyMap<InterestId, Interest>,
): Map<InterestId, Map<InterestId, number>> {
  const near = new Map<InterestId, Map<InterestId, number>>();
  const put = (from: InterestId, to: InterestId, closeness: number) => {
    const known = near.get(from) ?? new Map<InterestId, number>();
    near.set(from, known.set(to, Math.max(known.get(to) ?? 0, closeness)));
  };
  for (const { id, near: pairs } of interests) {
    for (const pair of (pairs ?? "").split(/\s+/)) {
      const [other = "", figure] = pair.split("*");
      if (!byId.has(other) || other === id) continue;
      const closeness = within(figure === undefined ? NEAR_UNLESS_SAID : Number(figure));
      put(id, other, closeness);
      put(other, id, closeness);
    }
  }
  return near;
}

const within = (figure: number): number =>
  Number.isFinite(figure) ? Math.min(Math.max(figure, 0), 1) : NEAR_UNLESS_SAID;
