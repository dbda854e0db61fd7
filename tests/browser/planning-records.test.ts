import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PLANNING_PAGES } from "../../src/domain/people/staff-pages.ts";
import { scrollsSideways, violationsOn } from "../support/axe.ts";
import { browserOfFile } from "../support/browser.ts";
import { cutOff, tabTo } from "../support/keyboard.ts";
import { type RunningPortal, startPortal } from "../support/portal.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { DEMO } from "../support/templates.ts";

/** What planners write down: a portal of its own, as other tests count the demo town's standards and holidays. */
const newContext = browserOfFile();
const STAFF = `/${DEMO}/staff`;

let portal: RunningPortal;
beforeAll(async () => {
  portal = await startPortal();
}, 240_000);
afterAll(() => portal?.stop());

/** A telephone, without script unless a test's own tool needs it. */
async function pageOf(role: string, javaScriptEnabled = false): Promise<Page> {
  const context = await newContext({
    baseURL: portal.url,
    viewport: { width: 360, height: 740 },
    javaScriptEnabled,
    locale: "ja-JP",
  });
  await signInToPortal(portal, context, `${role}.writes@example.jp`, {
    duties: [[DEMO, role, null]],
  });
  return context.newPage();
}

/** What is typed into each field, by its name; dates as they stand in the form. */
type Typed = Readonly<Record<string, string>>;

async function typeIn(page: Page, typed: Typed): Promise<void> {
  const faults: string[] = [];
  for (const [field, value] of Object.entries(typed)) {
    faults.push(...(await tabTo(page, `#${field}`)));
    await enter(page, field, value);
  }
  faults.push(...(await tabTo(page, "button[value=save]")));
  expect(faults).toEqual([]);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
}

async function enter(page: Page, field: string, value: string): Promise<void> {
  const at = page.locator(`#${field}`);
  const kind = await at.evaluate((one) =>
    one instanceof HTMLInputElement ? one.type : one.tagName,
  );
  if (kind === "date") {
    // In which order year, month and day are typed is the machine's way, not the page's.
    await at.fill(value);
  } else if (kind === "SELECT") {
    await page.keyboard.press("Home");
    for (let down = 0; down < 40 && (await at.inputValue()) !== value; down++)
      await page.keyboard.press("ArrowDown");
  } else {
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(value);
  }
  expect([field, await at.inputValue()]).toEqual([field, value]);
}

const filled = async (page: Page, fields: readonly string[]): Promise<Typed> =>
  Object.fromEntries(
    await Promise.all(
      fields.map(async (field) => [field, await page.inputValue(`#${field}`)] as const),
    ),
  );

/** What stands beside a field, as a screen reader is led there: by the field's description. */
const beside = (page: Page, field: string): Promise<string> =>
  page.locator(`#${field}`).evaluate((one) => {
    const ids = (one.getAttribute("aria-describedby") ?? "").split(" ");
    const problem = ids.find((id) => id.endsWith("-problem")) ?? "";
    return one.getAttribute("aria-invalid") === "true"
      ? (document.getElementById(problem)?.textContent?.trim() ?? "")
      : "";
  });

const widthFaults = async (page: Page) => [await scrollsSideways(page), await cutOff(page)];

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, `[aria-label="${name}"]`);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
}

interface RecordPage {
  readonly page: string;
  readonly wrong: Typed;
  /** What is said beside the fields that are wrong, and what the list of problems calls them. */
  readonly problems: Readonly<Record<string, readonly [called: string, sentence: string]>>;
  readonly right: Typed;
  /** What its row is called. */
  readonly name: string;
  readonly changed?: Typed;
  readonly changedName?: string;
  /** What the planning view says because of it: an address and where there. */
  readonly seen: { readonly query: string; readonly at: string };
  /** Contained in what is seen there, before the change and after it. */
  readonly says: readonly [before: string, after: string];
  /** What is seen there once it is gone. */
  readonly gone: string | null;
}

const SOURCE = "出どころがありません。計画や資料の名前と、わかればページを書いてください。";
const NAME = "名前がありません。あとで見てわかる名前を書いてください。";
const NOT_CHOSEN =
  "まだ選ばれていないところがあります。どれか1つを選んで、もう一度送ってください。";
