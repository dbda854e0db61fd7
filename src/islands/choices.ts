const FORM = "[data-choices]";

/** What is empty says nothing, and would only lengthen the link. */
document.querySelector<HTMLFormElement>(FORM)?.addEventListener("formdata", ({ formData }) => {
  for (const name of new Set(formData.keys())) {
    const said = formData.getAll(name).filter((value) => value !== "");
    formData.delete(name);
    for (const value of said) formData.append(name, value);
  }
});

/** The opened question of the line of filters closes by Esc, by pressing elsewhere, and when the focus has left it. */
const form = document.querySelector<HTMLElement>(FORM);

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
