import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readConfirmationStates } from "../../src/data/keeping-true/read-confirmation-states.ts";
import { readMunicipalities } from "../../src/data/read-municipalities.ts";
import { dayAt } from "../../src/domain/clock.ts";
import { askEntry } from "../../src/server/keeping-true/ask-due.ts";
import { browserOfFile } from "../support/browser.ts";
import { countMails, linkIn, mailTo } from "../support/mailbox.ts";
import { photoWithGps } from "../support/photo-with-gps.ts";
import { withBackend, withSql } from "../support/portal-data.ts";
import { approve, correct, namesInQueue, openSubmission, reviewerIn } from "../support/reviewer.ts";
import { DEMO } from "../support/templates.ts";

const newContext = browserOfFile();
const portal = () => ({ url: inject("portalUrl"), dataDir: inject("portalDataDir") });
const TOWN = `/${DEMO}/ja`;

const ADDRESS = "momiji.leader@example.jp";
const NAME = "もみじ折り紙の会";
const CORRECTED = "もみじ折り紙サロン";
const WHAT = "お茶を飲みながら、折り紙をします。";
const ALT = "長机を囲んで、3人が折り紙をしているところ";

let group: Page;
let reviewer: Page;
/** Where residents read about it, once it is public. */
let entry = "";
beforeAll(async () => {
  group = await (await newContext({ viewport: { width: 390, height: 844 } })).newPage();
  reviewer = await reviewerIn(await newContext(), portal(), "momiji.reviewer");
});
afterAll(async () => {
  await group.context().close();
  await reviewer.context().close();
});

const heading = (page: Page) => page.locator("h1").innerText();
const press = (name: string) => group.getByRole("button", { name, exact: true }).click();
/** What anybody reads there now, without the places where a line may break. */
const publicPage = async (path: string): Promise<string> =>
  (await (await fetch(new URL(path, portal().url))).text()).replaceAll("<wbr>", "");
