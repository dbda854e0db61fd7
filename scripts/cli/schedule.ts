import { text as readAll } from "node:stream/consumers";
import { isDayText } from "../../src/domain/clock.ts";
import { occurrenceLine, understand } from "../../src/domain/schedule/understand.ts";
import { scheduleWords as words } from "../../src/wording/operator-schedule.ts";
import { scheduleSentence } from "../../src/wording/when.ts";
import { type Command, type CommandIo, DONE, WRONG_USE } from "./command.ts";
import { withoutByteOrderMark } from "./input.ts";
import { parseOptions } from "./parse-options.ts";

const OPTIONS = { from: "string", to: "string", json: "boolean" } as const;

export const command: Command = {
  name: "schedule",
  summary: words.summary,
  help: words.help,
  run: async (args, io) => {
    const given = parseOptions(args, OPTIONS, io);
    if (given === null) return WRONG_USE;
    const [from, to] = [given.text("from"), given.text("to")];
    if ([from, to].some((day) => day !== null && !isDayText(day))) {
      io.complain(words.needsDays);
      return WRONG_USE;
    }
    return answerLines(await readAll(process.stdin), { from, to }, io);
  },
};

interface Asked {
  readonly from: string | null;
  readonly to: string | null;
}

/** Answers a text a line, or a JSON line with its own days; one JSON line for each. */
export function answerLines(input: string, asked: Asked, io: CommandIo): number {
  for (const line of withoutByteOrderMark(input).split(/\r?\n/)) {
    if (line.trim() === "") continue;
    const { text, from, to } = questionOf(line, asked);
    if (from === null || to === null || !isDayText(from) || !isDayText(to) || from > to) {
      io.complain(words.needsDays);
      return WRONG_USE;
    }
    const { understood, schedule, occurrences, rest } = understand(text, { from, to });
    const sentence = occurrences === null ? null : scheduleSentence(schedule, "ja");
    const lines = occurrences?.map(occurrenceLine) ?? null;
    io.say(JSON.stringify({ text, understood, occurrences: lines, sentence, rest }));
  }
  return DONE;
}

/** A line that is no JSON object with a text is itself the text. */
function questionOf(line: string, asked: Asked): Asked & { readonly text: string } {
  if (!line.trimStart().startsWith("{")) return { text: line, ...asked };
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || !("text" in value)) {
      return { text: line, ...asked };
    }
    const day = (given: unknown, fallback: string | null) =>
      typeof given === "string" ? given : fallback;
    return {
      text: String(value.text),
      from: day("from" in value ? value.from : null, asked.from),
      to: day("to" in value ? value.to : null, asked.to),
    };
  } catch {
    return { text: line, ...asked };
  }
}
