import { showTextSize } from "../text-size.ts";
import { adoptStyles, fetchOwnPage } from "./own-page.ts";
import { openLive, prepareMatching } from "./start.ts";

type Answers = readonly (readonly [name: string, value: string])[];

/**
 * Draws the page anew in another language with everything that was answered, without leaving it: so nothing has to be
 * kept anywhere. Where that cannot be done the link is simply followed.
 */
export async function changeLanguage(address: string): Promise<void> {
  const form = document.querySelector<HTMLFormElement>("[data-match-form]");
  const page = await fetchOwnPage(address);
  if (form === null || page?.querySelector("[data-match-form]") == null) {
    location.assign(address);
    return;
  }
  const answers = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  await adoptStyles(page);
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.body.replaceChildren(
    ...[...page.body.children].map((child) => document.importNode(child, true)),
  );
  history.replaceState(null, "", address);
  showTextSize();
  fillIn(answers);
  prepareMatching();
  const drawn = document.querySelector<HTMLFormElement>("[data-match-form]");
  // Where it does not come the form says so itself.
  if (drawn !== null) await openLive(drawn).catch(() => {});
  document.querySelector<HTMLElement>("main")?.focus();
}

/** What is no field of the form yet (kept, set aside, accepted of one's own words) goes in as hidden fields. */
function fillIn(answers: Answers): void {
  const form = document.querySelector<HTMLFormElement>("[data-match-form]");
  const place = document.querySelector<HTMLElement>("[data-match-answer]");
  if (form === null || place === null) return;
  const given = new Set(answers.map(([name, value]) => `${name}=${value}`));
  const taken = new Set<string>();
  for (const field of form.elements) {
    if (field instanceof HTMLTextAreaElement) {
      field.value = answers.find(([name]) => name === field.name)?.[1] ?? "";
      taken.add(`${field.name}=${field.value}`);
    } else if (field instanceof HTMLInputElement) {
      if (field.type === "checkbox" || field.type === "radio") {
        field.checked = given.has(`${field.name}=${field.value}`);
      } else field.value = answers.find(([name]) => name === field.name)?.[1] ?? "";
      taken.add(`${field.name}=${field.value}`);
    }
  }
  for (const [name, value] of answers) {
    if (taken.has(`${name}=${value}`)) continue;
    const hidden = document.createElement("input");
    Object.assign(hidden, { type: "hidden", name, value });
    hidden.setAttribute("form", form.id);
    place.append(hidden);
  }
}
