import type { Concept } from "./concept.ts";
import { foldLetters, foldText } from "./fold.ts";
import { addHanGrams, addTextGrams } from "./grams.ts";
import { guessedReading, type Readings, readingsFrom, withCommon } from "./readings.ts";
import { SEARCH_FIELDS, type SearchDocument, type SearchField } from "./search-document.ts";
import type { IndexParts, Rows } from "./search-index.ts";

export interface BuildOptions {
  /** A council's own words, besides those that hold everywhere. */
  readonly concepts?: readonly Concept[];
  /** How words of this municipality are read. */
  readonly readings?: readonly { readonly written: string; readonly reading: string }[];
}

/** Fields whose first letter is a way in, while only one letter is typed. */
const BY_FIRST_LETTER: ReadonlySet<SearchField> = new Set(["name", "sound"]);
/** Names are typed with and without their long vowels; sentences are not. */
const PROSE: ReadonlySet<SearchField> = new Set(["description", "note", "when", "address"]);
/** Facts are only looked up whole; a reading is looked for in the name that it belongs to. */
const WITHOUT_GRAMS: ReadonlySet<SearchField> = new Set(["fact", "reading"]);
/** What no reading is written for. */
export const READ_ALOUD: ReadonlySet<SearchField> = new Set([
  "name",
  "place",
  "group",
  "tag",
  "role",
]);

/** The stored parts of an index over these documents; deterministic in them. Time and space are linear in their text. */
export function buildIndex(
  documents: readonly SearchDocument[],
  options: BuildOptions = {},
): IndexParts {
  const ordered = documents.toSorted(byName);
  const readings = readingsFrom(ordered, options.readings ?? []);
  const entries = collectTexts(ordered);
  const { grams, rows } = invert(gramsOf(entries, ordered, withCommon(readings)));
  return {
    ids: ordered.map(({ id }) => id),
    closed: Uint8Array.from(ordered, ({ closed }) => (closed ? 1 : 0)),
    texts: entries.map((field) => field.map(([text]) => text)),
    grams,
    textsOfGram: rows,
    documentsOfText: rowsOf(entries.flatMap((field) => field.map(([, list]) => list))),
    readings,
    ownConcepts: options.concepts ?? [],
  };
}

/** Nobody looks for an activity by the number of its lot. */
const LOT_NUMBER = /[\d０-９\-－−‐ー番地号の]*[\d０-９]+(?:番地?|号)?$/;

type Entries = readonly (readonly (readonly [text: string, documents: readonly number[]])[])[];

/** What each text can be found by: its letters as words and one by one, and how it is read. */
function gramsOf(
  entries: Entries,
  documents: readonly SearchDocument[],
  readings: Readings,
): Set<number>[] {
  return SEARCH_FIELDS.flatMap((field, at) =>
    (entries[at] ?? []).map(([text, having]) => {
      const grams = new Set<number>();
      if (WITHOUT_GRAMS.has(field)) return grams;
      const ways = { withFirst: BY_FIRST_LETTER.has(field), withSkipped: !PROSE.has(field) };
      const told = field === "address" ? text.replace(LOT_NUMBER, "") : text;
      const folded = foldText(told);
      const written =
        field === "name"
          ? having.flatMap((document) => documents[document]?.fields.reading ?? [])
          : [];
      const read =
        written.length > 0 || !READ_ALOUD.has(field)
          ? written
          : [guessedReading(text, readings) ?? ""];
      addTextGrams(folded, grams, ways);
      for (const form of new Set(read.map(foldText))) addTextGrams(form, grams, ways);
      const letters = foldLetters(told);
      if (letters !== folded) addHanGrams(letters, grams);
      return grams;
    }),
  );
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
  const sorted = (field: SearchField) =>
    [...(collected.get(field) ?? [])].sort(([a], [b]) => byText(a, b));
  const placeOf = new Map(
    sorted("place").flatMap(([, having], at) => having.map((document) => [document, at])),
  );
  const rank = (having: readonly number[]) => placeOf.get(having[0] ?? -1) ?? -1;
  return SEARCH_FIELDS.map((field) => {
    // A reading stands as its name does, an address as its place: nothing else puts them in order.
    if (field === "reading") return [...(collected.get(field) ?? [])];
    if (field === "address") return sorted(field).sort(([, a], [, b]) => rank(a) - rank(b));
    return sorted(field);
  });
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
