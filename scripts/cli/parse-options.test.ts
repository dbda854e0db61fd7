import { describe, expect, it } from "vitest";
import { parseOptions } from "./parse-options.ts";

const TYPES = { municipality: "string", json: "boolean" } as const;

function read(...args: string[]) {
  const complained: string[] = [];
  const io = {
    say: () => undefined,
    complain: (text: string) => void complained.push(text),
    environment: {},
    folder: "",
  };
  return { given: parseOptions(args, TYPES, io), complained: complained.join("\n") };
}

describe("options of a command", () => {
  it("are read wherever they stand", () => {
    const { given } = read("a.csv", "--municipality", "372013", "b.csv", "--json");
    expect(given?.words).toEqual(["a.csv", "b.csv"]);
    expect(given?.text("municipality")).toBe("372013");
    expect(given?.flag("json")).toBe(true);
  });

  it("are absent where they are not given", () => {
    const { given } = read("a.csv");
    expect(given?.text("municipality")).toBeNull();
    expect(given?.flag("json")).toBe(false);
  });

  it.each([
    [["--jsn"], 'There is no option "--jsn".'],
    [["--municipality"], '"--municipality" needs a value after it.'],
    [["--municipality="], '"--municipality" needs a value after it.'],
    [["--municipality", "--json"], '"--municipality" needs a value after it.'],
    [["--json=yes"], '"--json" takes no value.'],
  ])("%j is refused with what is wrong", (options, sentence) => {
    const { given, complained } = read(...options);
    expect(given).toBeNull();
    expect(complained).toContain(sentence);
  });
});
