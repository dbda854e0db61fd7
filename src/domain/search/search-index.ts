import type { Concept } from "./concept.ts";
import type { OwnReadings } from "./readings.ts";
import type { SearchField } from "./search-document.ts";

/**
 * An index in memory. Texts stand once, however many activities share them (a place, a kind, a remark), sorted
 * by field. Every list of lists is compressed sparse rows: the members of row `i` are
 * `members[starts[i]] … members[starts[i + 1] - 1]`.
 */
export interface SearchIndex {
  /** Ids of activities; a document's number is its position here. */
  readonly ids: readonly string[];
  /** 1 where the activity is paused or full. */
  readonly closed: Uint8Array;
  /** For how many sorts of people each activity is. */
  readonly audiencesOf: Uint8Array;
  readonly texts: readonly string[];
  /** For each text the position of its field in SEARCH_FIELDS. */
  readonly fieldOf: Uint8Array;
  /** Letters of each text, at most 255. */
  readonly lengthOf: Uint8Array;
  readonly textsOfGram: Rows;
  readonly documentsOfText: Rows;
  readonly textsOfDocument: Rows;
  readonly gramRow: ReadonlyMap<number, number>;
  readonly grams: Float64Array;
  /** Where each field's texts begin; one more entry than there are fields. */
  readonly fieldStarts: Uint32Array;
  readonly lexicon: Lexicon;
  /** Which schedules as written tell a fact such as `day:SA`. */
  readonly whenByFact: ReadonlyMap<string, readonly number[]>;
  /** The folded form of a text, worked out when it is first asked for. */
  readonly foldedText: (text: number) => string;
  /** How it is read, folded: written or guessed; empty where nothing is known. Worked out when first asked for. */
  readonly readingOf: (text: number) => string;
  /** The letters of the folded text at which a word begins: after a space, a dot, a bracket, or other kana. */
  readonly breaksIn: (text: number) => ReadonlySet<number>;
  readonly workspace: Workspace;
}

export interface Rows {
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** Counters that are reused from query to query; all zero between two. */
export interface Workspace {
  /** For each text, how many bigrams of the word at hand it holds. */
  readonly hits: Uint8Array;
}

/** What the concepts know, by folded word. */
export interface Lexicon {
  readonly concepts: readonly CompiledConcept[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly longestWord: number;
  /** Words with 漢字 that 将ぎ or しょう棋 may be, folded; worked out when first asked for. */
  readonly halfInKana: (folded: string) => readonly string[];
}

export interface CompiledConcept {
  readonly id: string;
  readonly words: readonly string[];
  /** Those of the words that only say how a word in 漢字 is read. */
  readonly sounds: ReadonlySet<string>;
  readonly related: readonly string[];
  readonly facts: readonly {
    /** Those that a document must have, all of them. */
    readonly all: readonly { readonly field: SearchField; readonly text: string }[];
    readonly weight: number;
  }[];
}

/** What is stored of an index; everything else follows from it. */
export interface IndexParts {
  readonly ids: readonly string[];
  readonly closed: Uint8Array;
  readonly texts: readonly (readonly string[])[];
  readonly grams: Float64Array;
  readonly textsOfGram: Rows;
  readonly documentsOfText: Rows;
  readonly readings: OwnReadings;
  readonly ownConcepts: readonly Concept[];
}
