import { adoptStyles, fetchOwnPage } from "./own-page.ts";

/**
 * Looks at a page of this portal without leaving the form, so that nothing has to be kept to come back to: the page
 * lies over the form, and the browser's own Back closes it.
 */
export function visits(dialog: HTMLDialogElement) {
  const content = dialog.querySelector("[data-visit-content]");

  const show = async (address: string): Promise<void> => {
    const page = await fetchOwnPage(address);
    const main = page?.querySelector("main");
    if (page === null || main === null || main === undefined || content === null) {
      location.assign(address);
      return;
    }
    await adoptStyles(page);
    content.replaceChildren(...withoutIds(main).childNodes);
    for (const link of content.querySelectorAll<HTMLAnchorElement>("a[href]")) leadOn(link);
    for (const form of content.querySelectorAll("form")) form.target = "_blank";
    if (!dialog.open) {
      history.pushState({ visit: true }, "");
      dialog.showModal();
    }
    dialog.scrollTop = 0;
    content.querySelector<HTMLElement>("h1")?.focus();
  };

  // Esc and the button go the same way as Back, so that the history stays in step.
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    history.back();
  });
  dialog.querySelector("[data-visit-close]")?.addEventListener("click", () => history.back());
  addEventListener("popstate", () => {
    if (!dialog.open) return;
    dialog.close();
    content?.replaceChildren();
  });
  content?.addEventListener("click", (event) => {
    if (!(event instanceof MouseEvent) || !isPlain(event)) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || !isPageOfOurs(link)) return;
    event.preventDefault();
    void show(link.href);
  });
  return { show };
}

export const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** A page that can lie over the form: of this origin, and no file. */
export const isPageOfOurs = (link: HTMLAnchorElement): boolean =>
  link.origin === location.origin &&
  /^\/\d{6}\//.test(link.pathname) &&
  !/\.\w+$/.test(link.pathname);

/** What leads out of the portal opens beside it: the answers stay. */
function leadOn(link: HTMLAnchorElement): void {
  if (/^https?:$/.test(link.protocol) && !isPageOfOurs(link)) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
}

/** The page's ids would stand beside those of the form. References within it go along. */
function withoutIds(main: Element): Element {
  const copy = document.importNode(main, true);
  for (const element of copy.querySelectorAll("[id]")) element.id = `visit-${element.id}`;
  for (const attribute of ["aria-labelledby", "aria-describedby", "for"]) {
    for (const element of copy.querySelectorAll(`[${attribute}]`)) {
      const ids = (element.getAttribute(attribute) ?? "").split(/\s+/);
      element.setAttribute(attribute, ids.map((id) => `visit-${id}`).join(" "));
    }
  }
  const first = copy.querySelector("h1");
  first?.setAttribute("tabindex", "-1");
  return copy;
}
