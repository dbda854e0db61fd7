import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { browserOfFile } from "../support/browser.ts";
import { mailTo } from "../support/mailbox.ts";
import { withSql } from "../support/portal-data.ts";
import {
  approve,
  correct,
  namesInQueue,
  openSubmission,
  reviewerIn,
  STAFF,
} from "../support/reviewer.ts";
import { sentRegistration } from "../support/sent-registration.ts";
import { signInToPortal } from "../support/staff-browser.ts";
import { DEMO } from "../support/templates.ts";

const newContext = browserOfFile();
const portal = () => ({ url: inject("portalUrl"), dataDir: inject("portalDataDir") });
const MINE = `/${DEMO}/ja/mine`;
const [EAST, WEST] = ["life-east", "life-west"];
const LEADER = "kunugi.leader@example.jp";

let reviewer: Page;
let other: Page;
beforeAll(async () => {
  reviewer = await reviewerIn(await newContext(), portal(), "kunugi.reviewer");
  other = await reviewerIn(await newContext(), portal(), "kunugi.other");
});
afterAll(async () => {
  await reviewer.context().close();
  await other.context().close();
});

interface Sent {
  readonly name: string;
  readonly days?: number;
  readonly zone?: string;
  /** An address that is verified. */
  readonly email?: string;
}

/** What a group sent some days ago from somewhere. Gives the submission's id. */
async function sent({ name, days = 0, zone = EAST, email }: Sent): Promise<string> {
  const { dataDir } = portal();
  const id = await sentRegistration(dataDir, { name, ...(email === undefined ? {} : { email }) });
  await withSql(
    dataDir,
    (sql) => sql`
      update private.submissions set
        zone_id = ${zone}, made_at = made_at - make_interval(days => ${days}), state = 'waiting',
        verified_at = case when email is null then null else now() - make_interval(days => ${days}) end
      where id = ${id}`,
  );
  return id;
}

/** Somebody of a group, signed in on a telephone. */
async function member(email: string): Promise<Page> {
  const context = await newContext({ viewport: { width: 390, height: 844 } });
  await signInToPortal(portal(), context, email, {});
  return context.newPage();
}
const decide = async (words: string, how: "ask-back" | "decline"): Promise<void> => {
  await reviewer.locator("#ask-answer").fill(words);
  await reviewer.locator(`button[value=${how}]`).click();
  await reviewer.waitForURL(/after=/);
};
const publicFile = async (): Promise<string> => {
  const pointer = await reviewer.request.get(`/${DEMO}/snapshot.json`);
  const { address } = (await pointer.json()) as { address: string };
  return (await reviewer.request.get(address)).text();
};
/** The rows of a submission that change: field, what is public, what is asked for. */
const changedRows = () =>
  reviewer
    .locator("table[aria-labelledby=changed] tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll("th, td.was, td.asked .said")].map((cell) =>
          (cell.textContent ?? "").trim(),
        ),
      ),
    );

describe("a reviewer's queue", () => {
  test("stands by age, and narrows by age and zone", async () => {
    await sent({ name: "くぬぎ三番", days: 0 });
    await sent({ name: "くぬぎ一番", days: 8, zone: WEST });
    await sent({ name: "くぬぎ二番", days: 4 });
    const own = (names: readonly string[]) => names.filter((name) => name.startsWith("くぬぎ"));
    expect(own(await namesInQueue(reviewer))).toEqual(["くぬぎ一番", "くぬぎ二番", "くぬぎ三番"]);
    expect(own(await namesInQueue(reviewer, "?age=week"))).toEqual(["くぬぎ一番"]);
    expect(own(await namesInQueue(reviewer, "?age=days"))).toEqual(["くぬぎ二番"]);
    expect(own(await namesInQueue(reviewer, `?zone=${WEST}`))).toEqual(["くぬぎ一番"]);
    expect(own(await namesInQueue(reviewer, `?zone=${EAST}&age=new`))).toEqual(["くぬぎ三番"]);
  });
});

