import type { Activity } from "../../src/domain/activity/activity.ts";
import type { Readable } from "node:stream";
import { dayAt, isDayText } from "../../src/domain/clock.ts";
import type { Answer } from "../../src/domain/matching/answer.ts";
import { compileCatalogue } from "../../src/domain/matching/compile-catalogue.ts";
import type { MatchCatalogue } from "../../src/domain/matching/entry.ts";
import { match } from "../../src/domain/matching/match.ts";
import type { DayText } from "../../src/domain/units.ts";
import {
  isUnreadable,
  type ProfileContext,
  type ReadProfile,
  readProfileLine,
} from "../../src/formats/profile.ts";
import { confirmText, reasonText, relaxationText } from "../../src/wording/matching.ts";
import { matchWording as ja } from "../../src/wording/matching-set/ja.ts";
import { matchWords as words } from "../../src/wording/operator-match.ts";
import { occurrenceWritten } from "../../src/wording/when.ts";
import { type Command, type CommandIo, DONE, NOT_DONE, WRONG_USE } from "./command.ts";
import { bytesOf, inputLines, withoutByteOrderMark } from "./input.ts";
import { answerJson, unansweredJson } from "./match/answer-json.ts";
import { explainOne } from "./match/explain-one.ts";
import { openMatchFile } from "./match/match-file.ts";
import { sayRows } from "./match/say-rows.ts";
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
export interface Asked {
  readonly catalogue: MatchCatalogue<Activity>;
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
    if (given.words.length > 0) {
      io.complain(words.wrongWords(given.words.join(" ")));
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
    if (activity === null && profile === "-") return answerLines(asked, io);
    const read = profile === null ? null : openProfile(profile, asked.context, io);
    if (profile !== null && read === null) return NOT_DONE;
    if (activity !== null) {
      return explainOne(activity, { ...asked, need: read?.need ?? null }, io);
    }
    if (read !== null) answerOnce(asked, read, io);
    return DONE;
  },
};

function openFile(path: string, on: DayText, io: CommandIo) {
  const bytes = bytesOf(path, io);
  if (bytes === null) return null;
  const opened = openMatchFile(bytes, on);
  if (!opened.ok) {
    sayProblem(io, opened.problem);
    return null;
  }
  const { source, places, rows } = opened.value;
  sayRows(io, rows);
  return {
    catalogue: compileCatalogue(source, on),
    context: { places },
  };
}

/** What is understood is used, the rest is named; null, after saying so, where nothing can be read. */
function openProfile(path: string, context: ProfileContext, io: CommandIo): ReadProfile | null {
  const bytes = bytesOf(path, io);
  if (bytes === null) return null;
  const text = withoutByteOrderMark(new TextDecoder().decode(bytes));
  const read = readProfileLine(text, context);
  for (const problem of read.problems) sayProblem(io, problem);
  return isUnreadable(read) ? null : read;
}

const answerTo = ({ catalogue, top, staff }: Asked, { need }: ReadProfile): Answer =>
  match(catalogue, need, { top, staff });

/**
 * One profile a line. A line that cannot be read is answered with its problem and nothing else, that lines and answers
 * stay in step; an empty one is nobody, and no mistake.
 */
export async function answerLines(
  asked: Asked,
  io: Pick<CommandIo, "say" | "complain">,
  input: Readable = process.stdin,
): Promise<number> {
  let at = 0;
  let code = DONE;
  for await (const line of inputLines(input)) {
    at += 1;
    const read = readProfileLine(line, asked.context);
    const unread = isUnreadable(read);
    const json = unread
      ? unansweredJson(read.problems)
      : answerJson(answerTo(asked, read), read.problems);
    io.say(JSON.stringify(json));
    if (!unread || line.trim() === "") continue;
    io.complain(words.unreadableLine(at));
    code = NOT_DONE;
  }
  return code;
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
    const way = [words.step(step), role, minutes === null ? null : words.minutes(minutes)];
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
