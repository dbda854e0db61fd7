import { withPutPin } from "../../domain/coverage/planning/put-pin.ts";
import type { Position } from "../../domain/units.ts";
import { GONE_FORM, PUT_FORM } from "./view.ts";

/** The link with what one of the two forms of もしここに adds to it. */
export function changedBy(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  query: URLSearchParams,
): URLSearchParams {
  const said = fieldsOf(form, submitter);
  if (form.id === GONE_FORM) return joined(query, said);
  return form.id === PUT_FORM ? (withPutPin(joined(query, said)) ?? query) : query;
}

/** The link with an activity as the form describes it, at a place that was picked on the map. */
export function putAt(
  root: HTMLElement,
  { lat, lng }: Position,
  query: URLSearchParams,
): URLSearchParams {
  const form = root.querySelector<HTMLFormElement>(`#${PUT_FORM}`);
  if (form === null) return query;
  const said = [...fieldsOf(form, null), ["put-at", `${lat}_${lng}`] as const];
  return withPutPin(joined(query, said)) ?? query;
}

const joined = (
  query: URLSearchParams,
  said: readonly (readonly [string, string])[],
): URLSearchParams =>
  new URLSearchParams([...query, ...said].map(([name, value]): [string, string] => [name, value]));

/** What somebody has said in a form, without what it keeps of the link for when there is no script. */
function fieldsOf(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
): readonly (readonly [string, string])[] {
  const kept = form.querySelectorAll<HTMLInputElement>("[data-planning-kept] input");
  const keptNames = new Map(
    [...kept].map(({ name, value }) => [`${name} ${value}`, true] as const),
  );
  return [...new FormData(form, submitter)].flatMap(([name, value]) =>
    typeof value !== "string" || value === "" || keptNames.has(`${name} ${value}`)
      ? []
      : [[name, value] as const],
  );
}

/** The button that lets somebody pick a place on the map; pressed again it lets go. */
export function pickOnMap(
  root: HTMLElement,
  pick: (on: boolean) => void,
): { readonly stop: () => void } {
  const button = root.querySelector<HTMLButtonElement>("[data-planning-put-on-map]");
  const now = root.querySelector<HTMLElement>("[data-planning-put-now]");
  const set = (on: boolean): void => {
    button?.setAttribute("aria-pressed", String(on));
    if (now !== null) now.hidden = !on;
    pick(on);
  };
  button?.addEventListener("click", () => set(button.getAttribute("aria-pressed") !== "true"));
  return { stop: () => set(false) };
}
