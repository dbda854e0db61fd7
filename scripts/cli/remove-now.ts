import { takeDown } from "../../src/data/review/take-down.ts";
import { addressesOf, LANGUAGES } from "../../src/domain/addresses.ts";
import { municipalityCodeOf } from "../../src/domain/municipality/municipality-code.ts";
import { removeNowWords as words } from "../../src/wording/operator-remove-now.ts";
import { type Command, DONE, NOT_DONE, WRONG_USE } from "./command.ts";
import { parseOptions } from "./parse-options.ts";
import { sayProblem } from "./say-problem.ts";
import { withBackend } from "./with-backend.ts";

const OPTIONS = { keep: "boolean", "for-good": "boolean" } as const;

/** 今すぐ消す from the command line: a running portal follows at its next poll, within two seconds. */
export const command: Command = {
  name: "remove-now",
  summary: words.summary,
  help: words.help,
  run: async (args, io) => {
    const given = parseOptions(args, OPTIONS, io);
    if (given === null) return WRONG_USE;
    const [typed = "", id = "", ...rest] = given.words;
    const forGood = given.flag("for-good");
    if (id === "" || rest.length > 0 || forGood === given.flag("keep")) {
      io.complain(words.wrongUse);
      return WRONG_USE;
    }
    const read = municipalityCodeOf(typed);
    if (!read.ok) {
      sayProblem(io, read.problem);
      return WRONG_USE;
    }
    const { code } = read.value;
    return withBackend(io, async ({ service }) => {
      const done = await takeDown(service, code, id, forGood);
      if (!done.ok) {
        sayProblem(io, done.problem);
        return NOT_DONE;
      }
      io.say(words.done(id, forGood));
      if (done.value.placeStays) io.say(words.placeStays);
      if (done.value.groupStays) io.say(words.groupStays);
      io.say(words.purge);
      for (const address of addressesToPurge(code, id)) io.say(`  ${address}`);
      return DONE;
    });
  },
};

/** What a CDN in front of the portal may still hold. */
const addressesToPurge = (code: string, id: string): readonly string[] => [
  ...LANGUAGES.map((language) => addressesOf(code, language).noun("activity", id)),
  ...LANGUAGES.map((language) => `${addressesOf(code, language).home}*`),
  ...["snapshot", "map", "matcher", "search"].map((file) => `/${code}/${file}/*`),
  addressesOf(code, "ja").snapshotPointer,
];
