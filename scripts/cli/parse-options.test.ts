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

  it.each([["--jsn"], ["--municipality"], ["--json=yes"]])(
    "%s is refused with its name",
    (option) => {
      const { given, complained } = read(option);
      expect(given).toBeNull();
      expect(complained).toContain(`"${option.split("=")[0]}"`);
    },
  );
});
