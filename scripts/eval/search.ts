/** `npm run eval -- search --set <folder>`: recall@5 of queries.json on catalogue.csv, in total and for each kind. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { search } from "../../src/domain/search/find.ts";
import { openCatalogue } from "../cli/search/catalogue.ts";

interface Question {
  readonly query: string;
  readonly want: readonly string[];
  readonly kind: string;
}

const AT = 5;
const LEAST = 0.95;

/** Prints the figures; false below the mark, or with more than one miss in a kind. */
export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: { set: { type: "string" }, json: { type: "boolean", default: false } },
  });
  if (values.set === undefined) {
    console.error("npm run eval -- search --set <folder with catalogue.csv and queries.json>");
    return false;
  }
  const opened = openCatalogue(readFileSync(join(values.set, "catalogue.csv")));
  if (!opened.ok) {
    console.error(JSON.stringify(opened.problem));
    return false;
  }
  const questions = JSON.parse(
    readFileSync(join(values.set, "queries.json"), "utf8"),
  ) as Question[];
  const answers = questions.map((question) => {
    const found = search(opened.value, question.query, { limit: AT }).results.map(
      ({ activity }) => activity,
    );
    return { ...question, found, recall: recallOf(question.want, found) };
  });
  return report(answers, values.json);
}

type Answer = Question & { readonly found: readonly string[]; readonly recall: number };

/** The wanted among the first five, over the smaller of five and the number wanted. Nothing wanted: nothing found. */
function recallOf(want: readonly string[], found: readonly string[]): number {
  if (want.length === 0) return found.length === 0 ? 1 : 0;
  const wanted = new Set(want);
  return found.filter((id) => wanted.has(id)).length / Math.min(AT, want.length);
}

function report(answers: readonly Answer[], json: boolean): boolean {
  const kinds = Map.groupBy(answers, ({ kind }) => kind);
  const rows = [...kinds].map(([kind, of]) => ({
    kind,
    queries: of.length,
    recall: mean(of),
    missed: of.filter(({ recall }) => recall < 1).length,
  }));
  const total = mean(answers);
  if (json) console.log(JSON.stringify({ recallAt5: total, queries: answers.length, kinds: rows }));
  else {
    for (const { kind, queries, recall, missed } of rows) {
      console.log(
        `${kind.padEnd(10)} ${String(queries).padStart(4)} queries   recall@5 ${recall.toFixed(3)}   missed ${missed}`,
      );
    }
    for (const { query, kind, want, found, recall } of answers.filter(
      (answer) => answer.recall < 1,
    )) {
      console.log(
        `miss  ${kind}: ${query}  ${recall.toFixed(2)}  wanted ${want.join(" ")}  found ${found.join(" ")}`,
      );
    }
    console.log(`recall@5 ${total.toFixed(4)} over ${answers.length} queries`);
  }
  return total >= LEAST && rows.every(({ missed }) => missed <= 1);
}

const mean = (answers: readonly Answer[]): number =>
  answers.reduce((sum, { recall }) => sum + recall, 0) / Math.max(1, answers.length);
