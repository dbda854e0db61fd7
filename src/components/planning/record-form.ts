import type { StaffRole } from "../../domain/people/person.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result } from "../../domain/result.ts";
import { typedIn } from "../typed.ts";

/** What a page of records was asked to do and how it went; nothing where no form came. */
export interface RecordOutcome {
  readonly done: "saved" | "removed" | null;
  readonly problems: readonly Problem[];
}

/** What a posted form asks: to keep what was typed, or to remove the record of an id. */
export interface RecordActions {
  /** `id` null: a new one. */
  readonly save: (id: string | null) => Promise<Result<unknown, readonly Problem[] | Problem>>;
  readonly remove: (id: string) => Promise<Result<unknown, Problem>>;
}

/** Does what a form of a page of records asks for. A form that is none of them is `form-incomplete`. */
export async function changeRecord(
  form: FormData | null,
  { save, remove }: RecordActions,
): Promise<RecordOutcome> {
  if (form === null) return { done: null, problems: [] };
  const id = typedIn(form, "id") || null;
  const wanted = typedIn(form, "do");
  const result: Result<unknown, readonly Problem[] | Problem> =
    wanted === "save"
      ? await save(id)
      : wanted === "remove" && id !== null
        ? await remove(id)
        : fail({ code: "form-incomplete" });
  if (result.ok) return { done: wanted === "save" ? "saved" : "removed", problems: [] };
  return { done: null, problems: [result.problem].flat() };
}

/** Who writes records of planning; others who see the page only look. The database says it again. */
export const mayPlan = (roles: readonly StaffRole[]): boolean =>
  roles.includes("planner") || roles.includes("administrator");
