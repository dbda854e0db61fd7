import type { PlanningPart } from "../../domain/office/planning.ts";
import { readSites } from "../../domain/planning/candidate-text.ts";
import { CANDIDATE_KINDS } from "../../domain/planning/planning-records.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result } from "../../domain/result.ts";
import { typedIn } from "../typed.ts";

const MOST_SITES = 2000;

/** A list that was pasted, read row by row. */
export type ReadRows = (
  text: string,
) => Result<readonly { readonly line: number; readonly cells: readonly string[] }[], Problem>;

/** Keeps a list of candidates as it was pasted; a row that is not understood keeps all of it out. */
export async function saveSites(
  planning: PlanningPart,
  code: string,
  form: FormData,
  readRows: ReadRows,
): Promise<Result<null, Problem>> {
  const kind = CANDIDATE_KINDS.find((one) => one === typedIn(form, "kind"));
  if (kind === undefined) return fail({ code: "form-incomplete", field: "kind" });
  const rows = readRows(typedIn(form, "sites").replace(/\r\n?/g, "\n"));
  if (!rows.ok) return fail({ ...rows.problem, field: "sites" });
  const { sites, wrongLines } = readSites(rows.value);
  if (wrongLines.length > 0) {
    return fail({
      code: "rows-not-understood",
      field: "sites",
      value: wrongLines.slice(0, 10).join("、"),
    });
  }
  if (sites.length === 0) return fail({ code: "form-incomplete", field: "sites" });
  if (sites.length > MOST_SITES) {
    return fail({ code: "value-too-many", field: "sites", value: String(MOST_SITES) });
  }
  return planning.saveCandidates(code, kind, sites, typedIn(form, "instead") !== "");
}
