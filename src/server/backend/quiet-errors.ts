import { AsyncLocalStorage } from "node:async_hooks";
import { errorCode } from "./connection.ts";

/**
 * @supabase/lite prints every error of the database with `console.error`, and PostgreSQL's errors quote what was
 * written ("Failing row contains (…)"). What people wrote must not stand in a log, so while a request is
 * answered only the code of an error and where it arose are printed.
 */
const answering = new AsyncLocalStorage<true>();
let installed = false;

export function withQuietErrors<Value>(work: () => Promise<Value>): Promise<Value> {
  if (!installed) install();
  return answering.run(true, work);
}

function install(): void {
  installed = true;
  const print = console.error.bind(console);
  console.error = (...said: unknown[]) => {
    if (answering.getStore() === undefined) print(...said);
    else for (const error of said.filter((word) => word instanceof Error)) print(bareError(error));
  };
}

/** Names of the database's own things only: none of these fields can hold a value. */
const NAMES = ["schema_name", "table_name", "column_name", "constraint_name", "routine"] as const;

/** One line: the code of an error and the names of what it is about. */
export function bareError(error: Error): string {
  const fields = new Map<string, unknown>(Object.entries(error));
  const names = NAMES.flatMap((name) => {
    const value = fields.get(name);
    return typeof value === "string" && value !== "" ? [`${name}=${value}`] : [];
  });
  return ["database error", errorCode(error) ?? error.name, ...names].join(" ");
}
