import { type SearchResult, search } from "../../src/domain/search/find.ts";
import { nearestSpellings } from "../../src/domain/search/nearest-spellings.ts";
import type { SearchIndex } from "../../src/domain/search/search-index.ts";
import { searchWords as words } from "../../src/wording/operator-search.ts";
import { type Command, type CommandIo, DONE, NOT_DONE, WRONG_USE } from "./command.ts";
import { bytesOf, inputLines } from "./input.ts";
import { parseOptions } from "./parse-options.ts";
import { sayProblem } from "./say-problem.ts";
import { openCatalogue } from "./search/catalogue.ts";

const OPTIONS = { catalogue: "string", top: "string", json: "boolean" } as const;
const TOP = 5;
const MOST = 100;

export const command: Command = {
  name: "search",
  summary: words.summary,
  help: words.help,
  run: async (args, io) => {
    const given = parseOptions(args, OPTIONS, io);
    if (given === null) return WRONG_USE;
    const path = given.text("catalogue");
    const limit = given.text("top") === null ? TOP : Number(given.text("top"));
    if (path === null || !Number.isInteger(limit) || limit < 1 || limit > MOST) {
      io.complain(path === null ? words.needsCatalogue : words.wrongTop);
      return WRONG_USE;
    }
    const index = openFile(path, io);
    if (index === null) return NOT_DONE;
    if (given.words.length === 0) return answerLines(index, limit, io);
    answerOnce(index, given.words.join(" "), limit, given.flag("json"), io);
    return DONE;
  },
};

function openFile(path: string, io: CommandIo): SearchIndex | null {
  const bytes = bytesOf(path, io);
  if (bytes === null) return null;
  const opened = openCatalogue(bytes);
  if (opened.ok) return opened.value;
  sayProblem(io, opened.problem);
  return null;
}

const jsonLine = (query: string, results: readonly SearchResult[]): string =>
  JSON.stringify({ query, results });

/** One query a line; an empty line is a query without an answer, so that lines and answers stay in step. */
async function answerLines(index: SearchIndex, limit: number, io: CommandIo): Promise<number> {
  for await (const query of inputLines()) {
    io.say(jsonLine(query, search(index, query, { limit }).results));
  }
  return DONE;
}

function answerOnce(
  index: SearchIndex,
  query: string,
  limit: number,
  json: boolean,
  io: CommandIo,
): void {
  const { results } = search(index, query, { limit });
  if (json) {
    io.say(jsonLine(query, results));
    return;
  }
  if (results.length === 0) io.complain(words.nothing(nearestSpellings(index, query)));
  for (const { activity, score, matched } of results) {
    const why = matched.map(({ field, text, ranges }) => `${field}: ${marked(text, ranges)}`);
    io.say([activity, score.toFixed(3), ...why].join("\t"));
  }
}

/** What matched, in 【】. */
function marked(text: string, ranges: readonly (readonly [number, number])[]): string {
  let out = "";
  let done = 0;
  for (const [from, to] of ranges) {
    out += `${text.slice(done, from)}【${text.slice(from, to)}】`;
    done = to;
  }
  return out + text.slice(done);
}
