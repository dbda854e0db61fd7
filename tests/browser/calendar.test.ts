import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { DEMO } from "../support/templates.ts";

const get = (path: string) =>
  fetch(`${inject("portalUrl")}/${DEMO}${path}`, { redirect: "manual" });

test("the page of an activity leads to its dates for a calendar, in each language", async () => {
  for (const language of ["ja", "easy", "en"]) {
    const page = await (await get(`/${language}/activity/boccia`)).text();
    const [, address = ""] =
      /class="screen-only to-calendar"><a href="\/\d{6}([^"]+)"/.exec(page) ?? [];
    expect(address).toBe(`/${language}/activity/boccia.ics`);
    const answer = await get(address);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      200,
      "text/calendar; charset=utf-8",
    ]);
    expect(answer.headers.get("cache-control")).toMatch(/^public, max-age=\d+$/);
    const text = await answer.text();
    expect(text).toContain(`\r\nUID:tsunagiba-${DEMO}-boccia-r1\r\n`);
    expect(text).toContain(`/${DEMO}/${language}/activity/boccia\r\n`);
    expect(text).toMatch(/\r\nRRULE:FREQ=MONTHLY;BYDAY=1WE,3WE;UNTIL=\d{8}T145959Z\r\n/);
  }
});

test("one that rests is an empty calendar without a link, one that is not there leads to its page", async () => {
  const resting = await get("/ja/activity/salon-ajisai.ics");
  expect([resting.status, (await resting.text()).includes("VEVENT")]).toEqual([200, false]);
  expect(await (await get("/ja/activity/salon-ajisai")).text()).not.toContain("to-calendar");
  const gone = await get("/ja/activity/nope.ics");
  expect([gone.status, gone.headers.get("location")]).toEqual([302, `/${DEMO}/ja/activity/nope`]);
});

interface Told {
  readonly records: {
    readonly activities: readonly { readonly id: string; readonly visibility: string }[];
    readonly places: readonly {
      readonly name: string;
      readonly address: string | null;
      readonly disclosure: string;
    }[];
  };
}
const demo: Told = JSON.parse(
  readFileSync(new URL("../../supabase/demo/town.json", import.meta.url), "utf8"),
);

test("no calendar names a place that is not exact, nor a contact", async () => {
  const kept = demo.records.places
    .filter(({ disclosure }) => disclosure !== "exact")
    .flatMap(({ name, address }) => (address === null ? [name] : [name, address]));
  expect(kept.length).toBeGreaterThan(10);
  let located = 0;
  for (const { id } of demo.records.activities.filter(
    ({ visibility }) => visibility === "public",
  )) {
    const text = (await (await get(`/ja/activity/${id}.ics`)).text()).replaceAll("\r\n ", "");
    expect(text).not.toMatch(/^(CONTACT|ORGANIZER|ATTENDEE|GEO)/m);
    expect(text).not.toMatch(/tel:|mailto:|0000-00-\d{4}/);
    const places = [...text.matchAll(/^LOCATION:(.*)\r$/gm)].map(([, place = ""]) => place);
    expect(places.filter((place) => kept.some((name) => place.includes(name)))).toEqual([]);
    located += places.length;
  }
  expect(located).toBeGreaterThan(100);
}, 60_000);
