import type { Problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { Concept } from "./concept.ts";
import { toHiragana, toKatakana } from "../hiragana.ts";
import type { OwnReadings } from "./readings.ts";
import { SEARCH_FIELDS } from "./search-document.ts";
import type { IndexParts, Rows } from "./search-index.ts";

/** Raised when the layout changes: a page must not read an index of another layout. */
const LAYOUT = 1;
const SEPARATOR = "\0";

/**
 * The parts as bytes: lengths of sections, a JSON head, the texts, and numbers as variable-length steps (seven bits a
 * byte) from one to the next. Made to be compressed: what repeats stands side by side, and a row's first
 * member is told by its distance from the row before.
 */
export function encodeIndex(parts: IndexParts): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder();
  const numbers = new NumberWriter();
  numbers.steps(parts.grams);
  writeRows(numbers, parts.textsOfGram);
  writeRows(numbers, parts.documentsOfText);
  const head = {
    layout: LAYOUT,
    counts: parts.texts.map((texts) => texts.length),
    concepts: parts.ownConcepts,
    readings: parts.readings,
  };
  const sections = [
    utf8.encode(JSON.stringify(head)),
    utf8.encode(parts.ids.join(SEPARATOR)),
    utf8.encode(interleaved(parts.texts).join(SEPARATOR)),
    parts.closed,
    numbers.bytes(),
  ];
  return joined(sections);
}

function joined(sections: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const head = 4 * (sections.length + 1);
  const total = sections.reduce((sum, section) => sum + section.length, head);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, sections.length);
  let at = head;
  sections.forEach((section, number) => {
    view.setUint32(4 * (number + 1), section.length);
    bytes.set(section, at);
    at += section.length;
  });
  return bytes;
}

/** The parts again, or a problem where the bytes are not an index of this layout. */
export function decodeIndex(bytes: Uint8Array): Result<IndexParts, Problem> {
  try {
    return succeed(readParts(bytes));
  } catch {
    return fail({ code: "file-unreadable", value: "search" });
  }
}

function readParts(bytes: Uint8Array): IndexParts {
  const [head, ids, texts, closed, numbers] = sectionsOf(bytes);
  if (
    head === undefined ||
    ids === undefined ||
    texts === undefined ||
    closed === undefined ||
    numbers === undefined
  ) {
    throw new RangeError("sections are missing");
  }
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const { layout, counts, concepts, readings } = headOf(utf8.decode(head));
  if (layout !== LAYOUT) throw new RangeError("another layout");
  const reader = new NumberReader(numbers);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const grams = reader.steps();
  const parts: IndexParts = {
    ids: split(utf8.decode(ids), closed.length),
    closed,
    texts: parted(split(utf8.decode(texts), total), counts),
    grams,
    textsOfGram: readRows(reader, grams.length, total),
    documentsOfText: readRows(reader, total, closed.length),
    readings,
    ownConcepts: concepts,
  };
  return parts;
}

function sectionsOf(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0);
  if (count > 16) throw new RangeError("too many sections");
  let at = 4 * (count + 1);
  return Array.from({ length: count }, (_, number) => {
    const length = view.getUint32(4 * (number + 1));
    if (at + length > bytes.length) throw new RangeError("cut short");
    const section = bytes.slice(at, at + length);
    at += length;
    return section;
  });
}

interface Head {
  readonly layout: number;
  readonly counts: readonly number[];
  readonly concepts: readonly Concept[];
  readonly readings: OwnReadings;
}

const headOf = (json: string): Head => JSON.parse(json) as Head;

function split(text: string, count: number): string[] {
  const parts = count === 0 ? [] : text.split(SEPARATOR);
  if (parts.length !== count) throw new RangeError("texts are missing");
  return parts;
}

const NAME = SEARCH_FIELDS.indexOf("name");
const READING = SEARCH_FIELDS.indexOf("reading");

/** Names and readings in turn, readings in hiragana: what a name has in kana is then not said twice. */
function interleaved(fields: readonly (readonly string[])[]): string[] {
  const [names = [], readings = []] = [fields[NAME], fields[READING]];
  const pairs = Array.from({ length: Math.max(names.length, readings.length) }, (_, at) => [
    ...names.slice(at, at + 1),
    ...readings.slice(at, at + 1).map(inHiragana),
  ]);
  return [...pairs.flat(), ...fields.filter((_, at) => at !== NAME && at !== READING).flat()];
}

/** The fields again from what `interleaved` made. */
function parted(texts: readonly string[], counts: readonly number[]): string[][] {
  const [names = 0, readings = 0] = [counts[NAME], counts[READING]];
  const fields: string[][] = counts.map(() => []);
  let at = 0;
  const take = (field: number) => {
    const text = texts[at] ?? "";
    fields[field]?.push(field === READING ? fromHiragana(text) : text);
    at += 1;
  };
  for (let pair = 0; pair < Math.max(names, readings); pair += 1) {
    if (pair < names) take(NAME);
    if (pair < readings) take(READING);
  }
  counts.forEach((count, field) => {
    if (field !== NAME && field !== READING)
      for (let each = 0; each < count; each += 1) take(field);
  });
  return fields;
}

