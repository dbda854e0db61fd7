/**
 * The matching form with script: nothing is posted, the answer is worked out on the device. Only this file comes with
 * the page; the rest comes at the first touch of the form.
 */
import type { LiveMatching } from "./live.tsx";

const FORM = "[data-match-form]";
let live: Promise<LiveMatching> | null = null;

export function prepareMatching(): void {
  const form = document.querySelector<HTMLFormElement>(FORM);
  if (form === null) return;
  // What the browser kept of an earlier visit is not this person's.
  form.reset();
  document.querySelector("[data-posted]")?.setAttribute("hidden", "");
  document.querySelector("[data-on-device]")?.removeAttribute("hidden");
  for (const hidden of document.querySelectorAll("[data-match-live]"))
    hidden.removeAttribute("hidden");
  const open = () => {
    live ??= import("./live.tsx").then(({ liveMatching }) => liveMatching(form));
    return live;
  };
  const first = () => void open().catch(() => postInstead(form));
  form.addEventListener("focusin", first, { once: true });
  form.addEventListener("pointerdown", first, { once: true });
  form.addEventListener("submit", onSubmit);

  async function onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { submitter } = event;
    try {
      (await open()).submitted(submitter);
    } catch {
      postInstead(form as HTMLFormElement);
    }
  }

  /** The engine did not come: the form is what it is without script, and says so before anything is sent. */
  function postInstead(form: HTMLFormElement): void {
    form.removeEventListener("submit", onSubmit);
    document.querySelector("[data-on-device]")?.setAttribute("hidden", "");
    document.querySelector("[data-posted]")?.removeAttribute("hidden");
    document.querySelector("[data-match-failed]")?.removeAttribute("hidden");
  }
}

// Leaving forgets: a page that comes back from the browser's memory begins anew.
addEventListener("pagehide", () => document.querySelector<HTMLFormElement>(FORM)?.reset());
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload();
});

prepareMatching();
