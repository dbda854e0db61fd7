import type { Problem, ProblemCode } from "../domain/problem.ts";

/** What supabase-js says of a failed request. */
export interface BackendError {
  readonly code?: string;
  readonly message: string;
}

const CODES: Readonly<Record<string, ProblemCode>> = {
  "42501": "not-permitted",
  "23503": "reference-missing",
  P0002: "import-unknown",
  // Characters that no database text can hold: NUL, half a surrogate pair.
  "22P02": "file-encoding-broken",
  "22P05": "file-encoding-broken",
};

/** A failed request as a problem: `backend-unreachable` unless the backend answered that it would not. */
export const backendProblem = ({ code, message }: BackendError): Problem => ({
  code: CODES[code ?? ""] ?? "backend-unreachable",
  value: message,
});
