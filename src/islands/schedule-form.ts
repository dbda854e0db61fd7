/**
 * Shows sentence and next dates at once while somebody chooses. Until the first choice nothing but this file is
 * loaded; the reader of schedules comes then. What is being composed in an IME is not read.
 */
const TYPING_PAUSE_MS = 350;

export {};

for (const form of document.querySelectorAll<HTMLElement>("[data-schedule-form]")) prepare(form);

function prepare(form: HTMLElement): void {
  let waiting = 0;
  const show = async () => (await import("./schedule-live.ts")).showSchedule(form);
  const soon = (milliseconds: number) => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void show(), milliseconds);
  };
  form.addEventListener("input", (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    soon(event.target instanceof HTMLTextAreaElement ? TYPING_PAUSE_MS : 0);
  });
  form
    .closest<HTMLFormElement>("form[data-schedule-alone]")
    ?.addEventListener("formdata", ({ formData }) => {
      for (const name of new Set(formData.keys())) withoutEmpty(formData, name);
    });
  form.addEventListener("compositionend", () => soon(TYPING_PAUSE_MS));
  // Going back or after a reload a browser brings back what was chosen before, and says nothing.
  window.addEventListener("pageshow", () => {
    const [navigation] = performance.getEntriesByType("navigation");
    const arrived = navigation instanceof PerformanceNavigationTiming && navigation.type;
    if (arrived !== "navigate" && form.querySelector("input:checked") !== null) soon(0);
  });
}

/** A link that somebody passes on says what was chosen, not what was left open. */
function withoutEmpty(formData: FormData, name: string): void {
  const filled = formData.getAll(name).filter((value) => value !== "");
  formData.delete(name);
  for (const value of filled) formData.append(name, value);
}