/** Marks a reading that is written in katakana throughout, as nearly all are. */
const KATAKANA = "\u0001";
function inHiragana(reading: string): string {
  const hiragana = toHiragana(reading);
  return toKatakana(hiragana) === reading ? KATAKANA + hiragana : reading;
}
const fromHiragana = (stored: string): string =>
  stored.startsWith(KATAKANA) ? toKatakana(stored.slice(1)) : stored;

/**
 * Sizes, then members. A row that an earlier one equals (a place and its address are of the same activities) has
 * the size 0 and tells how far back that one is; rows are never empty.
 */
function writeRows(numbers: NumberWriter, { starts, members }: Rows): void {
  const seen = new Map<string, number>();
  const same: (number | undefined)[] = [];
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const key = members.subarray(starts[row], starts[row + 1]).join();
    same[row] = seen.get(key);
    seen.set(key, row);
    numbers.write(same[row] === undefined ? (starts[row + 1] ?? 0) - (starts[row] ?? 0) : 0);
  }
  let firstBefore = 0;
  let backBefore = 0;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const earlier = same[row];
    if (earlier !== undefined) {
      numbers.writeSigned(row - earlier - backBefore);
      backBefore = row - earlier;
      continue;
    }
    const start = starts[row] ?? 0;
    let last = members[start] ?? 0;
    numbers.writeSigned(last - firstBefore);
    firstBefore = last;
    for (let at = start + 1; at < (starts[row + 1] ?? 0); at += 1) {
      const member = members[at] ?? 0;
      numbers.write(member - last - 1);
      last = member;
    }
  }
}

function readRows(reader: NumberReader, count: number, below: number): Rows {
  if (count > reader.left()) throw new RangeError("cut short");
  const sizes = Array.from({ length: count }, () => reader.read());
  const starts = new Uint32Array(count + 1);
  const rows: Uint32Array[] = [];
  let firstBefore = 0;
  let backBefore = 0;
  sizes.forEach((size, row) => {
    if (size === 0) {
      backBefore += reader.readSigned();
      const earlier = rows[row - backBefore];
      if (backBefore <= 0 || earlier === undefined) throw new RangeError("no such row");
      rows.push(earlier);
    } else {
      // Each member takes a byte at least.
      if (size > reader.left()) throw new RangeError("cut short");
      const members = new Uint32Array(size);
      let last = firstBefore + reader.readSigned();
      firstBefore = last;
      for (let at = 0; at < size; at += 1) {
        if (at > 0) last += reader.read() + 1;
        if (last < 0 || last >= below) throw new RangeError("beyond the end");
        members[at] = last;
      }
      rows.push(members);
    }
    starts[row + 1] = (starts[row] ?? 0) + (rows[row]?.length ?? 0);
  });
  return { starts, members: joinedRows(rows, starts[count] ?? 0) };
}

/** More than any index has; a damaged one may ask for the same long row again and again. */
const MOST_MEMBERS = 100_000_000;

function joinedRows(rows: readonly Uint32Array[], total: number): Uint32Array {
  if (total > MOST_MEMBERS) throw new RangeError("too many");
  const members = new Uint32Array(total);
  let at = 0;
  for (const row of rows) {
    members.set(row, at);
    at += row.length;
  }
  return members;
}

class NumberWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  write(value: number): void {
    if (this.#length + 8 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let rest = value;
    while (rest >= 128) {
      this.#bytes[this.#length] = (rest % 128) + 128;
      this.#length += 1;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length] = rest;
    this.#length += 1;
  }

  writeSigned(value: number): void {
    this.write(value < 0 ? -2 * value - 1 : 2 * value);
  }

  steps(ascending: Float64Array): void {
    this.write(ascending.length);
    let last = 0;
    for (const value of ascending) {
      this.write(value - last);
      last = value;
    }
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

class NumberReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined || unit > 2 ** 42) throw new RangeError("cut short");
      this.#at += 1;
      if (byte < 128) return value + byte * unit;
      value += (byte - 128) * unit;
      unit *= 128;
    }
  }

  readSigned(): number {
    const value = this.read();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  left(): number {
    return this.#bytes.length - this.#at;
  }

  steps(): Float64Array {
    const count = this.read();
    if (count > this.left()) throw new RangeError("cut short");
    const values = new Float64Array(count);
    let last = 0;
    for (let at = 0; at < count; at += 1) {
      last += this.read();
      values[at] = last;
    }
    return values;
  }
}
