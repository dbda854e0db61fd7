import type { BrowserContext, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/domain/addresses.ts";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { tabTo } from "../support/keyboard.ts";
import { linkIn, mailTo } from "../support/mailbox.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { DEMO, demoSnapshot } from "../support/templates.ts";

const newContext = browserOfFile();
const portal = () => ({ url: inject("portalUrl"), dataDir: inject("portalDataDir") });
const PHONE = { width: 360, height: 780 };

/** Each problem of a form: what the list at the top says, and what stands beside the field that it leads to. */
const problemsOf = (page: Page) =>
  page.locator("#problems a").evaluateAll((links) =>
    links.map((link) => {
      const field = document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
      const described = (field?.getAttribute("aria-describedby") ?? "").split(" ");
      const beside = described
        .map((id) => document.getElementById(id))
        .find((one) => one?.classList.contains("problem"));
      return {
        field: field?.id ?? null,
        invalid: field?.getAttribute("aria-invalid") === "true",
        same: beside?.textContent?.trim() === link.textContent?.trim(),
      };
    }),
  );
const pressAndLoad = (page: Page, button: string) =>
  Promise.all([page.waitForEvent("load"), page.locator(button).click()]);

test.each(LANGUAGES)(
  "the form of a group says each problem beside its field and at the top, and keeps what was typed (%s)",
  async (language) => {
    const context = await newContext({ viewport: PHONE, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${DEMO}/${language}/register`);
    await pressAndLoad(page, "button[value=preview]");
    const wrong = { invalid: true, same: true };
    expect(await problemsOf(page)).toEqual(
      ["ask-name", "ask-what", "ask-phone"].map((field) => ({ field, ...wrong })),
    );
    const typed = {
      "#ask-name": "けやき会",
      "#ask-what": "歌います。",
      "#ask-phone": "でんわはない",
      "#ask-email": "keyaki",
    };
    for (const [field, value] of Object.entries(typed)) await page.fill(field, value);
    await page.locator("[name=kind][value=salon]").check();
    await pressAndLoad(page, "button[value=preview]");
    expect(await problemsOf(page)).toEqual(
      ["ask-phone", "ask-email"].map((field) => ({ field, ...wrong })),
    );
    for (const [field, value] of Object.entries(typed))
      expect(await page.inputValue(field)).toBe(value);
    expect(await page.locator("[name=kind][value=salon]").isChecked()).toBe(true);
    await context.close();
  },
);

test.each(LANGUAGES)(
  "so does the form for mails of what is new, and the way in for groups (%s)",
  async (language) => {
    const context = await newContext({ viewport: PHONE, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const [path, button] of [
      ["subscribe", "main form button.press"],
      ["mine/sign-in", "button[value=mail-link]"],
    ] as const) {
      await page.goto(`/${DEMO}/${language}/${path}`);
      await page.fill("#email", "keyaki");
      await pressAndLoad(page, button);
      expect([path, await page.inputValue("#email")]).toEqual([path, "keyaki"]);
      expect([path, await problemsOf(page)]).toEqual([
        path,
        [{ field: "email", invalid: true, same: true }],
      ]);
    }
    await context.close();
  },
);

/** Looks at a page as it is drawn for who has script; gives what is wrong with it. */
async function faultsOf(page: Page, name: string): Promise<string[]> {
  const wide = await scrollsSideways(page);
  return [
    ...(await violationsOn(page)).map((violation) => `${name}: ${violation}`),
    ...(wide === 0 ? [] : [`${name}: scrolls sideways by ${wide} px`]),
    ...((await page.locator("h1").count()) === 1 ? [] : [`${name}: not one heading`]),
  ];
}

/** The pages of a group that a press or a link opens, one after the other. */
async function walk(context: BrowserContext, language: Language): Promise<string[]> {
  const page = await context.newPage();
  const faults: string[] = [];
  const base = `/${DEMO}/${language}`;
  const look = async (name: string) => faults.push(...(await faultsOf(page, name)));
  await page.goto(`${base}/register`);
  await pressAndLoad(page, "button[value=preview]");
  await look("register, problems");
  const email = `walk.${language}@example.jp`;
  const typed = { name: `あるく会 ${language}`, what: "歩きます。", email };
  for (const [field, value] of Object.entries(typed)) await page.fill(`#ask-${field}`, value);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await look("register, all open");
  await pressAndLoad(page, "button[value=preview]");
  await look("register, preview");
  await page.waitForTimeout(1800);
  await page.locator("button[value=send]").click();
  await page.waitForURL(/sent=mail/);
  await page.goto(linkIn(await mailTo(page, email, "")));
  await look("link");
  await page.locator("main button.press").press("Enter");
  await page.waitForURL(`**${base}/mine`);
  await look("mine");
  await page.goto(`${base}/link?k=${"A".repeat(43)}`);
  await look("link, not to be used");
  await page.goto(`${base}/subscribe/leave?k=${"A".repeat(43)}`);
  await look("leave, not to be found");
  return faults;
}

test.each([
  ["ja", "light", 1280],
  ["easy", "dark", 360],
  ["en", "light", 320],
] as const)(
  "axe finds nothing on what a group sees on its way (%s, %s, %i px)",
  async (language, colorScheme, width) => {
    const context = await newContext({
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: "reduce",
    });
    expect(await walk(context, language)).toEqual([]);
    await context.close();
  },
  180_000,
);

test("the form of a group is filled in and sent by keyboard alone, on a narrow screen", async () => {
  const context = await newContext({ viewport: PHONE, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`/${DEMO}/ja/register`);
  const faults: string[] = [];
  for (const [field, value] of [
    ["#ask-name", "てがみの会"],
    ["#ask-what", "手紙を書きます。"],
    ["#ask-phone", "0000-00-9876"],
  ] as const) {
    faults.push(...(await tabTo(page, field)));
    await page.keyboard.type(value);
  }
  faults.push(...(await tabTo(page, "button[value=preview]")));
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  await page.waitForTimeout(1800);
  faults.push(...(await tabTo(page, "button[value=send]")));
  await page.keyboard.press("Enter");
  await page.waitForURL(/sent=call/);
  expect(faults).toEqual([]);
  await context.close();
});

test("a group's own pages have nothing for axe, an entry to be changed neither", async () => {
  const town = await demoSnapshot();
  const [group] = town.groups;
  const email = "own.pages@example.jp";
  const context = await newContext({ viewport: PHONE });
  await signInToPortal(portal(), context, email, { groups: [[DEMO, group?.id ?? ""]] });
  const page = await context.newPage();
  await page.goto(`/${DEMO}/easy/mine`);
  const faults = await faultsOf(page, "mine");
  await page.locator("#mine-entries ~ article a.press").first().click();
  await page.waitForURL(/\/mine\/entry\//);
  faults.push(...(await faultsOf(page, "entry")));
  expect(faults).toEqual([]);
  await context.close();
});
