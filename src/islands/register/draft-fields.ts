/** The fields of a form as text, without what is the page's own. */
export function keptFields(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === "string" && field[0] !== "subject",
  );
  return new URLSearchParams(fields).toString();
}

/** Fills a form with fields that were kept; tells whether there was anything to fill in. */
export function restoreFields(form: HTMLFormElement, kept: string): boolean {
  const fields = new URLSearchParams(kept);
  let filled = false;
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) {
      if (field.name === "") continue;
      field.checked = fields.getAll(field.name).includes(field.value);
    } else if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    ) {
      const value = fields.get(field.name);
      if (value === null || field.name === "subject") continue;
      // Several fields of one name (single dates) come back in their order.
      const same = [...form.querySelectorAll(`[name="${CSS.escape(field.name)}"]`)];
      field.value = fields.getAll(field.name)[same.indexOf(field)] ?? "";
      filled ||= field.value !== "";
    }
  }
  for (const closed of form.querySelectorAll("details")) {
    closed.open ||= [...closed.querySelectorAll("input, textarea, select")].some(isAnswered);
  }
  form.dispatchEvent(new Event("change", { bubbles: true }));
  return filled;
}

const isAnswered = (field: Element): boolean =>
  field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)
    ? field.checked && field.value !== ""
    : field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
      ? field.value !== ""
      : false;
