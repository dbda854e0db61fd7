/**
 * Starts searching as one types when somebody comes to the field. Until then nothing but this file is loaded; where
 * the rest cannot be had, the field stays what it is without script: part of a form.
 */
for (const box of document.querySelectorAll<HTMLElement>("[data-search-box]")) prepareBox(box);

function prepareBox(box: HTMLElement): void {
  const field = box.querySelector<HTMLInputElement>("input[name=q]");
  if (field === null) return;
  let started = false;
  let composing = false;
  const start = async () => {
    if (started) return;
    started = true;
    try {
      const { searchLive } = await import("./search-live.ts");
      started = await searchLive(box, field, () => composing);
    } catch {
      // The network was away for a moment: the next letter tries again.
      started = false;
    }
  };
  keepWords(field);
  field.addEventListener("compositionstart", () => (composing = true));
  field.addEventListener("compositionend", () => (composing = false));
  field.addEventListener("focus", () => void start());
  field.addEventListener("input", () => void start());
  if (document.activeElement === field) void start();
}

/** Whoever has typed words, too, and then asks for what is near is asked nothing twice: the words go along, posted. */
function keepWords(field: HTMLInputElement): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[method=post]")) {
    if (form.querySelector("input[name=where]:not([type=hidden])") === null) continue;
    form.addEventListener("formdata", ({ formData }) => formData.set("q", field.value));
  }
}
