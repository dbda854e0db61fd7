import type { Page } from "playwright-core";
import { DEMO } from "./templates.ts";

/** The field for words. */
export const searchField = (page: Page) => page.locator("input[type=search]");
/** The demo town's list with some filters. */
export const listAddress = (query: string, language = "ja") =>
  `/${DEMO}/${language}/list?${new URLSearchParams(query)}`;
/** The names of the activities that are listed. */
export const namesListed = (page: Page) => page.locator("[data-activity] h3").allTextContents();
