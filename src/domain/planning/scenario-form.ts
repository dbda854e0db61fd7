import type { Problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { Scenario } from "./planning-records.ts";

export const LONGEST_NAME = 100;
export const LONGEST_NOTE = 1000;
const LONGEST_QUERY = 4000;

export type ScenarioField = "name" | "note" | "query";
export type ScenarioToSave = Pick<Scenario, "name" | "note" | "query"> & {
  readonly id: string | null;
};

/**
 * Reads the form of a scenario. What was asked is kept as the planning page's query: `query` may be the whole address
 * of that page, pasted, or its query alone. Problems, each with its field: `name-missing`, `value-too-long`,
 * `link-not-of-planning`.
 */
export function parseScenario(
  id: string | null,
  said: (field: ScenarioField) => string,
): Result<ScenarioToSave, readonly Problem[]> {
  const name = said("name").trim();
  const note = said("note").trim();
  const query = queryOf(said("query").trim());
  const problems: Problem[] = [
    ...(name === "" ? [{ code: "name-missing", field: "name" } as const] : []),
    ...tooLong("name", name, LONGEST_NAME),
    ...tooLong("note", note, LONGEST_NOTE),
    ...(query === null ? [{ code: "link-not-of-planning", field: "query" } as const] : []),
  ];
  return problems.length > 0 || query === null
    ? fail(problems)
    : succeed({ id, name, note, query });
}

export const tooLong = (field: string, value: string, most: number): readonly Problem[] =>
  Array.from(value).length > most ? [{ code: "value-too-long", field, value: String(most) }] : [];

/** The names of a query of the planning page are short words; whatever else stands there is none. */
const PARAMETER = /^[a-z][a-z-]{0,19}$/;

/** A query string as it is kept: in one way of writing, empty fields left out; null where it is none of ours. */
function queryOf(text: string): string | null {
  const mark = text.indexOf("?");
  if (mark === -1 && text.includes("/")) return null;
  const params = new URLSearchParams(text.slice(mark + 1).split("#")[0]);
  const kept = new URLSearchParams();
  for (const [name, value] of params) {
    if (!PARAMETER.test(name)) return null;
    if (value !== "") kept.append(name, value);
  }
  const query = kept.toString();
  return query.length > LONGEST_QUERY ? null : query;
}
