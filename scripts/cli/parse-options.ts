import { parseArgs } from "node:util";
import { unknownOptionText } from "../../src/wording/operator-commands.ts";
import type { CommandIo } from "./command.ts";

export type OptionTypes = Readonly<Record<string, "string" | "boolean">>;

export interface Options<Types extends OptionTypes> {
  readonly words: readonly string[];
  readonly text: (name: keyof Types & string) => string | null;
  readonly flag: (name: keyof Types & string) => boolean;
}

/** Reads `--name value`, `--flag` and plain words; null after saying which option there is not. */
export function parseOptions<Types extends OptionTypes>(
  args: readonly string[],
  types: Types,
  io: CommandIo,
): Options<Types> | null {
  const options = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]));
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const type = Object.hasOwn(types, token.name) ? types[token.name] : undefined;
    const misused =
      type === "string" ? typeof values[token.name] !== "string" : token.value !== undefined;
    if (type === undefined || misused) {
      io.complain(unknownOptionText(token.rawName));
      return null;
    }
  }
  return {
    words: positionals,
    text: (name) => {
      const value = values[name];
      return typeof value === "string" ? value : null;
    },
    flag: (name) => values[name] === true,
  };
}
