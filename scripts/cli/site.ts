import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { DemandLayer } from "../../src/domain/coverage/demand.ts";
import { type GapTown, gapTown } from "../../src/domain/coverage/gap-town.ts";
import {
  type Candidate,
  MOST_PLACES,
  type NextPlaces,
  whereNext,
} from "../../src/domain/coverage/siting/where-next.ts";
import {
  CANDIDATE_LISTS,
  candidateLists,
  pointOfSite,
} from "../../src/domain/planning/candidate-lists.ts";
import { readSites } from "../../src/domain/planning/candidate-text.ts";
import type { TownIndex } from "../../src/domain/town-index.ts";
import { parseCsv } from "../../src/formats/csv.ts";
import { decode } from "../../src/formats/decode.ts";
import { gapsWords as words } from "../../src/wording/operator-gaps.ts";
import { type Command, type CommandIo, DONE, NOT_DONE, WRONG_USE } from "./command.ts";
import { GAP_OPTIONS, questionOf, townAsIf, withTown } from "./gaps/gap-options.ts";
import { settingOf } from "./gaps/gap-setting.ts";
import type { OpenedTown } from "./gaps/town-of-database.ts";
import { parseOptions } from "./parse-options.ts";

const OPTIONS = { ...GAP_OPTIONS, add: "string", candidates: "string" } as const;

export const command: Command = {
  name: "site",
  summary: words.siteSummary,
  help: words.siteHelp,
  run: async (args, io) => {
    const given = parseOptions(args, OPTIONS, io);
    const asked = given === null ? null : questionOf(given, io);
    if (given === null || asked === null) return WRONG_USE;
    if (asked.needs !== null) {
      io.complain(words.noSiteForNeeds);
      return WRONG_USE;
    }
    const count = Number(given.text("add") ?? "1");
    if (!Number.isInteger(count) || count < 1 || count > MOST_PLACES) {
      io.complain(words.wrongAdd);
      return WRONG_USE;
    }
    return withTown(given, asked, io, { notDone: NOT_DONE, wrongUse: WRONG_USE }, (opened) => {
      const setting = settingOf(given, asked.on, opened, io);
      if (setting === null) return WRONG_USE;
      const town = townAsIf(given, gapTown(opened.index, setting), io);
      if (town === null) return WRONG_USE;
      const candidates = candidatesOf(town, opened, given.text("candidates"), io);
      if (candidates === null) return NOT_DONE;
      const next = whereNext(town, asked.question, candidates, count);
      if (given.flag("json")) io.say(JSON.stringify({ ...asked, ...next }));
      else say(next, asked.question.who, io);
      return DONE;
    });
  },
};

/**
 * The small areas' middles, a list that planners entered (by its kind), or the houses, schools and halls of a file; null
 * after saying what is wrong with it.
 */
function candidatesOf(
  { areas }: GapTown,
  { index, records }: OpenedTown,
  asked: string | null,
  io: CommandIo,
): readonly Candidate[] | null {
  const entered = candidateLists(index, records.candidates, (id) => id);
  const candidates =
    asked === null
      ? areas
      : isList(asked)
        ? (entered.lists.find(({ id }) => id === asked)?.places ?? [])
        : readCandidates(resolve(io.folder, asked), index, io);
  if (candidates === null) io.complain(words.wrongCandidates);
  else if (candidates.length === 0) io.complain(words.noCandidate);
  return candidates === null || candidates.length === 0 ? null : candidates;
}

const isList = (text: string): boolean => (CANDIDATE_LISTS as readonly string[]).includes(text);

function readCandidates(
  path: string,
  index: TownIndex,
  io: CommandIo,
): readonly Candidate[] | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  const decoded = decode(bytes);
  const parsed = decoded.ok ? parseCsv(decoded.value.text) : decoded;
  if (!parsed.ok) return null;
  const { sites, wrongLines } = readSites(parsed.value);
  const read = sites.map((site, at) => ({
    id: String(at + 1),
    name: site.name,
    at: pointOfSite(index, site),
  }));
  const lost = read.filter(({ at }) => at === null).map(({ name }) => name);
  if (wrongLines.length > 0 || lost.length > 0) io.complain(words.candidatesLost(wrongLines, lost));
  return read.flatMap(({ at, ...site }) => (at === null ? [] : [{ ...site, at }]));
}

function say(
  { chosen, before, after, all, ofBestPossible, exact }: NextPlaces,
  who: DemandLayer,
  io: CommandIo,
) {
  for (const [at, { candidate, gained }] of chosen.entries()) {
    io.say(words.next(at + 1, candidate.name, gained, who));
  }
  io.say(words.reach(before, after, all));
  io.say(words.quality(ofBestPossible, exact));
}
