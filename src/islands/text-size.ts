/** The text size a person chooses. It is kept on this device only; `public/text-size.js` applies it before painting. */
const KEY = "text-size";
const CHOICE = "[data-text-size-choice]";

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
  for (const button of document.querySelectorAll<HTMLButtonElement>(`${CHOICE} button`)) {
    button.setAttribute("aria-pressed", String(button.value === size));
  }
}

/** Shows which size holds; called again where the line with the buttons was drawn anew. */
export const showTextSize = (): void => show(document.documentElement.dataset.textSize ?? "normal");

showTextSize();
// On the document, because a page that changes its language draws the buttons anew.
document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const button = target?.closest<HTMLButtonElement>(`${CHOICE} button`) ?? null;
  if (button === null) return;
  show(button.value);
  keep(button.value);
});
