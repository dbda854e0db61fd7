/** The entries of the list on this page, by the activity they are about. */
export const entryOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-activity="${CSS.escape(id)}"]`);

export const firstEntry = (): HTMLElement | null =>
  document.querySelector<HTMLElement>("[data-activity]");

/** The activity of the entry in which something happened, or null outside the list. */
export const activityAround = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest<HTMLElement>("[data-activity]")?.dataset.activity ?? null)
    : null;

/** Marks the entries of these activities as the ones that the map shows, and no others. */
export function markEntries(ids: readonly string[]): void {
  for (const entry of document.querySelectorAll<HTMLElement>("[data-activity]")) {
    entry.classList.toggle("on-map", ids.includes(entry.dataset.activity ?? ""));
  }
}

/** Scrolls to an entry and puts the focus on its link, or on itself where it has none. */
export function focusEntry(entry: HTMLElement): void {
  const link = entry.querySelector<HTMLElement>("a[href]");
  if (link === null) entry.tabIndex = -1;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  entry.scrollIntoView({ block: "center", behavior });
  (link ?? entry).focus({ preventScroll: true });
}
