/**
 * `npm run eval -- schedule --set <folder>`: exact matches on schedules.json, in total and for each kind.
 * `npm run eval -- schedule --files <folder>`: every schedule of the files that an import would take in there.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { occurrenceLine, understand } from "../../src/domain/schedule/understand.ts";
import { reportFiles } from "./schedules-in-files.ts";

interface Case {
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly occurrences: readonly string[] | null;
  readonly kind: string;
}

const LEAST = 0.97;

/** Prints the figures and the misses; false below the mark, or where a text without dates was given some. */
export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      set: { type: "string" },
      files: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (values.files !== undefined) return reportFiles(values.files, values.json);
  if (values.set === undefined) {
    console.error(
      "npm run eval -- schedule --set <folder with schedules.json> | --files <folder with files to import>",
    );
    return false;
  }
  const cases = JSON.parse(readFileSync(join(values.set, "schedules.json"), "utf8")) as Case[];
  return report(cases.map(judge), values.json);
}

type Judged = Case & { readonly got: readonly string[] | null; readonly exact: boolean };

function judge(one: Case): Judged {
  const { occurrences } = understand(one.text, { from: one.from, to: one.to });
  const got = occurrences?.map(occurrenceLine) ?? null;
  return { ...one, got, exact: JSON.stringify(got) === JSON.stringify(one.occurrences) };
}

function report(judged: readonly Judged[], json: boolean): boolean {
  const kinds = [...Map.groupBy(judged, ({ kind }) => kind)].map(([kind, of]) => ({
    kind,
    texts: of.length,
    exact: of.filter(({ exact }) => exact).length,
  }));
  const exact = judged.filter((one) => one.exact).length;
  const guessed = judged.filter((one) => one.occurrences === null && one.got !== null).length;
  if (json) console.log(JSON.stringify({ texts: judged.length, exact, guessed, kinds }));
  else {
    for (const row of kinds) console.log(`${row.kind.padEnd(16)} ${row.exact} / ${row.texts}`);
    for (const one of judged.filter((miss) => !miss.exact)) printMiss(one);
    const share = ((100 * exact) / Math.max(1, judged.length)).toFixed(1);
    console.log(`${"total".padEnd(16)} ${exact} / ${judged.length} exact (${share}%)`);
    console.log(`${"given dates".padEnd(16)} ${guessed} of those that have none`);
  }
  return guessed === 0 && exact >= LEAST * judged.length;
}

function printMiss({ text, kind, got, occurrences }: Judged): void {
  console.log(`- [${kind}] ${text}`);
  console.log(`    got  ${JSON.stringify(got)}`);
  console.log(`    want ${JSON.stringify(occurrences)}`);
}
