/**
 * 地図で選ぶ. The map is heavy and comes when its button is pressed; pressed again it goes. Listens on the document: the
 * form is drawn anew in another language. A script apart from the rest of the form's, which is one file of its own: the
 * map's files are those that other pages have fetched.
 */
const maps = new WeakMap<Element, { readonly close: () => void }>();

document.addEventListener("click", async ({ target }) => {
  const button = target instanceof Element ? target.closest("[data-match-map]") : null;
  const form = button?.closest("form");
  const place = form?.querySelector<HTMLElement>("[data-match-map-place]");
  const field = form?.elements.namedItem("where");
  if (button == null || form == null || place == null || !(field instanceof HTMLInputElement))
    return;
  const open = maps.get(button);
  if (open === undefined) {
    const { pickWhere } = await import("./pick-where.ts");
    const map = await pickWhere(place, field);
    if (map !== null) maps.set(button, map);
    form.querySelector("[data-match-map-failed]")?.toggleAttribute("hidden", map !== null);
  } else {
    open.close();
    maps.delete(button);
  }
  button.setAttribute("aria-expanded", String(maps.has(button)));
});
