import { CONCEPTS } from "./concepts.ts";
import { toHiragana } from "./kana.ts";
import { COMMON_READINGS } from "./readings-data.ts";
import type { SearchDocument } from "./search-document.ts";

/** How a word of this municipality is read, besides the common ones. */
export type OwnReadings = readonly (readonly [written: string, reading: string])[];

/** How words are read, by how they are written; `longest` letters at most. */
export interface Readings {
  readonly of: ReadonlyMap<string, string>;
  readonly longest: number;
}

const HAN_RUN = /[\p{Script=Han}々ヶケ]+/gu;
const HAS_HAN = /\p{Script=Han}/u;
/** A run of so many letters at most is read from a name; longer ones are rarely told apart rightly. */
const LONGEST_LEARNT = 6;

/**
 * The readings that a municipality gives, and those that its activities' own names teach:
 * よりみち手芸の日 read ヨリミチシュゲイノヒ says how 手芸 is read.
 */
export function readingsFrom(
  documents: readonly SearchDocument[],
  own: readonly { readonly written: string; readonly reading: string }[],
): OwnReadings {
  const common = commonReadings();
  const of = new Map<string, string>();
  for (const { fields } of documents) {
    const [name, reading] = [fields.name?.[0], fields.reading?.[0]];
    if (name === undefined || reading === undefined) continue;
    for (const [written, sound] of learnt(name, reading))
      if (!of.has(written) && !common.has(written)) of.set(written, sound);
  }
  for (const { written, reading } of own) of.set(written, plainKana(reading));
  return [...of];
}

/** A municipality's own readings over the common ones. */
export function withCommon(own: OwnReadings): Readings {
  const of = new Map([...commonReadings(), ...own]);
  let longest = 1;
  for (const written of of.keys()) longest = Math.max(longest, written.length);
  return { of, longest };
}

let common: ReadonlyMap<string, string> | null = null;
function commonReadings(): ReadonlyMap<string, string> {
  if (common !== null) return common;
  const found = new Map<string, string>();
  const add = (pair: string) => {
    const [written = "", reading] = pair.split("|");
    if (reading !== undefined && HAS_HAN.test(written)) found.set(written, plainKana(reading));
  };
  for (const { words } of CONCEPTS) (words ?? "").split(/\s+/).forEach(add);
  COMMON_READINGS.trim().split(/\s+/).forEach(add);
  common = found;
  return found;
}

const plainKana = (text: string): string =>
  toHiragana(text.normalize("NFKC")).replace(/[^ぁ-ゖーa-z0-9]/gi, "");

/** The kana between which a run of 漢字 stands say where its reading begins and ends; in doubt nothing is learnt. */
function learnt(name: string, reading: string): [string, string][] {
  const plain = toHiragana(name.normalize("NFKC")).replace(/[^\p{Script=Han}々ぁ-ゖー]/gu, "");
  const runs = plain.match(HAN_RUN) ?? [];
  if (runs.length === 0 || runs.length > 3 || plain.length > 40) return [];
  const between = plain.split(HAN_RUN);
  const pattern = between.join("(.{1,16})");
  const sound = plainKana(reading);
  const [first, last] = [
    new RegExp(`^${pattern.replaceAll("16})", "16}?)")}$`).exec(sound),
    new RegExp(`^${pattern}$`).exec(sound),
  ];
  if (first === null || last === null) return [];
  return runs.flatMap((run, at): [string, string][] => {
    const [shortest, greediest] = [first[at + 1], last[at + 1]];
    return run.length <= LONGEST_LEARNT && shortest !== undefined && shortest === greediest
      ? [[run, shortest]]
      : [];
  });
}

/** How a text is probably read: its known words in kana, the rest as it is; null where nothing is known of it. */
export function guessedReading(text: string, readings: Readings): string | null {
  if (!HAS_HAN.test(text)) return null;
  let sound = "";
  let known = false;
  for (let at = 0; at < text.length;) {
    const word = longestWordAt(text, at, readings);
    if (word === null) {
      sound += text.charAt(at);
      at += 1;
      continue;
    }
    sound += readings.of.get(word) ?? "";
    known = true;
    at += word.length;
  }
  return known ? sound : null;
}

function longestWordAt(text: string, at: number, { of, longest }: Readings): string | null {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    if (of.has(word)) return word;
  }
  return null;
}
