import { expect, test } from "vitest";
import { type Page, pageFrom } from "./page.ts";
import { type PageAddress, pageAddress } from "./page-address.ts";
import { createPageCache } from "./page-cache.ts";

const noon = new Date("2026-11-21T03:00:00Z");
const aMinuteLater = new Date("2026-11-21T03:01:00Z");
const nextDay = new Date("2026-11-21T15:00:00Z");

function addressOf(target: string): PageAddress {
  const asked = pageAddress(target);
  if (!asked.ok) throw new Error(target);
  return asked.address;
}

/** A renderer that counts, and says at which render its page was made. */
function counting(init: ResponseInit = {}) {
  let count = 0;
  const render = (now: Date) => async (): Promise<Page> => {
    count += 1;
    return pageFrom(new Response(`render ${count}`, init), now);
  };
  return { render, count: () => count };
}
const textOf = async (page: Page | Promise<Page>) => (await page).body?.bytes.toString();

test("a page of the day is rendered once a day", async () => {
  const cache = createPageCache();
  const { render } = counting();
  const ask = (now: Date) => textOf(cache.page(addressOf("/990019/ja/"), now, render(now)));
  expect(await ask(noon)).toBe("render 1");
  expect(await ask(aMinuteLater)).toBe("render 1");
  expect(await ask(nextDay)).toBe("render 2");
  expect(cache.counts()).toMatchObject({ hits: 1, renders: 2 });
});

test("a page that shows the minute is rendered every minute", async () => {
  const cache = createPageCache();
  const { render } = counting({ headers: { "x-clock": "minute" } });
  const ask = (now: Date) => cache.page(addressOf("/990019/ja/"), now, render(now));
  expect(await textOf(ask(noon))).toBe("render 1");
  expect((await ask(noon)).headers).not.toHaveProperty("x-clock");
  expect(await textOf(ask(aMinuteLater))).toBe("render 2");
});

test("readers who come while a page is rendered wait for that one render", async () => {
  const cache = createPageCache();
  const { render, count } = counting();
  const address = addressOf("/990019/ja/list?day=TU");
  await Promise.all(Array.from({ length: 50 }, () => cache.page(address, noon, render(noon))));
  expect(count()).toBe(1);
});

test.each([
  ["not found", { status: 404 }],
  ["a bug", { status: 500 }],
  ["a cookie", { headers: { "set-cookie": "a=b" } }],
])("%s is not kept", async (_case, init) => {
  const cache = createPageCache();
  const { render, count } = counting(init);
  for (let asked = 0; asked < 3; asked += 1) {
    expect((await cache.page(addressOf("/x"), noon, render(noon))).keep).toBe(false);
  }
  expect(count()).toBe(3);
});

test("a render that fails is tried again", async () => {
  const cache = createPageCache();
  const address = addressOf("/990019/ja/");
  const failing = async () => {
    throw new Error("bug");
  };
  await expect(cache.page(address, noon, failing)).rejects.toThrow("bug");
  const { render } = counting();
  expect(await textOf(cache.page(address, noon, render(noon)))).toBe("render 1");
});

test("a municipality that moved is rendered anew, with what belongs to no municipality, and no other", async () => {
  const cache = createPageCache();
  const { render } = counting();
  const ask = (target: string) => textOf(cache.page(addressOf(target), noon, render(noon)));
  const targets = ["/990019/ja/", "/990019/ja/list?day=TU", "/372013/ja/", "/"];
  for (const target of targets) await ask(target);
  cache.forget("990019");
  const again = [];
  for (const target of targets) again.push(await ask(target));
  expect(again).toEqual(["render 5", "render 6", "render 3", "render 7"]);
});

test("a page whose snapshot moved while it was rendered is shown to its reader, and not kept", async () => {
  const cache = createPageCache();
  const address = addressOf("/990019/ja/");
  let finish = () => {};
  const waiting = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const slow = cache.page(address, noon, async () => {
    await waiting;
    return pageFrom(new Response("old"), noon);
  });
  cache.forget("990019");
  const fresh = cache.page(address, noon, () => pageFrom(new Response("new"), noon));
  expect(await textOf(fresh)).toBe("new");
  finish();
  expect(await textOf(slow)).toBe("old");
  expect(await textOf(cache.page(address, noon, () => pageFrom(new Response("?"), noon)))).toBe(
    "new",
  );
});

test("made-up queries cannot fill the memory, nor push out the pages that everybody reads", async () => {
  const cache = createPageCache({ plainBytes: 100_000, filteredBytes: 100_000 });
  const render = () => pageFrom(new Response("x".repeat(5000)), noon);
  await cache.page(addressOf("/990019/ja/"), noon, render);
  for (let number = 0; number < 1000; number += 1) {
    await cache.page(addressOf(`/990019/ja/list?q=${number}`), noon, render);
  }
  expect(cache.counts().bytes).toBeLessThanOrEqual(200_000);
  await cache.page(addressOf("/990019/ja/"), noon, render);
  expect(cache.counts().hits).toBe(1);
});
