import type { Concept } from "./concept.ts";
import { fold, foldLetters } from "./fold.ts";
import { addTextGrams } from "./grams.ts";
import { guessedReading, readingsFrom } from "./readings.ts";
import { SEARCH_FIELDS, type SearchDocument, type SearchField } from "./search-document.ts";
import type { IndexParts, Rows } from "./search-index.ts";

export interface BuildOptions {
  /** A council's own words, besides those that hold everywhere. */
  readonly concepts?: readonly Concept[];
  /** How words of this municipality are read. */
  readonly readings?: readonly { readonly written: string; readonly reading: string }[];
}

/** Fields whose first letter is a way in, while only one letter is typed. */
const BY_FIRST_LETTER: ReadonlySet<SearchField> = new Set(["name", "reading", "sound"]);
/** Only looked up whole. */
const WHOLE: SearchField = "fact";
/** What no reading is written for. */
const READ_ALOUD: readonly SearchField[] = ["place", "group", "tag", "role"];

/** The stored parts of an index over these documents; deterministic in them. Time and space are linear in their text. */
export function buildIndex(
  documents: readonly SearchDocument[],
  options: BuildOptions = {},
): IndexParts {
  const ordered = withGuessedReadings(documents, options).toSorted(byName);
  const entries = collectTexts(ordered);
  const texts = entries.map((field) => field.map(([text]) => text));
  const documentLists = entries.flatMap((field) => field.map(([, list]) => list));
  const lengths: number[] = [];
  const gramLists = SEARCH_FIELDS.flatMap((field, at) =>
    (texts[at] ?? []).map((text) => {
      const grams = new Set<number>();
      const { text: folded } = fold(text);
      lengths.push(Math.min(255, folded.length));
      if (field === WHOLE) return grams;
      addTextGrams(folded, grams, BY_FIRST_LETTER.has(field));
      const letters = foldLetters(text);
      if (letters !== folded) addTextGrams(letters, grams, false);
      return grams;
    }),
  );
  const { grams, rows } = invert(gramLists);
  return {
    ids: ordered.map(({ id }) => id),
    closed: Uint8Array.from(ordered, ({ closed }) => (closed ? 1 : 0)),
    texts,
    grams,
    lengthOf: Uint8Array.from(lengths),
    textsOfGram: rows,
    documentsOfText: rowsOf(documentLists),
    ownConcepts: options.concepts ?? [],
  };
}

function withGuessedReadings(
  documents: readonly SearchDocument[],
  options: BuildOptions,
): readonly SearchDocument[] {
  const readings = readingsFrom(documents, options.readings ?? []);
  return documents.map((document) => {
    const { fields } = document;
    const named = fields.reading === undefined ? ["name" as const, ...READ_ALOUD] : READ_ALOUD;
    const guesses = named
      .flatMap((field) => fields[field] ?? [])
      .flatMap((text) => guessedReading(text, readings) ?? []);
    if (guesses.length === 0) return document;
    return {
      ...document,
      fields: { ...fields, sound: [...new Set([...(fields.sound ?? []), ...guesses])] },
    };
  });
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: SearchDocument, b: SearchDocument): number =>
  byText(a.fields.name?.[0] ?? "", b.fields.name?.[0] ?? "") || byText(a.id, b.id);

/**
 * For each field its texts with the documents that have them. Sorted, because neighbours in the alphabet share
 * letters: it makes the postings compress to two thirds.
 */
function collectTexts(documents: readonly SearchDocument[]): [string, number[]][][] {
  const collected = new Map<SearchField, Map<string, number[]>>();
  documents.forEach(({ fields }, document) => {
    for (const field of SEARCH_FIELDS) {
      for (const written of fields[field] ?? []) {
        const text = written.replace(/[\0\s]+/g, " ").trim();
        const known = collected.get(field) ?? new Map<string, number[]>();
        collected.set(field, known);
        const list = known.get(text);
        if (list === undefined) known.set(text, [document]);
        else if (list.at(-1) !== document) list.push(document);
      }
    }
  });
  return SEARCH_FIELDS.map((field) =>
    [...(collected.get(field) ?? [])].sort(([a], [b]) => byText(a, b)),
  );
}

/** From the grams of each text to the texts of each gram, grams ascending. */
function invert(gramLists: readonly ReadonlySet<number>[]): { grams: Float64Array; rows: Rows } {
  const counts = new Map<number, number>();
  for (const list of gramLists)
    for (const gram of list) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const grams = Float64Array.from(counts.keys()).sort();
  const starts = new Uint32Array(grams.length + 1);
  const row = new Map<number, number>();
  grams.forEach((gram, at) => {
    row.set(gram, at);
    starts[at + 1] = (starts[at] ?? 0) + (counts.get(gram) ?? 0);
  });
  const members = new Uint32Array(starts[grams.length] ?? 0);
  const next = starts.slice();
  gramLists.forEach((list, text) => {
    for (const gram of list) {
      const at = row.get(gram) ?? 0;
      const to = next[at] ?? 0;
      members[to] = text;
      next[at] = to + 1;
    }
  });
  return { grams, rows: { starts, members } };
}

function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length;
  });
  return { starts, members: Uint32Array.from(lists.flat()) };
}
