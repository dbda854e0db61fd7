import type { ScheduleField } from "../../domain/schedule/drafting/read-form.ts";
import type { ScheduleAnswer } from "../../wording/schedule-answer.ts";

/** The fields of one form as it was sent, for drawing it again: names, ids, kept values, problems. */
export function scheduleFields(params: URLSearchParams, prefix: string, answer: ScheduleAnswer) {
  const all = (field: ScheduleField) => params.getAll(prefix + field);
  return {
    nameOf: (field: ScheduleField) => prefix + field,
    idOf: (field: ScheduleField) => scheduleFieldId(prefix, field),
    all,
    one: (field: ScheduleField) => params.get(prefix + field) ?? "",
    isFilled: (...fields: readonly ScheduleField[]) =>
      fields.some((field) => all(field).some((value) => value !== "")),
    /** The first that is wrong with a field. */
    problemOf: (field: ScheduleField) =>
      answer.problems.find((problem) => problem.field === field)?.sentence,
  };
}

/** Where a field, or the question it belongs to, stands in the page. */
export const scheduleFieldId = (prefix: string, field: string): string =>
  `${prefix}schedule-${field}`;
