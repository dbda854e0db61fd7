import { PROBLEM_CODES, type Problem, type ProblemCode } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";

const isCode = (value: unknown): value is ProblemCode =>
  (PROBLEM_CODES as readonly unknown[]).includes(value);
const textIn = (value: unknown): string | null => (typeof value === "string" ? value : null);

/**
 * What a function of the database answered, or the problem that it answered with: `{"problem", "field", "value"}`. A
 * code that nobody knows is `backend-unreachable`: portal and database do not fit each other.
 */
export function answerOf(called: Result<unknown, Problem>): Result<unknown, Problem> {
  if (!called.ok) return called;
  const { value } = called;
  if (typeof value !== "object" || value === null || !("problem" in value)) return succeed(value);
  const field = "field" in value ? textIn(value.field) : null;
  const said = "value" in value ? textIn(value.value) : null;
  return fail({
    code: isCode(value.problem) ? value.problem : "backend-unreachable",
    ...(field === null ? {} : { field }),
    ...(said === null ? {} : { value: said }),
  });
}
