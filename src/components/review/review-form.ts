import { formParams } from "../../domain/form-params.ts";
import type { Problem } from "../../domain/problem.ts";
import { readRegistration } from "../../domain/registering/form/read-registration.ts";
import type { Registration } from "../../domain/registering/registration.ts";
import type { Result } from "../../domain/result.ts";
import { formProblemSentence } from "../../wording/register.ts";
import { scheduleOfDraft } from "../../wording/schedule-of-draft.ts";
import { type FormFill, formFill } from "../form/form-fill.ts";
import type { OpenTown } from "../open-town.ts";

/** A form of staff as it came, or as it begins. */
export const postedParams = (form: FormData | null): URLSearchParams => formParams(form ?? []);

/** Reads the fields of an entry as the council writes them. */
export const readByCouncil = (
  params: URLSearchParams,
  { index, today }: OpenTown,
): Result<Registration, readonly Problem[]> =>
  readRegistration(params, { index, today, scheduleOfDraft, byCouncil: true });

/** What was typed, with what is wrong beside each field. */
export const filledWith = (params: URLSearchParams, problems: readonly Problem[]): FormFill =>
  formFill(
    params,
    problems.map((problem) => ({
      field: problem.field ?? "",
      sentence: formProblemSentence(problem, "ja"),
    })),
  );

/** The same problems, leading to the fields as the page has them. */
export const leadingToFields = (problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) =>
    problem.field === undefined ? problem : { ...problem, field: `ask-${problem.field}` },
  );

export const textIn = (params: URLSearchParams, name: string): string | null => {
  const value = (params.get(name) ?? "").trim();
  return value === "" ? null : value;
};
