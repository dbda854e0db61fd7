import { isAbsolute, join } from "node:path";
import { stepText } from "../../src/wording/operator.ts";
import { backupProblemText, backupWords as words } from "../../src/wording/operator-backup.ts";
import { withDatabase } from "./backup/with-database.ts";
import { writeBackup } from "./backup/write-backup.ts";
import { type Command, DONE, NOT_DONE, WRONG_USE } from "./command.ts";
import { progressLine } from "./import/progress-line.ts";
import { parseOptions } from "./parse-options.ts";
import { commandSettings } from "./with-backend.ts";

export const command: Command = {
  name: "backup",
  summary: words.summary,
  help: words.help,
  run: async (args, io) => {
    const given = parseOptions(args, {}, io);
    if (given === null) return WRONG_USE;
    const [name, ...more] = given.words;
    if (name === undefined || more.length > 0) {
      io.complain(words.needsFile);
      return WRONG_USE;
    }
    const settings = commandSettings(io);
    if (settings === null) return NOT_DONE;
    const file = isAbsolute(name) ? name : join(io.folder, name);
    const progress = progressLine(words.name);
    const written = await withDatabase(
      settings,
      { state: "as-it-is", onProgress: (step) => io.complain(stepText(step)) },
      ({ sql }) => writeBackup(sql, file, progress.show),
    );
    progress.end();
    if (!written.ok) {
      io.complain(backupProblemText(written.problem));
      return NOT_DONE;
    }
    const { header, rows } = written.value;
    io.say(words.done(file, header.tables.length, rows));
    return DONE;
  },
};
