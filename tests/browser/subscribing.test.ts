import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { browserOfFile } from "../support/browser.ts";
import { linkIn, mailTo } from "../support/mailbox.ts";
import { DEMO } from "../support/templates.ts";

const newContext = browserOfFile();
const SUBSCRIBE = `/${DEMO}/ja/subscribe`;
/** Longer than the time in which nobody can have read the form. */
const readIt = (page: Page) => page.waitForTimeout(1800);
const PRESS = "たしかめのメールを送る";

async function ask(page: Page, address: string, query = ""): Promise<void> {
  await page.goto(`${SUBSCRIBE}${query}`);
  await page.getByLabel("メールアドレス").fill(address);
  await readIt(page);
  await page.getByRole("button", { name: PRESS }).click();
}

test("from the form over the mailbox to leaving, without JavaScript", async () => {
  const context = await newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const address = "tsuchida@example.jp";
  await page.goto(`/${DEMO}/ja/zone/life-west`);
  await page.getByText("この一覧を、手もとで受けとる").click();
  await page.getByRole("link", { name: "新しく載った場所を、メールで知る" }).click();
  expect(await page.locator("#filter-zone").inputValue()).toBe("life-west");
  await page.getByLabel("カフェ").check();
  await page.getByLabel("メールアドレス").fill(address);
  await readIt(page);
  await page.getByRole("button", { name: PRESS }).click();
  expect(await page.locator("h1").innerText()).toBe("たしかめのメールを送ります");

  const verify = linkIn(await mailTo(page, address, "たしかめ"));
  for (let opened = 0; opened < 3; opened += 1) await page.goto(verify);
  await page.getByRole("button", { name: "お知らせを始める" }).click();
  expect(await page.locator("h1").innerText()).toBe("お知らせを始めました");
  expect((await page.goto(verify))?.status()).toBe(410);

  const leave = linkIn(await mailTo(page, address, "お知らせを始めました"));
  for (let opened = 0; opened < 3; opened += 1) await page.goto(leave);
  expect(await page.locator("main").innerText()).toContain("カフェ」のお知らせを、やめますか。");
  expect(await page.locator("main").innerText()).not.toContain(address);
  await page.getByRole("button", { name: "お知らせをやめる" }).click();
  expect(await page.locator("h1").innerText()).toBe("お知らせをやめました");
  expect((await page.goto(leave))?.status()).toBe(410);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}, 120_000);

test("a mail program ends it with one post, as RFC 8058 has it; a second one ends nothing more", async () => {
  const context = await newContext();
  const page = await context.newPage();
  await ask(page, "onepress@example.jp");
  await page.goto(linkIn(await mailTo(page, "onepress@example.jp", "たしかめ")));
  await page.getByRole("button", { name: "お知らせを始める" }).click();
  const leave = linkIn(await mailTo(page, "onepress@example.jp", "お知らせを始めました"));
  const press = () =>
    fetch(leave, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
      redirect: "manual",
    });
  const first = await press();
  expect([first.status, (await first.text()).includes("お知らせをやめました")]).toEqual([
    200,
    true,
  ]);
  const second = await press();
  expect([second.status, (await second.text()).includes("見つかりませんでした")]).toEqual([
    200,
    true,
  ]);
  await context.close();
}, 120_000);

test("an old form, a machine's field, a wrong address: what was typed is kept and nothing is held against anybody", async () => {
  const context = await newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(SUBSCRIBE);
  const stamp = await page.locator("input[name=stamp]").inputValue();
  await readIt(page);
  const post = async (fields: Record<string, string>) => {
    const body = new URLSearchParams({ stamp, email: "a@example.jp", kind: "salon", ...fields });
    const answer = await fetch(`${inject("portalUrl")}${SUBSCRIBE}`, { method: "POST", body });
    const text = await answer.text();
    return {
      status: answer.status,
      sent: text.includes("<title>たしかめのメールを送ります"),
      kept:
        text.includes(`value="${fields.email ?? "a@example.jp"}"`) &&
        /value="salon" checked/.test(text),
      again: text.includes("もう一度「たしかめのメールを送る」を押してください"),
    };
  };
  const asked = { status: 422, sent: false, kept: true };
  expect(await post({ stamp: stamp.replace(/^./, "x") })).toEqual({ ...asked, again: true });
  expect(await post({ stamp: "" })).toEqual({ ...asked, again: true });
  expect(await post({ website: "x" })).toEqual({ ...asked, again: true });
  expect(await post({ email: "nobody" })).toEqual({ ...asked, again: false });
  expect(await post({ zone: "nope" })).toEqual({ ...asked, again: false });
  expect(await post({})).toMatchObject({ status: 200, sent: true });
  await context.close();
}, 60_000);

test("nothing tells whether an address is known, and guessed links end nothing", async () => {
  const context = await newContext();
  const page = await context.newPage();
  await ask(page, "known@example.jp");
  await page.goto(linkIn(await mailTo(page, "known@example.jp", "たしかめ")));
  await page.getByRole("button", { name: "お知らせを始める" }).click();
  const said = new Set<string>();
  for (const address of ["known@example.jp", "other@example.jp"]) {
    await ask(page, address);
    said.add((await page.locator("main").innerText()).replace(address, "…"));
  }
  expect(said.size).toBe(1);
  const answers = new Set<string>();
  for (let number = 0; number < 50; number += 1) {
    const guessed = String(number).padStart(43, "A");
    const answer = await page.request.get(`${SUBSCRIBE}/leave?k=${guessed}`);
    answers.add(`${answer.status()} ${(await answer.text()).replaceAll(guessed, "…")}`);
  }
  expect(answers.size).toBe(1);
  await context.close();
}, 120_000);
