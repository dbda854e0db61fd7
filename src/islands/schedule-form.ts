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
  form.addEventListener("compositionend", () => soon(TYPING_PAUSE_MS));
  // A browser brings back what was chosen before, going back or after a reload, without saying so.
  window.addEventListener("pageshow", () => {
    if (form.querySelector("input:checked") !== null) soon(0);
  });
}
