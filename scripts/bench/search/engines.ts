import uFuzzy from "@leeoniya/ufuzzy";
import FlexSearch from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { buildIndex } from "../../../src/domain/search/build-index.ts";
import { search } from "../../../src/domain/search/find.ts";
import { encodeIndex } from "../../../src/domain/search/index-bytes.ts";
import { openSearch, prepareSearch } from "../../../src/domain/search/open-search.ts";
import { type BenchRecord, benchDocument } from "./records.ts";

/** How many answers each engine is asked for. */
export const AT = 5;

export interface Engine {
  readonly name: string;
  /** Ids, best first. */
  readonly search: (query: string) => readonly string[];
  /** What a browser would have to load, where the library can write its index down. */
  readonly stored: Uint8Array | null;
  readonly note?: string;
}

export type MakeEngine = (records: readonly BenchRecord[]) => Engine;

const FIELDS = [
  "name",
  "reading",
  "kind",
  "tags",
  "audience",
  "place",
  "address",
  "group",
  "description",
] as const;
const plain = (text: string) => text.normalize("NFKC").toLowerCase();
const textOf = (record: BenchRecord) => plain(FIELDS.flatMap((field) => record[field]).join(" "));

/** Bigrams within words, the usual way to give Japanese to a library that knows words. */
function bigrams(text: string): string[] {
  return plain(text)
    .split(/[\s。、]+/)
    .flatMap((word) =>
      word.length < 2
        ? [word]
        : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)),
    )
    .filter((gram) => gram !== "");
}

const ours: MakeEngine = (records) => {
  const stored = encodeIndex(buildIndex(records.map(benchDocument)));
  const opening = performance.now();
  const opened = openSearch(stored);
  const took = performance.now() - opening;
  if (!opened.ok) throw new Error(opened.problem.code);
  const preparing = performance.now();
  prepareSearch(opened.value);
  const prepared = performance.now() - preparing;
  return {
    name: "tsunagiba",
    search: (query) =>
      search(opened.value, query, { limit: AT }).results.map(({ activity }) => activity),
    stored,
    note: `opened from bytes in ${took.toFixed(0)} ms, prepared in ${prepared.toFixed(0)} ms`,
  };
};

const fuse: MakeEngine = (records) => {
  const index = new Fuse(records, { keys: [...FIELDS], includeScore: true });
  return {
    name: "Fuse.js",
    search: (query) => index.search(query, { limit: AT }).map(({ item }) => item.id),
    stored: null,
  };
};

const miniSearch: MakeEngine = (records) => {
  const index = new MiniSearch<BenchRecord>({
    fields: [...FIELDS],
    tokenize: bigrams,
    extractField: (record, field) => {
      const value = record[field as keyof BenchRecord];
      return typeof value === "string" ? value : value.join(" ");
    },
    searchOptions: { boost: { name: 3, reading: 2 } },
  });
  index.addAll(records);
  return {
    name: "MiniSearch",
    search: (query) =>
      index
        .search(query)
        .slice(0, AT)
        .map(({ id }) => String(id)),
    stored: new TextEncoder().encode(JSON.stringify(index)),
  };
};

const flexSearch: MakeEngine = (records) => {
  const index = new FlexSearch.Index({ tokenize: "strict", encode: bigrams });
  for (const [at, record] of records.entries()) index.add(at, textOf(record));
  return {
    name: "FlexSearch",
    search: (query) =>
      index.search(query, { limit: AT }).map((at) => records[Number(at)]?.id ?? ""),
    stored: null,
  };
};

const microFuzzy: MakeEngine = (records) => {
  const haystack = records.map(textOf);
  const engine = new uFuzzy({
    unicode: true,
    interSplit: "[^\\p{L}\\d']+",
    intraSplit: "\\p{Ll}\\p{Lu}",
    intraMode: 1,
  });
  return {
    name: "uFuzzy",
    search: (query) => {
      const [ids, info, order] = engine.search(haystack, plain(query), 0, 1_000);
      const sorted =
        info === null || order === null ? (ids ?? []) : order.map((at) => info.idx[at] ?? 0);
      return sorted.slice(0, AT).map((at) => records[at]?.id ?? "");
    },
    stored: null,
  };
};

export const ENGINES: readonly MakeEngine[] = [ours, fuse, miniSearch, flexSearch, microFuzzy];
