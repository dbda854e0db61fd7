import type { PlanningPart } from "../../domain/office/planning.ts";
import {
  NO_PLANNING_RECORDS,
  type PlanningRecords,
} from "../../domain/planning/planning-records.ts";
import type { Problem } from "../../domain/problem.ts";
import { typedIn } from "../typed.ts";
import type { RecordOutcome } from "./record-form.ts";

/** The records as they are after a form was done, and what is wrong. */
export interface OpenRecords {
  readonly records: PlanningRecords;
  readonly problems: readonly Problem[];
}

export async function recordsAfter(
  planning: PlanningPart,
  code: string,
  outcome: RecordOutcome,
): Promise<OpenRecords> {
  const read = await planning.records(code);
  return {
    records: read.ok ? read.value : NO_PLANNING_RECORDS,
    problems: [...outcome.problems, ...(read.ok ? [] : [read.problem])],
  };
}

/** The record that a page's link or a form that failed is about: of the list, by its id. */
export function recordInHand<One extends { readonly id: string }>(
  list: readonly One[],
  form: FormData | null,
  query: URLSearchParams,
  { done, problems }: RecordOutcome,
): One | undefined {
  if (done !== null) return undefined;
  const id = problems.length > 0 ? typedIn(form, "id") : query.get("change");
  return list.find((one) => one.id === id);
}