describe("a group, from an empty form to the end", () => {
  test("fills in the empty form, adds a photo and sees the page as residents will", async () => {
    await group.goto(`${TOWN}/register`);
    await group.getByLabel("集まりの名前").fill(NAME);
    await group.getByLabel("していること").fill(WHAT);
    await group.getByLabel("サロン", { exact: true }).check();
    await group.getByLabel("電話番号", { exact: false }).first().fill("0000-00-5678");
    await group.getByLabel("メール", { exact: false }).first().fill(ADDRESS);
    await group.locator("[name=when-words]").fill("毎週木曜 13:30〜15:30");
    await group.locator("[name=place-name]").fill("もみじの集会所");
    await group.locator("[name=address]").fill("若葉町一丁目2-3");
    await group.locator("#section-photo").click();
    const { bytes } = await photoWithGps(3);
    await group
      .getByLabel("写真を選ぶ")
      .setInputFiles({ name: "P1.jpg", mimeType: "image/jpeg", buffer: bytes });
    await group.getByLabel("写真に写っているもの").fill(ALT);
    await group.getByLabel("子どもの顔は写っていません").check();
    await press("載ったときの見え方を見る");
    expect(await heading(group)).toBe("このように載ります");
    const sample = await group.locator(".page-sample").innerText();
    expect([sample.includes(NAME), sample.includes("毎週木曜")]).toEqual([true, true]);
    expect(await group.locator(".only-council").innerText()).toContain(
      "1枚。社会福祉協議会が見てから、ページに載ります。",
    );
    expect(await namesInQueue(reviewer)).not.toContain(NAME);
  });

  test("writes on, and finds everything as it was, the photo too", async () => {
    await press("書きなおす");
    expect(await group.getByLabel("集まりの名前").inputValue()).toBe(NAME);
    expect(await group.getByLabel(ALT).isChecked()).toBe(true);
    expect(await group.getByLabel("写真に写っているもの").inputValue()).toBe("");
    await press("載ったときの見え方を見る");
    expect(await heading(group)).toBe("このように載ります");
  });

  test("presses 送る twice and has sent once", async () => {
    await group.waitForTimeout(1800);
    await group.getByRole("button", { name: "送る", exact: true }).dblclick();
    await group.waitForURL(/\?sent=mail$/);
    expect(await heading(group)).toBe("メールを見てください");
    expect(await countMails(group, ADDRESS, "載せるためのたしかめ")).toBe(1);
    const rows = await withSql(
      portal().dataDir,
      (sql) => sql`select state from private.submissions where email = ${ADDRESS}`,
    );
    expect(rows.map(({ state }) => state as string)).toEqual(["unverified"]);
  });

  test("opens the link of the mail, which changes nothing; pressing does", async () => {
    const link = linkIn(await mailTo(group, ADDRESS, "載せるためのたしかめ"));
    for (let opened = 0; opened < 3; opened += 1) {
      await group.goto(link);
      expect(await heading(group)).toBe("載せるためのたしかめ");
    }
    expect(await namesInQueue(reviewer)).not.toContain(NAME);
    await press("社会福祉協議会に届ける");
    await group.waitForURL(`**${TOWN}/mine`);
    expect(await group.locator("section[aria-labelledby=mine-sent] li").allInnerTexts()).toEqual([
      `${NAME}\n社会福祉協議会が見ています\n\n取り下げる`,
    ]);
    expect((await namesInQueue(reviewer)).filter((name) => name === NAME)).toEqual([NAME]);
    expect((await group.goto(link))?.status()).toBe(410);
  });

  test("is public with the reviewer's correction, with its photo after that was looked at", async () => {
    await openSubmission(reviewer, NAME);
    await correct(reviewer, "集まりの名前", CORRECTED);
    await approve(reviewer);
    const { links, text } = await mailTo(group, ADDRESS, `「${CORRECTED}」を載せました`);
    entry = new URL(links[0] ?? "").pathname;
    expect(text).toContain("載っている内容を見る");
    await group.goto(entry);
    expect(await heading(group)).toBe(CORRECTED);
    expect(await group.locator("main").innerText()).toContain(WHAT);
    expect(await group.locator(".photos img").count()).toBe(0);
    expect(await publicPage(`${TOWN}/list?q=${encodeURIComponent(CORRECTED)}`)).toContain(entry);

    await reviewer.goto(`/${DEMO}/staff/photos`);
    const waiting = reviewer.locator("li", { hasText: ALT });
    await waiting.getByRole("button", { name: "掲載してよい" }).click();
    await group.reload();
    const photo = group.locator(".photos img");
    expect(await photo.getAttribute("alt")).toBe(ALT);
    await photo.scrollIntoViewIfNeeded();
    await expect
      .poll(() => photo.evaluate((one) => (one as HTMLImageElement).naturalWidth))
      .toBe(43);
  });

  test("is asked half a year later, and answers with the button of the mail", async () => {
    const id = decodeURIComponent(entry.split("/").at(-1) ?? "");
    await withSql(
      portal().dataDir,
      (sql) => sql`
        update public.activities set confirmed_on = confirmed_on - 180
        where municipality_code = ${DEMO} and id = ${id}`,
    );
    await withBackend(portal().dataDir, async ({ anonymous, service }) => {
      const towns = await readMunicipalities(anonymous);
      const states = await readConfirmationStates(service, DEMO);
      if (!towns.ok || !states.ok) throw new Error("nothing to read");
      const town = towns.value.municipalities.find(({ code }) => code === DEMO);
      const asked = states.value.entries.find((one) => one.id === id);
      if (town === undefined || asked === undefined) throw new Error("not to be asked");
      const { url } = portal();
      expect(await askEntry(service, town, asked, url, dayAt(new Date()))).toBe(true);
    });
    const { links } = await mailTo(
      group,
      ADDRESS,
      `「${CORRECTED}」の内容は、いまも合っていますか`,
    );
    await group.goto(links[1] ?? "");
    expect(await heading(group)).toBe("このままで合っています");
    await press("このままで合っています");
    expect(await heading(group)).toBe("ありがとうございました");
    const [row] = await withSql(
      portal().dataDir,
      (sql) => sql`
        select confirmed_on = (now() at time zone 'Asia/Tokyo')::date as today
        from public.activities where municipality_code = ${DEMO} and id = ${id}`,
    );
    expect(row?.today).toBe(true);
  });

  test("is full this month, which everybody reads at once, and open again", async () => {
    await group.goto(`${TOWN}/mine`);
    await press("今月はいっぱい");
    await group.waitForURL(/done=yes$/);
    expect(await group.getByRole("status").innerText()).toBe("できました。");
    expect(await group.locator("main strong").innerText()).toBe("いまは満員です");
    expect(await publicPage(entry)).toContain("いまは満員です。");
    expect(await group.getByRole("button", { name: "今月はいっぱい" }).count()).toBe(0);
    await press("はじめての人を、また受け入れる");
    await expect.poll(() => group.locator("main strong").count()).toBe(0);
    expect(await publicPage(entry)).not.toContain("いまは満員です。");
  });

  test("writes anew; the council approves what has changed", async () => {
    await group.goto(`${TOWN}/mine`);
    await group.getByRole("link", { name: "書きなおす" }).click();
    const more = "お茶を飲みながら、折り紙と切り紙をします。";
    await group.getByLabel("していること").fill(more);
    await press("送る");
    await group.waitForURL(`**${TOWN}/mine`);
    expect(await publicPage(entry)).toContain(WHAT);
    await openSubmission(reviewer, CORRECTED);
    expect(await reviewer.locator("tr.changed th[scope=row]").allInnerTexts()).toEqual([
      "していること",
    ]);
    await approve(reviewer);
    expect(await publicPage(entry)).toContain(more);
  });

  test("ends: its page and the list say so", async () => {
    await group.goto(`${TOWN}/mine`);
    await press("終わりました");
    await group.waitForURL(/done=yes$/);
    expect(await group.locator("main strong").innerText()).toBe(
      "終わりました。また始めるときは、社会福祉協議会にお知らせください。",
    );
    expect(await group.getByRole("button", { name: "今月はいっぱい" }).count()).toBe(0);
    expect(await publicPage(entry)).toContain("この活動は終わりました。");
    await group.goto(`${TOWN}/list?q=${encodeURIComponent(CORRECTED)}`);
    const listed = group.locator("li.entry", { hasText: CORRECTED });
    expect(await listed.locator(".entry-when").innerText()).toContain("終わりました");
    expect(await listed.locator(".marks").count()).toBe(0);
  });

  test("signs out, and its pages ask who is there", async () => {
    await group.goto(`${TOWN}/mine`);
    await press("出る（この端末でのログインを終わる）");
    await group.waitForURL(`**${TOWN}/`);
    await group.goto(`${TOWN}/mine`);
    expect(await heading(group)).toBe("会のページに入る");
  });
});
