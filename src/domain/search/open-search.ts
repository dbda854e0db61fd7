import type { Problem } from "../problem.ts";
import { type Result, succeed } from "../result.ts";
import { READ_ALOUD } from "./build-index.ts";
import { factsOfText } from "./facts.ts";
import { fold, foldText } from "./fold.ts";
import { decodeIndex } from "./index-bytes.ts";
import { lexiconOf } from "./lexicon.ts";
import { guessedReading, withCommon } from "./readings.ts";
import { SEARCH_FIELDS } from "./search-document.ts";
import type { IndexParts, Rows, SearchIndex } from "./search-index.ts";

/** Opens an index that came with a snapshot; `search(index, query)` then answers as often as one types. */
export function openSearch(bytes: Uint8Array): Result<SearchIndex, Problem> {
  const parts = decodeIndex(bytes);
  return parts.ok ? succeed(openParts(parts.value)) : parts;
}

/**
 * Works out now what the first searches would have to: called while nobody types. Of 10,000 activities it takes
 * some tenths of a second; nothing depends on it but the time of the first answers.
 */
export function prepareSearch(index: SearchIndex): void {
  for (let text = 0; text < index.texts.length; text += 1) {
    index.foldedText(text);
    index.readingOf(text);
  }
}

/** The same without a way through bytes, where an index was built a moment ago. */
export function openParts(parts: IndexParts): SearchIndex {
  const texts = parts.texts.flat();
  const fieldStarts = new Uint32Array(SEARCH_FIELDS.length + 1);
  const fieldOf = new Uint8Array(texts.length);
  SEARCH_FIELDS.forEach((_, field) => {
    const start = fieldStarts[field] ?? 0;
    const end = start + (parts.texts[field]?.length ?? 0);
    fieldStarts[field + 1] = end;
    fieldOf.fill(field, start, end);
  });
  const gramRow = new Map<number, number>();
  parts.grams.forEach((gram, row) => {
    gramRow.set(gram, row);
  });
  const textsOfDocument = turned(parts.documentsOfText, parts.ids.length);
  return {
    ids: parts.ids,
    closed: parts.closed,
    audiencesOf: audienceCounts(parts, fieldStarts),
    texts,
    fieldOf,
    lengthOf: Uint8Array.from(texts, (text) => Math.min(255, text.length)),
    textsOfGram: parts.textsOfGram,
    documentsOfText: parts.documentsOfText,
    textsOfDocument,
    gramRow,
    grams: parts.grams,
    fieldStarts,
    lexicon: lexiconOf(parts.ownConcepts, () => withCommon(parts.readings)),
    whenByFact: factsIn(texts, fieldStarts),
    foldedText: once(texts.length, (text) => foldText(texts[text] ?? "")),
    readingOf: once(texts.length, readingIn(parts, texts, { fieldOf, textsOfDocument })),
    breaksIn: once(texts.length, (text) => breaksOf(texts[text] ?? "")),
    workspace: { hits: new Uint8Array(texts.length) },
  };
}

function factsIn(
  texts: readonly string[],
  fieldStarts: Uint32Array,
): ReadonlyMap<string, readonly number[]> {
  const field = SEARCH_FIELDS.indexOf("when");
  const found = new Map<string, number[]>();
  for (let text = fieldStarts[field] ?? 0; text < (fieldStarts[field + 1] ?? 0); text += 1) {
    for (const fact of factsOfText(texts[text] ?? "")) {
      const list = found.get(fact);
      if (list === undefined) found.set(fact, [text]);
      else list.push(text);
    }
  }
  return found;
}

function audienceCounts(
  { documentsOfText: { starts, members }, ids }: IndexParts,
  fieldStarts: Uint32Array,
): Uint8Array {
  const counts = new Uint8Array(ids.length);
  const field = SEARCH_FIELDS.indexOf("audience");
  const end = starts[fieldStarts[field + 1] ?? 0] ?? 0;
  for (let at = starts[fieldStarts[field] ?? 0] ?? 0; at < end; at += 1) {
    const document = members[at] ?? 0;
    counts[document] = (counts[document] ?? 0) + 1;
  }
  return counts;
}

function once<Value>(count: number, make: (text: number) => Value): (text: number) => Value {
  const made: (Value | undefined)[] = new Array(count);
  return (text) => (made[text] ??= make(text));
}

function breaksOf(text: string): ReadonlySet<number> {
  const { starts, ends } = fold(text);
  const places = starts.map((_, at) => at);
  return new Set(
    places.filter((at) => {
      const [end, start] = [ends[at - 1] ?? 0, starts[at] ?? 0];
      return at > 0 && (start > end || isOtherKana(text.charAt(end - 1), text.charAt(start)));
    }),
  );
}

/** がんサロン is two words. */
const isOtherKana = (one: string, other: string): boolean =>
  (/[ぁ-ゖ]/.test(one) && /[ァ-ヺ]/.test(other)) ||
  (/[ァ-ヺー]/.test(one) && /[ぁ-ゖ]/.test(other));

const NAME = SEARCH_FIELDS.indexOf("name");
const READING = SEARCH_FIELDS.indexOf("reading");

/** A name's reading is that of the activity; of places, groups and tags it is guessed. */
function readingIn(
  { readings, documentsOfText }: IndexParts,
  texts: readonly string[],
  { fieldOf, textsOfDocument }: Pick<SearchIndex, "fieldOf" | "textsOfDocument">,
): (text: number) => string {
  const known = withCommon(readings);
  return (text) => {
    const field = fieldOf[text] ?? 0;
    if (field === NAME) {
      const document = documentsOfText.members[documentsOfText.starts[text] ?? 0] ?? 0;
      const end = textsOfDocument.starts[document + 1] ?? 0;
      for (let at = textsOfDocument.starts[document] ?? 0; at < end; at += 1) {
        const other = textsOfDocument.members[at] ?? 0;
        if (fieldOf[other] === READING) return foldText(texts[other] ?? "");
      }
    }
    const name = SEARCH_FIELDS[field];
    return name !== undefined && READ_ALOUD.has(name)
      ? foldText(guessedReading(texts[text] ?? "", known) ?? "")
      : "";
  };
}

/** The rows the other way round; members ascend. */
function turned({ starts, members }: Rows, count: number): Rows {
  const turnedStarts = new Uint32Array(count + 1);
  for (const member of members) turnedStarts[member + 1] = (turnedStarts[member + 1] ?? 0) + 1;
  for (let row = 0; row < count; row += 1)
    turnedStarts[row + 1] = (turnedStarts[row + 1] ?? 0) + (turnedStarts[row] ?? 0);
  const next = turnedStarts.slice();
  const turnedMembers = new Uint32Array(members.length);
  for (let row = 0; row + 1 < starts.length; row += 1) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const member = members[at] ?? 0;
      const to = next[member] ?? 0;
      turnedMembers[to] = row;
      next[member] = to + 1;
    }
  }
  return { starts: turnedStarts, members: turnedMembers };
}
