import { isAbsolute, join } from "node:path";
import { stepText } from "../../src/wording/operator.ts";
import { backupProblemText, restoreWords as words } from "../../src/wording/operator-backup.ts";
import { readBackup } from "./backup/read-backup.ts";
import { restoreBackup } from "./backup/restore-backup.ts";
import { withDatabase } from "./backup/with-database.ts";
import { type Command, type CommandIo, DONE, NOT_DONE, WRONG_USE } from "./command.ts";
import { progressLine } from "./import/progress-line.ts";
import { parseOptions } from "./parse-options.ts";
import { commandSettings } from "./with-backend.ts";

export const command: Command = {
  name: "restore",
  summary: words.summary,
  help: words.help,
  run: async (args, io) => {
    const given = parseOptions(args, { yes: "boolean" }, io);
    if (given === null) return WRONG_USE;
    const [name, ...more] = given.words;
    if (name === undefined || more.length > 0) {
      io.complain(words.needsFile);
      return WRONG_USE;
    }
    return restore(isAbsolute(name) ? name : join(io.folder, name), given.flag("yes"), io);
  },
};

async function restore(file: string, replace: boolean, io: CommandIo): Promise<number> {
  // Before a database is made for a file that is not there.
  const whole = await readBackup(file);
  if (!whole.ok) {
    io.complain(backupProblemText(whole.problem));
    return NOT_DONE;
  }
  const settings = commandSettings(io);
  if (settings === null) return NOT_DONE;
  const progress = progressLine(words.name);
  const restored = await withDatabase(
    settings,
    { state: "up-to-date", onProgress: (step) => io.complain(stepText(step)) },
    ({ sql, isEmbedded }) =>
      restoreBackup(sql, {
        file,
        checked: whole.value,
        replace,
        mayRebuild: isEmbedded,
        onBegin: () => io.complain(words.checked),
        onRows: progress.show,
      }),
  );
  progress.end();
  if (!restored.ok) {
    io.complain(backupProblemText(restored.problem));
    return NOT_DONE;
  }
  const { header, rows, migrated } = restored.value;
  io.say(words.done(header.madeAt, rows));
  if (migrated > 0) io.say(words.migrated(migrated));
  return DONE;
}
