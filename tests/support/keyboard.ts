import type { Page } from "playwright-core";

/** What is wrong with the element that has the focus now, for who sees and for who hears; null where nothing is. */
export const faultOfFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return null;
    const said = `${one.tagName} ${one.id || one.getAttribute("name") || one.textContent?.trim()}`;
    const label = (one as HTMLInputElement).labels?.[0];
    const rects = [...one.getClientRects(), ...(label?.getClientRects() ?? [])];
    // Of a long table that scrolls in itself as much is seen as there is room for.
    const middleInView = ({ top, bottom }: DOMRect): number =>
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const seen = rects.some((rect) =>
      [0.1, 0.5, 0.9].some((along) => {
        const [x, y] = [rect.left + rect.width * along, middleInView(rect)];
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (one.contains(hit) || label?.contains(hit) === true);
      }),
    );
    return seen ? null : `${said} has the focus and is not to be seen`;
  });

/**
 * Presses Tab (or Shift+Tab) until the element has the focus, and gives what was wrong on the way.
 * Throws where it is not reached within `most` presses.
 */
export async function tabTo(
  page: Page,
  selector: string,
  { key = "Tab", most = 300 }: { key?: "Tab" | "Shift+Tab"; most?: number } = {},
): Promise<string[]> {
  const faults: string[] = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press(key);
    const fault = await faultOfFocus(page);
    if (fault !== null) faults.push(fault);
    if (await page.evaluate((to) => document.activeElement?.matches(to) === true, selector))
      return faults;
  }
  throw new Error(`${selector} was not reached with ${most} presses of ${key}`);
}

export interface Spoken {
  readonly role: string;
  readonly name: string;
}

/** The page, and its part that the first link leads to. */
const WITHOUT_NAME: readonly string[] = ["RootWebArea", "main"];

/** Everything that can have the focus, as a screen reader is told of it. */
export async function spokenOf(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes.flatMap(({ ignored, role, name, properties }) => {
    const focusable = properties?.some(
      (one) => one.name === "focusable" && one.value.value === true,
    );
    if (ignored || !focusable || WITHOUT_NAME.includes(String(role?.value))) return [];
    return [{ role: String(role?.value), name: String(name?.value ?? "").trim() }];
  });
}

/** What one would have to scroll sideways for, and what is cut off; a table and a map that scroll in themselves may. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    const faults = root.scrollWidth > root.clientWidth ? [`the page by ${root.scrollWidth}`] : [];
    for (const one of document.querySelectorAll<HTMLElement>("body *")) {
      const { overflowX, display } = getComputedStyle(one);
      if (overflowX === "visible" || display === "none" || one.clientWidth < 2) continue;
      if (one.closest(".scrolls, .staff-table, .unseen, [data-stage]") !== null) continue;
      if (one.scrollWidth > one.clientWidth + 1) faults.push(`${one.tagName} ${one.className}`);
    }
    return faults;
  });
