import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Kind } from "../../../src/domain/activity/vocabulary.ts";
import { boundsOf } from "../../../src/domain/geometry/bounds-of.ts";
import type { ImportContext, ParsedFile } from "../../../src/domain/import/outcome.ts";
import { indexTown } from "../../../src/domain/index-town.ts";
import type { Place, PlaceEntry } from "../../../src/domain/place/place.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import type { Town, TownRecords } from "../../../src/domain/town.ts";
import type { TownIndex } from "../../../src/domain/town-index.ts";
import type { DayText } from "../../../src/domain/units.ts";
import { gapsWords as words } from "../../../src/wording/operator-gaps.ts";
import type { CommandIo } from "../command.ts";
import { sayProblem } from "../say-problem.ts";
import { parseFile } from "../../../src/formats/parse-file.ts";

export interface GivenFiles {
  /** Files of people and areas are judged against it; activities alone do without. */
  readonly code: string | null;
  readonly zones: readonly string[];
  readonly population: readonly string[];
  readonly catalogue: readonly string[];
  readonly kind: Kind | null;
  readonly on: DayText;
}

/** What became of one file's rows, and what is wrong with it. */
export interface FileAccount {
  readonly name: string;
  readonly taken: number;
  readonly warned: number;
  readonly refused: number;
  readonly problems: readonly Problem[];
}

/** A town out of files, without a database, and an account of every file. Areas are read first: people join them by name. */
export function townOfFiles(
  files: GivenFiles,
  folder: string,
): { readonly index: TownIndex; readonly accounts: readonly FileAccount[] } {
  let records: TownRecords = {};
  const accounts: FileAccount[] = [];
  for (const name of [...files.zones, ...files.population, ...files.catalogue]) {
    const parsed = parse(resolve(folder, name), contextOf(records, files));
    accounts.push(accountOf(name, parsed));
    records = merged(records, parsed.records);
  }
  return { index: indexTown(townOf(records)), accounts };
}

function parse(path: string, context: ImportContext): ParsedFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    const problem: Problem = { code: "file-unreadable", value: path };
    return { format: "unknown", records: {}, rows: [], problems: [problem] };
  }
  return parseFile(bytes, context);
}

/** Positions and names are judged against the areas that were read before. */
function contextOf(records: TownRecords, { code, kind, on }: GivenFiles): ImportContext {
  const zones = records.zones ?? [];
  const bounds = boundsOf(...zones.flatMap(({ boundary }) => boundary ?? []));
  return {
    municipality: { code: code ?? "000000", name: "", prefecture: "", bounds },
    zones,
    today: on,
    ...(kind === null ? {} : { kind }),
  };
}

function accountOf(name: string, { rows, problems }: ParsedFile): FileAccount {
  const count = (outcome: string): number => rows.filter((row) => row.outcome === outcome).length;
  return {
    name,
    taken: count("taken"),
    warned: count("warned"),
    refused: count("refused"),
    problems,
  };
}

/** Says what became of each file; false where one could not be used. */
export function sayAccounts(accounts: readonly FileAccount[], io: CommandIo): boolean {
  for (const { name, taken, warned, refused, problems } of accounts) {
    io.complain(words.fileAccount(name, taken, warned, refused));
    for (const problem of problems) sayProblem(io, problem);
  }
  return accounts.every(({ problems }) => problems.length === 0);
}

/** Lists of the same name one after the other; what was read first keeps its id. */
function merged(before: TownRecords, after: TownRecords): TownRecords {
  const join = <Item extends { readonly id: string }>(
    one: readonly Item[] | undefined,
    other: readonly Item[] | undefined,
  ): Item[] => [
    ...new Map([...(other ?? []), ...(one ?? [])].map((item) => [item.id, item])).values(),
  ];
  return {
    zones: join(before.zones, after.zones),
    gazetteer: join(before.gazetteer, after.gazetteer),
    population: join(before.population, after.population),
    groups: join(before.groups, after.groups),
    places: join(before.places, after.places),
    activities: join(before.activities, after.activities),
    dateChanges: [...(before.dateChanges ?? []), ...(after.dateChanges ?? [])],
    planStandards: join(before.planStandards, after.planStandards),
  };
}

function townOf(records: TownRecords): Town {
  return {
    municipality: NAMELESS,
    revision: 0,
    zones: records.zones ?? [],
    gazetteer: records.gazetteer ?? [],
    population: records.population ?? [],
    groups: records.groups ?? [],
    places: (records.places ?? []).map(placeOf),
    activities: records.activities ?? [],
    dateChanges: records.dateChanges ?? [],
    planStandards: records.planStandards ?? [],
    coordinators: [],
    events: [],
    ownKinds: [],
    resources: [],
    grants: [],
    readings: [],
    searchWords: [],
    urgentNumbers: [],
    operatorPages: [],
    sources: [],
    ground: null,
  };
}

/** Whoever holds the files may measure from where things are; what is hidden stays without a position. */
function placeOf({ truePosition, ...place }: PlaceEntry): Place {
  return { ...place, position: place.disclosure === "hidden" ? null : truePosition };
}

const NAMELESS: Town["municipality"] = {
  code: "000000",
  name: "",
  reading: null,
  nameRoman: null,
  prefecture: "",
  parentCode: null,
  programmeStatus: null,
  programmeSinceYear: null,
  operator: null,
  operatorPhone: null,
  bounds: null,
  basemap: "embedded",
  demo: false,
};
