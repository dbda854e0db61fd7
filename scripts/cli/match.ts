import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { dayAt, isDayText } from "../../src/domain/clock.ts";
import type { Answer } from "../../src/domain/matching/answer.ts";
import { compileCatalogue, type MatchCatalogue } from "../../src/domain/matching/entry.ts";
import { explain } from "../../src/domain/matching/explain.ts";
import { match } from "../../src/domain/matching/match.ts";
import { NO_NEED } from "../../src/domain/matching/need.ts";
import { usualWeekOf } from "../../src/domain/matching/usual-week.ts";
import type { DayText } from "../../src/domain/units.ts";
import {
  type ProfileContext,
  type ReadProfile,
  readProfileLine,
} from "../../src/formats/profile.ts";
import { confirmText, reasonText, relaxationText } from "../../src/wording/matching.ts";
import { matchWording as ja } from "../../src/wording/matching-set/ja.ts";
import { matchWords as words } from "../../src/wording/operator-match.ts";
import { occurrenceWritten } from "../../src/wording/when.ts";
import { type Command, type CommandIo, DONE, NOT_DONE, WRONG_USE } from "./command.ts";
import { answerJson } from "./match/answer-json.ts";
import { openMatchFile } from "./match/match-file.ts";
import { parseOptions } from "./parse-options.ts";
import { sayProblem } from "./say-problem.ts";

const OPTIONS = {
  catalogue: "string",
  profile: "string",
  on: "string",
  top: "string",
  explain: "string",
  staff: "boolean",
  json: "boolean",
} as const;
const TOP = 5;
const MOST = 50;

/** A catalogue, the profile's borders and how to answer. */
interface Asked {
  readonly catalogue: MatchCatalogue;
  readonly context: ProfileContext;
  readonly top: number;
  readonly staff: boolean;
  readonly json: boolean;
}

export const command: Command = {
  name: "match",
  summary: words.summary,
  help: words.help,
  run: async (args, io) => {
    const given = parseOptions(args, OPTIONS, io);
    if (given === null) return WRONG_USE;
    const [path, profile, activity] = [
      given.text("catalogue"),
      given.text("profile"),
      given.text("explain"),
    ];
    if (path === null || (profile === null && activity === null)) {
      io.complain(words.needsFiles);
      return WRONG_USE;
    }
    const on = given.text("on") ?? dayAt(new Date());
    const top = given.text("top") === null ? TOP : Number(given.text("top"));
    if (!isDayText(on) || !Number.isInteger(top) || top < 1 || top > MOST) {
      io.complain(isDayText(on) ? words.wrongTop : words.wrongDay);
      return WRONG_USE;
    }
    const opened = openFile(path, on, io);
    if (opened === null) return NOT_DONE;
    const asked = { ...opened, top, staff: given.flag("staff"), json: given.flag("json") };
    if (activity !== null) return explainOne(asked, activity, profile, io);
    if (profile === "-") return answerLines(asked, io);
    const read = openProfile(profile ?? "", asked.context, io);
    if (read === null) return NOT_DONE;
    answerOnce(asked, read, io);
    return DONE;
  },
};

function bytesOf(path: string, io: CommandIo): Uint8Array | null {
  try {
    return readFileSync(resolve(io.folder, path));
  } catch {
    io.complain(words.cannotRead(path));
    return null;
  }
}

function openFile(path: string, on: DayText, io: CommandIo) {
  const bytes = bytesOf(path, io);
  if (bytes === null) return null;
  const opened = openMatchFile(bytes, on);
  if (!opened.ok) {
    sayProblem(io, opened.problem);
    return null;
  }
  const { source, places } = opened.value;
  return {
    catalogue: compileCatalogue(source, on, { readUsualWeek: usualWeekOf }),
    context: { places },
  };
}

function openProfile(path: string, context: ProfileContext, io: CommandIo): ReadProfile | null {
  const bytes = bytesOf(path, io);
  if (bytes === null) return null;
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");
  const read = readProfileLine(text, context);
  for (const problem of read.problems) sayProblem(io, problem);
  return read;
}

const answerTo = ({ catalogue, top, staff }: Asked, { need }: ReadProfile): Answer =>
  match(catalogue, need, { top, staff });

/** One profile a line; an empty line is nobody, and is answered so, that lines and answers stay in step. */
async function answerLines(asked: Asked, io: CommandIo): Promise<number> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const read = readProfileLine(line.replace(/^\uFEFF/, ""), asked.context);
    io.say(JSON.stringify(answerJson(answerTo(asked, read), read.problems)));
  }
  return DONE;
}

function answerOnce(asked: Asked, read: ReadProfile, io: CommandIo): void {
  const answer = answerTo(asked, read);
  if (asked.json) {
    io.say(JSON.stringify(answerJson(answer, read.problems)));
    return;
  }
  if (answer.nothingFits) io.say(words.nothingFits);
  for (const { activity, step, role, minutes, reasons, confirm, dates } of answer.suggestions) {
    const name = nameOf(asked.catalogue, activity);
    const way = [step, role, minutes === null ? null : words.minutes(minutes)];
    io.say([activity, name, ...way.filter((part) => part !== null)].join("\t"));
    io.say(`  ${reasons.map((reason) => reasonText(reason, ja)).join("")}`);
    if (dates.length > 0) {
      const written = dates.map((date) => occurrenceWritten(date, "ja"));
      io.say(`  ${words.dates}: ${written.join("、")}`);
    }
    for (const one of confirm) io.say(`  ${words.confirm}: ${confirmText(one, ja)}`);
  }
  for (const relaxation of answer.relaxations) io.say(`+ ${relaxationText(relaxation, ja)}`);
}

const nameOf = ({ entries }: MatchCatalogue, id: string): string =>
  entries.find(({ activity }) => activity.id === id)?.activity.name ?? "";

/** Why it is never suggested: to anybody, or to the profile that is given. */
function explainOne(asked: Asked, id: string, profile: string | null, io: CommandIo): number {
  const entry = asked.catalogue.entries.find(({ activity }) => activity.id === id);
  if (entry === undefined) {
    io.complain(words.notThere(id));
    return NOT_DONE;
  }
  const read = profile === null ? null : openProfile(profile, asked.context, io);
  if (profile !== null && read === null) return NOT_DONE;
  const explained = explain(entry, read?.need ?? NO_NEED, { staff: asked.staff });
  if (asked.json) {
    io.say(JSON.stringify(explained));
    return DONE;
  }
  io.say([id, entry.activity.name].join("\t"));
  const { stoppedBy, unknown, missing } = explained;
  io.say(stoppedBy.length === 0 ? words.canBe : `${words.stoppedBy}:`);
  for (const limit of stoppedBy) io.say(`  ${limit}: ${words.limit(limit)}`);
  if (unknown.length > 0) io.say(`${words.unknown}: ${unknown.join(", ")}`);
  if (missing.length > 0) {
    io.say(`${words.missing}: ${missing.map((topic) => words.topic(topic)).join("、")}`);
  }
  return DONE;
}
