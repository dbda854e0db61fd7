import type { Page } from "playwright-core";

/** Presses a slider at a quarter of its length and drags it to the right by so many moves; it is still held then. */
export async function dragSlider(page: Page, selector: string, moves: number): Promise<void> {
  const slider = page.locator(selector);
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error(`there is no ${selector}`);
  const y = box.y + box.height / 2;
  const xAt = (part: number) => box.x + box.width * part;
  await page.mouse.move(xAt(0.25), y);
  await page.mouse.down();
  for (let move = 1; move <= moves; move++) await page.mouse.move(xAt(0.25 + move / 200), y);
}
