import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addMunicipality } from "../../src/data/add-municipality.ts";
import { applyImport } from "../../src/data/apply-import.ts";
import { openBackend } from "../../src/server/backend/open-backend.ts";
import { readSettings } from "../../src/server/settings.ts";
import type { Arrangement } from "../arrangements/build.ts";
import { deskArrangements } from "../arrangements/desks.ts";
import { peopleArrangements } from "../arrangements/people.ts";
import { townArrangements } from "../arrangements/towns.ts";
import { type RunningPortal, startPortal } from "../support/portal.ts";

/** What a resident sees of each arrangement of a real municipality, in a portal that holds them all. */
const arrangements = [...deskArrangements, ...peopleArrangements, ...townArrangements].sort(
  (a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)),
);

/** Who lives where is no part of what is public. */
const FOR_PLANNERS = "population";

let portal: RunningPortal;

beforeAll(async () => {
  portal = await startPortal();
  await store(arrangements, portal.dataDir);
  await untilPublished(arrangements);
}, 240_000);
afterAll(() => portal?.stop());

async function store(all: readonly Arrangement[], dataDir: string): Promise<void> {
  const settings = expectOk(readSettings({ DATA_DIR: dataDir }, process.cwd()));
  const backend = expectOk(await openBackend(settings, { role: "command", onProgress: () => {} }));
  for (const { id, municipality, records } of all) {
    expectOk(await addMunicipality(backend.service, municipality));
    expectOk(
      await applyImport(backend.service, {
        municipalityCode: municipality.code,
        records,
        source: {
          id: "fixture",
          title: `Fixture ${id}`,
          licence: null,
          attribution: null,
          url: null,
          retrievedOn: null,
        },
        file: { name: `${id}.json`, sha256: createHash("sha256").update(id).digest("hex") },
        onProgress: () => {},
      }),
    );
  }
  await backend.close();
}

/** The portal looks for a new revision every two seconds; the last municipality comes last. */
async function untilPublished(all: readonly Arrangement[]): Promise<void> {
  const isPublished = async ({ municipality, records }: Arrangement) => {
    const response = await fetch(`${portal.url}/${municipality.code}/snapshot.json`);
    if (!response.ok) return false;
    const { address } = (await response.json()) as { address: string };
    const town = (await (await fetch(`${portal.url}${address}`)).json()) as Record<
      string,
      unknown[]
    >;
    return Object.entries(records).every(
      ([list, entries]) =>
        list === FOR_PLANNERS || !Array.isArray(entries) || town[list]?.length === entries.length,
    );
  };
  for (const arrangement of all) {
    while (!(await isPublished(arrangement)))
      await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function expectOk<Value>(
  result: { ok: true; value: Value } | { ok: false; problem: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The words of a page as a person reads them: no tags, no soft line breaks, entities resolved. */
async function wordsOf(address: string): Promise<string> {
  const response = await fetch(`${portal.url}${address}`);
  expect({ address, status: response.status }).toEqual({ address, status: 200 });
  const html = await response.text();
  return html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, " ")
    .replace(/<wbr\s*\/?>|\u200b/g, "")
    .replace(/<(?:rp|rt)\b[\s\S]*?<\/(?:rp|rt)>/g, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&#39;", "'")
    .replace(/\s+/g, " ");
}

test("there is a fixture for each of A1 to A25", () => {
  expect(arrangements.map(({ id }) => id)).toEqual(
    Array.from({ length: 25 }, (_, number) => `A${number + 1}`),
  );
});

test.each(arrangements)("$id: $title", async ({ municipality, seen }) => {
  for (const { page, contains, lacks = [] } of seen) {
    const words = await wordsOf(page === "/" ? "/" : `/${municipality.code}/ja/${page}`);
    expect({ page, missing: contains.filter((text) => !words.includes(text)) }).toEqual({
      page,
      missing: [],
    });
    expect({ page, unwanted: lacks.filter((text) => words.includes(text)) }).toEqual({
      page,
      unwanted: [],
    });
  }
});