describe("a reviewer and a group", () => {
  test("a question, its answer on the group's page, approved with a correction", async () => {
    await sent({ name: "くぬぎ会", email: LEADER });
    await openSubmission(reviewer, "くぬぎ会");
    await decide("駐車場はありますか。", "ask-back");
    const { text, links } = await mailTo(reviewer, LEADER, "「くぬぎ会」のことで、おたずねです");
    expect(text).toContain("駐車場はありますか。");
    expect(new URL(links[0] ?? "").pathname).toBe(MINE);

    const group = await member(LEADER);
    await group.goto(MINE);
    expect(await group.locator("blockquote").innerText()).toContain("駐車場はありますか。");
    await group.getByLabel("返事").fill("2台だけあります。");
    await group.getByRole("button", { name: "返事を送る" }).click();
    await group.waitForURL(/done=yes$/);
    expect(await group.locator("section[aria-labelledby=mine-sent]").innerText()).toContain(
      "社会福祉協議会が見ています",
    );
    expect(await group.getByRole("button", { name: "返事を送る" }).count()).toBe(0);
    await group.context().close();

    await openSubmission(reviewer, "くぬぎ会");
    expect(await reviewer.locator("blockquote").innerText()).toBe("駐車場はありますか。");
    expect(await changedRows()).toContainEqual(["社会福祉協議会へのことづけ", "2台だけあります。"]);
    await reviewer.locator("#blank").click();
    await correct(reviewer, "ほかに載せたいこと", "車は2台まで");
    await approve(reviewer);
    expect(await publicFile()).toContain("車は2台まで");
    expect(await publicFile()).not.toContain("2台だけあります。");
  });

  test("a change stands beside what is public, field by field; of two reviewers the second is refused", async () => {
    const group = await member(LEADER);
    await group.goto(MINE);
    await group.getByRole("link", { name: "書きなおす" }).click();
    await group.getByLabel("していること").fill("将棋を指します。");
    await group.getByRole("button", { name: "送る", exact: true }).click();
    await group.waitForURL(`**${MINE}`);
    await group.context().close();
    for (const page of [reviewer, other]) await openSubmission(page, "くぬぎ会");
    expect(await changedRows()).toEqual([["していること", "お茶を飲みます。", "将棋を指します。"]]);
    const [entry = ""] = await other
      .locator("a", { hasText: "掲載を見る" })
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    await other.goto(entry);
    await other.locator("#ask-what").fill("お茶と将棋です。");
    await approve(reviewer);
    await Promise.all([other.waitForEvent("load"), other.locator("button[value=save]").click()]);
    expect(await other.locator("table[aria-labelledby=both]").innerText()).toMatch(
      /将棋を指します。[\s\S]*お茶と将棋です。/,
    );
    expect(await other.locator("#ask-what").inputValue()).toBe("お茶と将棋です。");
    expect(await publicFile()).toContain("将棋を指します。");
    expect(await publicFile()).not.toContain("お茶と将棋です。");
  });

  test("what is here already becomes one with it; the number of entries stays", async () => {
    await sent({ name: "くぬぎ会", email: "twice@example.jp" });
    await openSubmission(reviewer, "くぬぎ会");
    const alike = reviewer.locator("section[aria-labelledby=alike] li", { hasText: "くぬぎ会" });
    expect(await alike.innerText()).toContain("名称が近い");
    await alike.getByRole("link", { name: "同じものとして審査（統合）" }).click();
    await reviewer.waitForURL(/into=/);
    const named = async () => (await publicFile()).split('"name":"くぬぎ会"').length - 1;
    const once = await named();
    await approve(reviewer);
    expect(await named()).toBe(once);
  });

  test("one is declined with its reason, which the group reads in its mail", async () => {
    const email = "declined@example.jp";
    await sent({ name: "くぬぎ販売会", email });
    await openSubmission(reviewer, "くぬぎ販売会");
    await reviewer.locator("button[value=decline]").click();
    await reviewer.waitForSelector("#answer-problem");
    await decide("販売が目的のものは載せられません。", "decline");
    const { text } = await mailTo(reviewer, email, "「くぬぎ販売会」について");
    expect(text).toContain("販売が目的のものは載せられません。");
    expect(await publicFile()).not.toContain("くぬぎ販売会");
    expect(await namesInQueue(reviewer)).not.toContain("くぬぎ販売会");
  });

  test("a submission that another reviewer has decided meanwhile is not decided again", async () => {
    await sent({ name: "くぬぎ競争会" });
    for (const page of [reviewer, other]) await openSubmission(page, "くぬぎ競争会");
    await approve(reviewer);
    await other.locator("#ask-answer").fill("やめておきましょう。");
    await Promise.all([other.waitForEvent("load"), other.locator("button[value=decline]").click()]);
    expect(await other.locator(".problem-box").count()).toBe(1);
    expect(await other.locator("main").innerText()).toContain("承認");
    expect(await publicFile()).toContain("くぬぎ競争会");
  });

  test("今すぐ消す takes it out of everything public before the page answers", async () => {
    await reviewer.goto(`${STAFF}/entries?q=${encodeURIComponent("くぬぎ競争会")}`);
    await reviewer.locator("table a", { hasText: "くぬぎ競争会" }).click();
    const page = (await reviewer.locator(".facts a").getAttribute("href")) ?? "";
    expect((await reviewer.request.get(page)).status()).toBe(200);
    await reviewer.locator("input[name=sure]").check();
    await reviewer.locator("button[value=take-down]").click();
    await reviewer.waitForURL(/after=down/);
    expect((await reviewer.request.get(page)).status()).toBe(404);
    expect(await publicFile()).not.toContain("くぬぎ競争会");
    const list = await reviewer.request.get(
      `/${DEMO}/ja/list?q=${encodeURIComponent("くぬぎ競争会")}`,
    );
    expect(await list.text()).not.toContain(page);
  });
});
