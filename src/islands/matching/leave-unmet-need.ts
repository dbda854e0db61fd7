import { formParams } from "../../domain/form-params.ts";

/**
 * Sends an unmet need that somebody agreed to, without leaving the answers. Only what stands in the form goes: fixed
 * words and the form's own key.
 */
export async function leaveUnmetNeed(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector("button");
  const say = (what: "done" | "refused") => {
    const sentence = form.querySelector(`[data-unmet-need-${what}]`);
    const said = form.querySelector("[data-unmet-need-said]");
    if (sentence !== null) said?.replaceChildren(...sentence.cloneNode(true).childNodes);
  };
  if (button === null || button.disabled) return;
  button.disabled = true;
  try {
    const body = formParams(new FormData(form));
    const response = await fetch(form.action, { method: "POST", body });
    if (!response.ok) throw new Error(String(response.status));
    say("done");
    button.hidden = true;
  } catch {
    say("refused");
    button.disabled = false;
  }
}
