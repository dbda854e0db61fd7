import type { Problem } from "../../src/domain/problem.ts";
import type { Result } from "../../src/domain/result.ts";
import { pendingMigrations, prepareDatabase } from "../../src/server/backend/prepare-database.ts";
import { makeSecrets } from "../../src/server/backend/secrets.ts";
import type { Settings } from "../../src/server/settings.ts";
import { problemText, stepText } from "../../src/wording/operator.ts";
import { migrateWords, unknownOptionText } from "../../src/wording/operator-commands.ts";
import { type Command, type CommandIo, DONE, NOT_DONE, WRONG_USE } from "./command.ts";
import { commandSettings, withBackend } from "./with-backend.ts";

export const command: Command = {
  name: "migrate",
  summary: migrateWords.summary,
  help: migrateWords.help,
  run: async (args, io) => {
    const unknown = args.find((argument) => argument !== "--dry-run");
    if (unknown !== undefined) {
      io.complain(unknownOptionText(unknown));
      return WRONG_USE;
    }
    const settings = commandSettings(io);
    if (settings === null) return NOT_DONE;
    const dryRun = args.includes("--dry-run");
    const url = migrationAddress(settings);
    if (url !== null) return migrate(url, dryRun, io);
    if (settings.database.kind === "embedded") return migrateEmbedded(dryRun, io);
    io.complain(migrateWords.needsAddress);
    return NOT_DONE;
  },
};

function migrationAddress({ migrateDatabaseUrl, database }: Settings): string | null {
  return migrateDatabaseUrl ?? (database.kind === "postgres" ? database.url : null);
}

/** Opening it is all that is needed: the embedded database brings itself up to date. */
async function migrateEmbedded(dryRun: boolean, io: CommandIo): Promise<number> {
  if (dryRun) {
    io.say(migrateWords.bringsItselfUpToDate);
    return DONE;
  }
  let count = 0;
  const work = async (): Promise<number> => {
    io.say(count === 0 ? migrateWords.nothingToDo : migrateWords.applied(count));
    return DONE;
  };
  return withBackend(io, work, (step) => {
    if (step.step === "migrating") count = step.count;
    io.complain(stepText(step));
  });
}

async function migrate(url: string, dryRun: boolean, io: CommandIo): Promise<number> {
  const names = dryRun ? await pendingMigrations({ url }) : await apply(url, io);
  if (!names.ok) {
    io.complain(problemText(names.problem));
    return NOT_DONE;
  }
  if (names.value.length === 0) io.say(migrateWords.nothingToDo);
  else
    io.say(
      dryRun ? migrateWords.wouldApply(names.value) : migrateWords.applied(names.value.length),
    );
  return DONE;
}

/** The keys open nothing here: making `auth` needs an API to be configured, not to be asked. */
async function apply(url: string, io: CommandIo): Promise<Result<readonly string[], Problem>> {
  const secrets = await makeSecrets();
  return prepareDatabase({ url }, secrets, (step) => io.complain(stepText(step)));
}
