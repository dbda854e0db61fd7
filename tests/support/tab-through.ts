import type { Page } from "playwright-core";
import { faultOfFocus } from "./keyboard.ts";

const MOST_PRESSES = 900;

/**
 * What is wrong with the controls of a page for who has a keyboard and eyes: those that Tab does not reach, whose focus
 * is not to be seen, or that have no words beside them to be seen. Of a group of radio buttons one is enough.
 */
export async function faultsByTab(
  page: Page,
): Promise<{ readonly controls: number; readonly faults: readonly string[] }> {
  const controls = await markControls(page);
  const faults = new Set<string>();
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press("Tab");
    const around = await page.evaluate(() => {
      const one = document.activeElement;
      if (!(one instanceof HTMLElement) || one === document.body) return true;
      const group =
        one instanceof HTMLInputElement && one.type === "radio"
          ? [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
              ({ name, form }) => name === one.name && form === one.form,
            )
          : [one];
      // A field for a day has several stops of its own.
      const before = one.dataset.reached === "yes" && one.dataset.last === undefined;
      for (const last of document.querySelectorAll<HTMLElement>("[data-last]"))
        delete last.dataset.last;
      one.dataset.last = "";
      for (const each of group) each.dataset.reached = "yes";
      return before;
    });
    if (around) break;
    const fault = await faultOfFocus(page);
    if (fault !== null) faults.add(fault);
  }
  return { controls, faults: [...faults, ...(await unreachedOrUnnamed(page))] };
}

/** Marks what can be pressed or filled in, as far as it is shown now, and gives how many. */
const markControls = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      "a[href], button, input:not([type=hidden]), select, textarea, summary",
    );
    const shown = [...all].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0,
    );
    for (const one of shown) one.dataset.control = "yes";
    return shown.length;
  });

const unreachedOrUnnamed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isShown = (one: Element | null): one is HTMLElement =>
      one instanceof HTMLElement &&
      one.checkVisibility({ visibilityProperty: true }) &&
      one.closest(".unseen") === null;
    const wordsOf = (one: Element | null): string =>
      isShown(one) ? one.innerText.replaceAll(/\s/g, "") : "";
    const named = (one: HTMLElement): boolean => {
      const ids = (one.getAttribute("aria-labelledby") ?? "").split(/\s+/);
      const labels = [
        ...((one as HTMLInputElement).labels ?? []),
        ...ids.map((id) => document.getElementById(id)),
        ...(one.matches("input, select, textarea") ? [] : [one]),
      ];
      return labels.some((label) => wordsOf(label) !== "");
    };
    return [...document.querySelectorAll<HTMLElement>("[data-control]")].flatMap((one) => {
      const said = `${one.tagName} ${one.id || one.getAttribute("name") || one.outerHTML.slice(0, 80)}`;
      return [
        ...(one.dataset.reached === "yes" ? [] : [`${said} is not reached by Tab`]),
        ...(named(one) ? [] : [`${said} has no name to be seen`]),
      ];
    });
  });
