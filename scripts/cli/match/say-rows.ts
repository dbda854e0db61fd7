import type { RowOutcome } from "../../../src/domain/import/outcome.ts";
import type { ProblemCode } from "../../../src/domain/problem.ts";
import { operatorMatchRows as words } from "../../../src/wording/operator-match.ts";
import { problemSentence } from "../../../src/wording/problems/index.ts";
import type { CommandIo } from "../command.ts";

/** Of no weight for the answer: how a telephone number is written, a line that is empty. */
const ASIDE: ReadonlySet<ProblemCode> = new Set(["phone-unusual", "row-blank"]);

/** What of a catalogue's rows was not understood: each sort once, with its first line and how many rows have it. */
export function sayRows(io: Pick<CommandIo, "complain">, rows: readonly RowOutcome[]): void {
  const told = rows.flatMap(({ line, problems }) =>
    problems.filter(({ code }) => !ASIDE.has(code)).map((problem) => ({ line, problem })),
  );
  const sorts = Map.groupBy(told, ({ problem: { code, column } }) => `${code} ${column ?? ""}`);
  for (const [first, ...others] of sorts.values()) {
    if (first === undefined) continue;
    const { line, problem } = first;
    io.complain(words.ja(problem.line ?? line, others.length, problemSentence(problem, "ja")));
    io.complain(words.en(problem.line ?? line, others.length, problemSentence(problem, "en")));
  }
}
