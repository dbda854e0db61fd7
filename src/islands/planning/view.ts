import type { PlanningAnswer } from "../../domain/coverage/planning/answer-planning.ts";
import type { ZoneDrawing } from "../../domain/coverage/planning/zone-drawing.ts";

/** What every part of the planning view is drawn from, on the server and in the page alike. */
export interface PlanningView {
  readonly answer: PlanningAnswer;
  /** Null where no zone has a boundary. */
  readonly drawing: ZoneDrawing | null;
  /** The municipality's code. */
  readonly code: string;
  /** The address of the planning page. */
  readonly page: string;
}

/** The forms to which buttons in tables belong. */
export const PUT_FORM = "planning-put";
export const GONE_FORM = "planning-gone";

/** The page's link with other values; null takes a name out of it. */
export function linkWith(
  { answer, page }: PlanningView,
  values: Readonly<Record<string, string | null>>,
  anchor = "",
): string {
  const query = new URLSearchParams(answer.query);
  for (const [name, value] of Object.entries(values)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  return addressOf(page, query, anchor);
}

/** The page's link without one of several values of a name. */
export function linkWithout(
  { answer, page }: PlanningView,
  name: string,
  value: string,
  anchor = "",
): string {
  const query = new URLSearchParams(answer.query);
  query.delete(name, value);
  return addressOf(page, query, anchor);
}

const addressOf = (page: string, query: URLSearchParams, anchor: string): string => {
  const text = query.toString();
  return `${page}${text === "" ? "" : `?${text}`}${anchor}`;
};
