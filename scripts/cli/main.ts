import { crashedText, unknownCommandText, usageText } from "../../src/wording/operator-commands.ts";
import { type Command, type CommandIo, DONE, NOT_DONE, WRONG_USE } from "./command.ts";

/** Loaded when asked for, so that none waits for what another needs. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  migrate: () => import("./migrate.ts"),
  municipality: () => import("./municipality.ts"),
  staff: () => import("./staff.ts"),
  import: () => import("./import.ts"),
  schedule: () => import("./schedule.ts"),
  search: () => import("./search.ts"),
  match: () => import("./match.ts"),
  gaps: () => import("./gaps.ts"),
  site: () => import("./site.ts"),
  backup: () => import("./backup.ts"),
  restore: () => import("./restore.ts"),
  "remove-now": () => import("./remove-now.ts"),
};

const isHelp = (argument: string | undefined): boolean =>
  argument === "--help" || argument === "-h";

/** Runs the command that the arguments name and gives its exit code. */
export async function runCommandLine(args: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || isHelp(name) || name === "help") {
    io.say(await usage());
    return name === undefined ? WRONG_USE : DONE;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    io.complain(unknownCommandText(name));
    io.complain(await usage());
    return WRONG_USE;
  }
  const { command } = await load();
  if (rest.some(isHelp)) {
    io.say(command.help);
    return DONE;
  }
  return command.run(rest, io);
}

async function usage(): Promise<string> {
  const modules = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return usageText(modules.map(({ command }) => command));
}

/** Runs it for this process. A bug ends with its trace; everything else is a sentence and an exit code. */
export async function main(): Promise<void> {
  const io: CommandIo = {
    say: (text) => console.log(text),
    complain: (text) => console.error(text),
    environment: process.env,
    folder: process.env.INIT_CWD ?? process.cwd(),
  };
  try {
    process.exitCode = await runCommandLine(process.argv.slice(2), io);
  } catch (error) {
    io.complain(
      crashedText(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
    process.exitCode = NOT_DONE;
  }
}
