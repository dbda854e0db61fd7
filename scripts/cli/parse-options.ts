import { parseArgs } from "node:util";
import { optionValueText, unknownOptionText } from "../../src/wording/operator-commands.ts";
import type { CommandIo } from "./command.ts";

export type OptionTypes = Readonly<Record<string, "string" | "boolean">>;

export interface Options<Types extends OptionTypes> {
  readonly words: readonly string[];
  readonly text: (name: keyof Types & string) => string | null;
  readonly flag: (name: keyof Types & string) => boolean;
}

/** An option without its value, with another option in its place, or with a value that it does not take. */
function misuse(
  type: "string" | "boolean",
  {
    rawName,
    value,
    inlineValue,
  }: { rawName: string; value?: string | undefined; inlineValue?: boolean | undefined },
): string | null {
  if (type === "boolean") return value === undefined ? null : optionValueText(rawName, false);
  const missing = value === undefined || value === "";
  const another = inlineValue !== true && value?.startsWith("--") === true;
  return missing || another ? optionValueText(rawName, true) : null;
}

/** Reads `--name value`, `--flag` and plain words; null after saying which option there is not, or what it lacks. */
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
    const problem = type === undefined ? unknownOptionText(token.rawName) : misuse(type, token);
    if (problem !== null) {
      io.complain(problem);
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
