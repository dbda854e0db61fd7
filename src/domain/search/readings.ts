import { CONCEPTS } from "./concepts.ts";
import { toHiragana } from "../hiragana.ts";
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
 * よりみち手芸の日 read ヨリミチシュゲイノヒ says how 手芸 is read. What its parts tell already is not kept.
 */
export function readingsFrom(
  documents: readonly SearchDocument[],
  own: readonly { readonly written: string; readonly reading: string }[],
): OwnReadings {
  const common = commonReadings();
  const pairs = new Map<string, readonly [string, string]>();
  for (const { fields } of documents) {
    const [name, reading] = [fields.name?.[0], fields.reading?.[0]];
    if (name === undefined || reading === undefined) continue;
    for (const pair of wordPairs(name, reading)) pairs.set(pair.join(" "), pair);
  }
  const taught = new Map<string, string>();
  for (const pair of pairs.values()) {
    for (const [written, sound] of learnt(...pair).flatMap(withoutKnownEnd))
      if (!taught.has(written) && !common.has(written)) taught.set(written, sound);
  }
  const given = own.map(({ written, reading }) => [written, plainKana(reading)] as const);
  return [...new Map([...untold(taught), ...given])];
}

/** Name and reading word for word, where both are written in as many. */
function wordPairs(name: string, reading: string): [string, string][] {
  const [names, sounds] = [name, reading].map((text) => text.trim().split(/\s+/));
  return names !== undefined && names.length === sounds?.length
    ? names.map((word, at) => [word, sounds[at] ?? ""])
    : [[name, reading]];
}

/** 神明集会所 read しんめいしゅうかいじょ says how 神明 is read: that is met again in other names. */
function withoutKnownEnd([written, sound]: readonly [string, string]): [string, string][] {
  const common = commonReadings();
  for (let at = 1; at <= written.length - SHORTEST_END; at += 1) {
    const end = common.get(written.slice(at));
    if (end === undefined || !sound.endsWith(end) || sound.length === end.length) continue;
    return [[written.slice(0, at), sound.slice(0, -end.length)]];
  }
  return [[written, sound]];
}

/** A single 漢字 at the end may be read otherwise than alone. */
const SHORTEST_END = 2;

/** Those that are not read as their parts are, shorter ones first. */
function untold(taught: ReadonlyMap<string, string>): OwnReadings {
  const known = new Map(commonReadings());
  let longest = longestOf(known);
  const kept: [string, string][] = [];
  for (const [written, sound] of [...taught].sort(([a], [b]) => a.length - b.length)) {
    if (guessedReading(written, { of: known, longest }) === sound) continue;
    known.set(written, sound);
    longest = Math.max(longest, written.length);
    kept.push([written, sound]);
  }
  return kept;
}

/** A municipality's own readings over the common ones. */
export function withCommon(own: OwnReadings): Readings {
  const of = new Map([...commonReadings(), ...own]);
  return { of, longest: longestOf(of) };
}

function longestOf(of: ReadonlyMap<string, string>): number {
  let longest = 1;
  for (const written of of.keys()) longest = Math.max(longest, written.length);
  return longest;
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
  const letters = toHiragana(name.normalize("NFKC"));
  // How 3 or café is read aloud nobody knows: it may be any part of the reading.
  if (/[\p{N}\p{Script=Latin}]/u.test(letters)) return [];
  const plain = letters.replace(/[^\p{Script=Han}々ぁ-ゖー]/gu, "");
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
