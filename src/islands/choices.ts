/** The opened question of the line of filters closes by Esc, by pressing elsewhere, and when the focus has left it. */
const form = document.querySelector<HTMLElement>("[data-choices]");

function opened(): HTMLDetailsElement | null {
  return form?.querySelector<HTMLDetailsElement>("details[open]") ?? null;
}

function closeUnless(target: EventTarget | null): void {
  const details = opened();
  if (details !== null && !(target instanceof Node && details.contains(target))) {
    details.open = false;
  }
}

document.addEventListener("pointerdown", (event) => closeUnless(event.target));
form?.addEventListener("focusout", ({ relatedTarget }) => {
  if (relatedTarget !== null) closeUnless(relatedTarget);
});
form?.addEventListener("keydown", (event) => {
  const details = opened();
  if (event.key !== "Escape" || details === null) return;
  details.open = false;
  details.querySelector("summary")?.focus();
});
