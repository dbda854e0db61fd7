/** The text size a person chooses. It is kept on this device only; `public/text-size.js` applies it before painting. */
const KEY = "text-size";
const choice = document.querySelector<HTMLElement>("[data-text-size-choice]");

function keep(size: string): void {
  try {
    if (size === "normal") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, size);
  } catch {
    // Storage may be switched off; the size then holds for this page.
  }
}

function show(size: string): void {
  document.documentElement.dataset.textSize = size;
  for (const button of choice?.querySelectorAll("button") ?? []) {
    button.setAttribute("aria-pressed", String(button.value === size));
  }
}

if (choice !== null) {
  show(document.documentElement.dataset.textSize ?? "normal");
  choice.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button === null) return;
    show(button.value);
    keep(button.value);
  });
}
