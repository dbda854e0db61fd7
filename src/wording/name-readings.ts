import { toHiragana } from "../domain/hiragana.ts";

/** Kana say their own reading; marks and spaces are not read; the rest (漢字, numbers, 々, ヶ) has a part of the reading. */
const PIECES =
  /(?<kana>[ぁ-ゔァ-ヴー]+)|(?<silent>[\s・、。（）()「」『』【】〜～-]+)|[^ぁ-ゔァ-ヴー\s・、。（）()「」『』【】〜～-]+/g;
const SILENT = /[\s・、。（）()「」『』【】〜～-]/g;
/** What ruby is marked with cannot stand inside of one; and a reading has its bounds (`readings.ts`). */
const UNMARKABLE = /[{}|]/;
const LONGEST = 60;

/**
 * A name with its reading as `{漢字|かんじ}`: over what is not kana, where the two can be laid beside each other in one
 * way only; else over the whole name. The name alone where no reading is known.
 */
export function withReading(name: string, reading: string | null): string {
  if (reading === null || UNMARKABLE.test(`${name}${reading}`)) return name;
  const read = spoken(reading.normalize("NFKC"));
  if (read === "" || read === spoken(name)) return name;
  if (name.length > LONGEST || read.length > LONGEST) return name;
  return laidOut(piecesOf(name), read) ?? `{${name}|${read}}`;
}

const spoken = (text: string): string => toHiragana(text).replace(SILENT, "");

interface Piece {
  readonly text: string;
  /** What it must be read as; null where that is to be found. */
  readonly read: string | null;
}
const piecesOf = (name: string): Piece[] =>
  [...name.matchAll(PIECES)].map(({ 0: text, groups }) => {
    if (groups?.silent !== undefined) return { text, read: "" };
    return { text, read: groups?.kana === undefined ? null : toHiragana(text) };
  });

/** From the last piece back: for each place in the reading how the pieces behind it can be read, `many` if in more ways. */
function laidOut(pieces: readonly Piece[], read: string): string | null {
  let behind: (string | null | "many")[] = Array.from({ length: read.length + 1 }, (_, at) =>
    at === read.length ? "" : null,
  );
  for (const piece of pieces.toReversed()) {
    const before: typeof behind = behind.map((_, at) => {
      const ways = endsOf(piece, read, at).flatMap((end) => {
        const rest = behind[end] ?? null;
        if (rest === null) return [];
        const marked = piece.read === null ? `{${piece.text}|${read.slice(at, end)}}` : piece.text;
        return [rest === "many" ? rest : `${marked}${rest}`];
      });
      return ways.length > 1 ? "many" : (ways[0] ?? null);
    });
    behind = before;
  }
  const [whole = null] = behind;
  return whole === "many" ? null : whole;
}

function endsOf(piece: Piece, read: string, at: number): number[] {
  if (piece.read !== null) return read.startsWith(piece.read, at) ? [at + piece.read.length] : [];
  return Array.from({ length: read.length - at }, (_, more) => at + more + 1);
}

/** Words of this town and how they are read. */
export type KnownReadings = readonly (readonly [written: string, reading: string])[];

/** Marks the words that are known in a name, an address or an office, the longest first. Not for sentences of others. */
export function markKnown(text: string, known: KnownReadings): string {
  if (UNMARKABLE.test(text)) return text;
  const readings = new Map(known.filter(([written]) => written.length > 1));
  const written = [...readings.keys()].filter((word) => text.includes(word));
  if (written.length === 0) return text;
  const longestFirst = written.sort((a, b) => b.length - a.length).map(escaped);
  return text.replace(new RegExp(longestFirst.join("|"), "g"), (word) =>
    withReading(word, readings.get(word) ?? null),
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