const RECORDS: readonly RecordPage[] = [
  {
    page: "standards",
    wrong: { figure: "たくさん", sourceDate: "2024-03-31" },
    problems: {
      kind: ["種別", NOT_CHOSEN],
      figure: ["いくつ", "数字だけで書いてください。"],
      per: ["何ごとに", NOT_CHOSEN],
      source: ["出どころ", SOURCE],
    },
    right: { kind: "cafe", figure: "２", per: "daily-life", source: "架空の計画 第2章" },
    name: "カフェ くらしの圏域ごとに2",
    changed: { figure: "3.5", source: "架空の計画 第3章" },
    changedName: "カフェ くらしの圏域ごとに3.5",
    seen: { query: "", at: "section[aria-labelledby=standards] table" },
    says: ["カフェ くらしの圏域ごとに2 出典: 架空の計画 第2章", "架空の計画 第3章"],
    gone: "架空の計画",
  },
  {
    page: "holidays",
    wrong: { name: "冬休み", from: "2026-12-25", to: "2026-12-01" },
    problems: {
      to: [
        "おわりの日",
        "おわりの日が、はじまりの日より前か、120日よりあとです。日付を確かめてください。",
      ],
      source: ["出どころ", SOURCE],
    },
    right: { to: "2027-01-07", source: "架空の教育委員会規則" },
    name: "冬休み",
    changed: { name: "冬のお休み" },
    changedName: "冬のお休み",
    seen: { query: "?days=holidays", at: "section[aria-labelledby=asked]" },
    says: ["学校の休みだけを数えています。", "学校の休みだけを数えています。"],
    gone: "学校の休みだけを数えています。",
  },
  {
    page: "scenarios",
    wrong: { query: "https://example.jp/どこか", note: "協議会で話す" },
    problems: {
      name: ["名前", NAME],
      query: [
        "計画のページのアドレス",
        "計画のページのアドレスとして読めません。計画のページで条件を選び、そのアドレスをそのまま貼ってください。",
      ],
    },
    right: { name: "東に一つ", query: `http://localhost${STAFF}/planning?who=from-65&add=2` },
    name: "東に一つ",
    changed: { note: "二度目の協議会で話す" },
    changedName: "東に一つ",
    seen: { query: "?who=from-65&add=2", at: "section[aria-labelledby=next]" },
    says: ["新しく届く", "新しく届く"],
    gone: null,
  },
  {
    page: "candidates",
    wrong: { sites: "架空の空き家\n架空の集会所,本町二丁目" },
    problems: {
      kind: ["種類", NOT_CHOSEN],
    },
    right: { kind: "vacant-house", sites: "架空の空き家,本町二丁目\n架空の蔵,どこにもない町" },
    name: "架空の空き家",
    seen: { query: "?among=vacant-house&add=1", at: "#among" },
    says: ["空き家（1か所）", "空き家（1か所）"],
    gone: "空き家（1か所）",
  },
];

describe.each(RECORDS)("$page, by keyboard, without script, on a telephone", (one) => {
  const address = `${STAFF}/${one.page}`;
  const rows = (page: Page) => page.locator("main table tbody tr > th").allTextContents();
  const inPlanning = async (page: Page): Promise<string> => {
    await page.goto(`${STAFF}/planning${one.seen.query}`);
    return (await page.locator(one.seen.at).textContent()) ?? "";
  };

  it("keeps what was typed beside what is wrong, then is seen in the planning view, changed and removed", async () => {
    const page = await pageOf("planner");
    await page.goto(address);
    const before = await rows(page);
    await typeIn(page, one.wrong);
    expect(await page.locator("[role=alert] a").allTextContents()).toEqual(
      Object.values(one.problems).map(([called, sentence]) => `${called}: ${sentence}`),
    );
    for (const [field, [, sentence]] of Object.entries(one.problems))
      expect([field, await beside(page, field)]).toEqual([field, sentence]);
    expect(await filled(page, Object.keys(one.wrong))).toEqual(one.wrong);
    expect(await rows(page)).toEqual(before);
    expect(await widthFaults(page)).toEqual([0, []]);

    await typeIn(page, one.right);
    expect(await page.locator("[role=status]").textContent()).toBe("保存しました。");
    expect(await rows(page)).toContain(one.name);
    expect(await widthFaults(page)).toEqual([0, []]);
    expect(await inPlanning(page)).toContain(one.says[0]);

    await page.goto(address);
    if (one.changed !== undefined) {
      await press(page, `${one.name} を変える`);
      expect(new URL(page.url()).hash).toBe("#record-form");
      expect(await filled(page, Object.keys(one.changed))).not.toEqual(one.changed);
      await typeIn(page, one.changed);
      expect((await rows(page)).toSorted()).toEqual([...before, one.changedName].toSorted());
      expect(await inPlanning(page)).toContain(one.says[1]);
      await page.goto(address);
    }
    await press(page, `${one.changedName ?? one.name} を消す`);
    expect(await page.locator("[role=status]").textContent()).toBe("消しました。");
    expect(await rows(page)).not.toContain(one.changedName ?? one.name);
    if (one.gone !== null) expect(await inPlanning(page)).not.toContain(one.gone);
  });

  it("has nothing that axe finds, as it opens and with what is wrong", async () => {
    const page = await pageOf("planner", true);
    await page.goto(address);
    expect(await violationsOn(page)).toEqual([]);
    await Promise.all([page.waitForEvent("load"), page.click("button[value=save]")]);
    expect(await page.locator("[role=alert] a").count()).toBeGreaterThan(0);
    expect(await violationsOn(page)).toEqual([]);
  });

  it("is only looked at from the prefecture, and is not there for who reviews", async () => {
    const looking = await pageOf("prefectural");
    expect((await looking.goto(address))?.status()).toBe(200);
    expect(await looking.locator("main form").count()).toBe(0);
    expect(await looking.locator("main").textContent()).toContain(
      "変えられるのは、計画担当と管理者です。",
    );
    const sent = await looking.request.post(address, {
      form: { do: "save", ...one.wrong, ...one.right },
      headers: { origin: portal.url },
    });
    expect([sent.status(), (await sent.text()).includes("それをする権限がありません")]).toEqual([
      422,
      true,
    ]);
    const reviewing = await pageOf("reviewer");
    expect((await reviewing.goto(address))?.status()).toBe(404);
  });
});

it("the pages of planning lead to each other, and say where one is", async () => {
  const page = await pageOf("planner");
  await page.goto(`${STAFF}/planning`);
  for (const name of PLANNING_PAGES) {
    await page.locator(`.planning-menu a[href="${STAFF}/${name}"]`).click();
    const here = page.locator(".planning-menu [aria-current=page]");
    expect(await here.allTextContents()).toEqual([await page.locator("h1").textContent()]);
  }
});
