/** One form as it is drawn: what was typed, and what is wrong with it. */
export interface FormFill {
  readonly text: (field: string) => string;
  readonly has: (field: string, value: string) => boolean;
  /** Whether anything stands in one of these fields. */
  readonly isFilled: (...fields: readonly string[]) => boolean;
  /** The first that is wrong with a field, as a sentence. */
  readonly problemOf: (field: string) => string | undefined;
  readonly hasProblem: (...fields: readonly string[]) => boolean;
}
export interface FieldProblem {
  readonly field: string;
  readonly sentence: string;
}

export const formFill = (params: URLSearchParams, problems: readonly FieldProblem[]): FormFill => ({
  text: (field) => params.get(field) ?? "",
  has: (field, value) => params.getAll(field).includes(value),
  isFilled: (...fields) =>
    fields.some((field) => params.getAll(field).some((value) => value.trim() !== "")),
  problemOf: (field) => problems.find((problem) => problem.field === field)?.sentence,
  hasProblem: (...fields) => problems.some(({ field }) => fields.includes(field)),
});

/** Where a field, or the question that it belongs to, stands in the page. */
export const fieldId = (field: string): string => `ask-${field}`;
