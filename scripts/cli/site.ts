import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type GapTown, gapTown } from "../../src/domain/coverage/gap-town.ts";
import {
  type Candidate,
  MOST_PLACES,
  type NextPlaces,
  whereNext,
} from "../../src/domain/coverage/siting/where-next.ts";
import { position } from "../../src/domain/units.ts";
import { parseCsv } from "../../src/formats/csv.ts";
import { decode } from "../../src/formats/decode.ts";
import { gapsWords as words } from "../../src/wording/operator-gaps.ts";
import { type Command, type CommandIo, DONE, NOT_DONE, WRONG_USE } from "./command.ts";
import { GAP_OPTIONS, questionOf, withTown } from "./gaps/gap-options.ts";
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
    const count = Number(given.text("add") ?? "1");
    if (!Number.isInteger(count) || count < 1 || count > MOST_PLACES) {
      io.complain(words.wrongAdd);
      return WRONG_USE;
    }
    return withTown(given, asked.on, io, { notDone: NOT_DONE, wrongUse: WRONG_USE }, (index) => {
      const town = gapTown(index, { on: asked.on });
      const candidates = candidatesOf(town, given.text("candidates"), io);
      if (candidates === null) return NOT_DONE;
      const next = whereNext(town, asked.question, candidates, count);
      if (given.flag("json")) io.say(JSON.stringify({ ...asked, ...next }));
      else say(next, io);
      return DONE;
    });
  },
};

/** The small areas' middles, or the houses, schools and halls of a file; null after saying what is wrong with it. */
function candidatesOf(
  { areas }: GapTown,
  file: string | null,
  io: CommandIo,
): readonly Candidate[] | null {
  const candidates = file === null ? areas : readCandidates(resolve(io.folder, file));
  if (candidates === null) io.complain(words.wrongCandidates);
  else if (candidates.length === 0) io.complain(words.noCandidate);
  return candidates === null || candidates.length === 0 ? null : candidates;
}

function readCandidates(path: string): readonly Candidate[] | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  const decoded = decode(bytes);
  const parsed = decoded.ok ? parseCsv(decoded.value.text) : decoded;
  if (!parsed.ok) return null;
  const [header, ...rows] = parsed.value;
  const columns = ["名称", "緯度", "経度"].map((name) => header?.cells.indexOf(name) ?? -1);
  if (columns.includes(-1)) return null;
  const read = rows.flatMap(({ cells, line }): Candidate[] => {
    const [name = "", lat = "", lng = ""] = columns.map((column) => cells[column] ?? "");
    const at = position(Number(lat), Number(lng));
    const there = lat !== "" && lng !== "" && Number.isFinite(at.lat) && Number.isFinite(at.lng);
    return there ? [{ id: String(line), name, at }] : [];
  });
  return read;
}

function say({ chosen, before, after, all, ofBestPossible, exact }: NextPlaces, io: CommandIo) {
  for (const [at, { candidate, gained }] of chosen.entries()) {
    io.say(words.next(at + 1, candidate.name, gained));
  }
  io.say(words.reach(before, after, all));
  io.say(words.quality(ofBestPossible, exact));
}
