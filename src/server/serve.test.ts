import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { activity, municipality } from "../../tests/arrangements/build.ts";
import { memorySource, townFrom } from "../../tests/support/memory-source.ts";
import { nobodyVisits } from "../../tests/support/nobody-visits.ts";
import { fail, succeed } from "../domain/result.ts";
import { type Listening, listen } from "./http/listen.ts";
import type { RenderPage } from "./pages/render.ts";
import { serve } from "./serve.ts";
import { readSettings } from "./settings.ts";
import type { TownSource } from "./snapshots/store.ts";

/** The whole server over a real socket; pages come from a function and towns from memory. */
const town = townFrom(municipality(1, "ためし市", { basemap: "gsi" }), {
  activities: [activity("a1", "朝の体操")],
});
const CODE = town.municipality.code;
const SECRET = "ひみつの相談";

let folder: string;
let listening: Listening;
let running: { readonly stop: () => Promise<void> };
let lines: string[];
let errors: unknown[];
let renders: { readonly url: string; readonly headers: Headers; readonly form: FormData | null }[];
let source: TownSource;
let sourceIsGone: boolean;

const renderPage: RenderPage = async (request, { portal, form }) => {
  const { pathname } = new URL(request.url);
  renders.push({ url: request.url, headers: request.headers, form });
  if (pathname === "/throws") throw new Error("a bug outside of Astro");
  if (pathname === "/fails") return new Response(null, { status: 500 });
  if (pathname === "/missing") return new Response("not here", { status: 404 });
  if (pathname === "/slow") await new Promise((resolve) => setTimeout(resolve, 200));
  const names = portal.municipalities().map(({ name }) => name);
  const body = `<p>${names.join()}</p><p>${form?.get("note") ?? ""}</p>${"<br>".repeat(200)}`;
  return new Response(body, { headers: { "content-type": "text/html", "x-clock": "day" } });
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "tsunagiba-serve-"));
  mkdirSync(join(folder, "_astro"));
  writeFileSync(join(folder, "_astro", "page.abc.js"), "console.log(1)");
  writeFileSync(join(folder, "favicon.svg"), "<svg/>");
  const settings = readSettings({}, folder);
  const port = await listen(0, "127.0.0.1");
  if (!settings.ok || !port.ok) throw new Error("the test's own settings are wrong");
  listening = port.value;
  [lines, errors, renders, sourceIsGone] = [[], [], [], false];
  const memory = memorySource([town]);
  source = {
    ...memory,
    revisions: async () =>
      sourceIsGone ? fail({ code: "backend-unreachable" }) : memory.revisions(),
  };
  running = await serve({
    settings: settings.value,
    listening,
    source,
    recordUnmetNeed: async () => fail({ code: "too-many-now" }),
    visits: () => async () => nobodyVisits(),
    readPhoto: async (hash) => succeed(hash === "a".repeat(64) ? Buffer.from("JPEG") : null),
    api: async (request) => Response.json({ asked: new URL(request.url).pathname }),
    renderPage,
    clientFolder: folder,
    now: () => new Date("2026-11-21T03:00:00Z"),
    log: (line) => lines.push(line),
    logError: (error) => errors.push(error),
    pollEveryMs: 10,
  });
});
afterEach(async () => {
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request as it is written, without what `fetch` adds, follows or unpacks. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Got> {
  const { method = "GET", headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      { host: "127.0.0.1", port: listening.port, path, method, headers, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}
const form = { "content-type": "application/x-www-form-urlencoded" };

test("a page is a function of its address: rendered once, without anything of the reader's", async () => {
  const headers = { cookie: "who=me", "accept-language": "ne", "user-agent": "me" };
  const first = await ask(`/${CODE}/ja/list?kind=salon&day=TU`, { headers });
  const second = await ask(`/${CODE}/ja/list?day=TU&kind=salon`);
  expect(first.body).toEqual(second.body);
  expect(renders).toHaveLength(1);
  expect(renders[0]?.url).toBe(
    `http://localhost:${listening.port}/${CODE}/ja/list?day=TU&kind=salon`,
  );
  expect([...(renders[0]?.headers ?? [])]).toEqual([]);
});

test("a page travels with what browsers and caches must know", async () => {
  const { status, headers } = await ask(`/${CODE}/ja/`);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "cache-control": "public, max-age=60",
    vary: "accept-encoding",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
  });
  expect(headers["permissions-policy"]).toMatch(/^geolocation=\(self\)/);
  expect(headers["content-security-policy"]).toContain(
    "connect-src 'self' https://cyberjapandata.gsi.go.jp",
  );
  expect(headers["content-security-policy"]).not.toContain("unsafe-");
  expect(headers).not.toHaveProperty("x-clock");
});

test("the page that asks where somebody lives may ask nobody for tiles", async () => {
  for (const path of [`/${CODE}/ja/match`, `/${CODE}/en/match/`, `/${CODE}/staff/road-match`]) {
    const { headers } = await ask(path);
    expect(headers["content-security-policy"]).toContain("connect-src 'self';");
    expect(headers["content-security-policy"]).not.toContain("gsi.go.jp");
  }
});

test("every answer carries the policy: files, errors, the API", async () => {
  const paths = ["/favicon.svg", "/missing", "/fails", "/health", "//", "/rest/v1/x"];
  for (const path of [...paths, `/${CODE}/snapshot.json`]) {
    const { headers } = await ask(path);
    expect([
      path,
      String(headers["content-security-policy"]).startsWith("default-src 'none'"),
    ]).toEqual([path, true]);
    expect([path, headers["x-content-type-options"]]).toEqual([path, "nosniff"]);
  }
});

test("who has a page already gets no body, who takes brotli gets brotli, HEAD gets neither", async () => {
  const plain = await ask(`/${CODE}/ja/`);
  const held = await ask(`/${CODE}/ja/`, {
    headers: { "if-none-match": plain.headers.etag ?? "" },
  });
  expect([held.status, held.body.length, held.headers.etag]).toEqual([304, 0, plain.headers.etag]);
  const packed = await ask(`/${CODE}/ja/`, { headers: { "accept-encoding": "gzip, br" } });
  expect(packed.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(packed.body)).toEqual(plain.body);
  const head = await ask(`/${CODE}/ja/`, { method: "HEAD" });
  expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([
    200,
    0,
    String(plain.body.length),
  ]);
});

test("files are immutable where their name is their content, and nothing else is a file", async () => {
  const hashed = await ask("/_astro/page.abc.js");
  expect(hashed.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(hashed.headers["content-type"]).toBe("text/javascript; charset=utf-8");
  expect((await ask("/favicon.svg")).headers["cache-control"]).toBe("public, max-age=3600");
  for (const path of ["/_astro/../../secret", "/_astro/%2e%2e/favicon.svg", "/_astro"]) {
    await ask(path);
    expect(renders.at(-1)?.url).toContain(`localhost:${listening.port}/`);
  }
});

test("a posted form reaches the page, is answered once and kept by the reader's browser alone", async () => {
  const body = new URLSearchParams({ note: SECRET }).toString();
  const answer = await ask(`/${CODE}/ja/list`, { method: "POST", headers: form, body });
  expect(answer.body.toString()).toContain(SECRET);
  expect(answer.headers["cache-control"]).toBe("private, no-cache");
  expect((await ask(`/${CODE}/ja/list`)).body.toString()).not.toContain(SECRET);
  expect(lines.join("")).not.toContain(SECRET);
});

test.each([
  ["from another site", { ...form, "sec-fetch-site": "cross-site" }, "a=b", 403],
  ["that is too long", form, `a=${"x".repeat(70_000)}`, 413],
  ["that is no form", { "content-type": "application/json" }, "{}", 415],
])("a post %s is refused in a sentence", async (_case, headers, body, status) => {
  const answer = await ask(`/${CODE}/ja/`, { method: "POST", headers, body });
  expect(answer.status).toBe(status);
  expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(answer.headers["cache-control"]).toBe("no-store");
  expect(renders).toEqual([]);
});

test.each([
  ["//evil.example/", 400],
  ["/%E7%95", 400],
  [`/?${"q".repeat(3000)}`, 414],
])("%s gets a sentence", async (path, status) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers["cache-control"]]).toEqual([status, "no-store"]);
});

test("other methods are told which there are", async () => {
  const answer = await ask("/", { method: "DELETE" });
  expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD, POST"]);
});

test("what is not found, and what fails, is kept by nobody", async () => {
  const missing = await ask("/missing");
  expect([missing.status, missing.headers["cache-control"]]).toEqual([404, "no-store"]);
  expect(missing.body.toString()).toBe("not here");
  for (const path of ["/fails", "/throws"]) {
    const answer = await ask(path);
    expect([answer.status, answer.headers["cache-control"]]).toEqual([500, "no-store"]);
    expect(answer.body.toString()).toContain("Something went wrong on our side");
  }
  expect(errors.map(String)).toEqual(["Error: a bug outside of Astro"]);
});

test("the log has method, path, status and time, and nothing that a resident looked for", async () => {
  await ask(`/${CODE}/ja/list?q=${encodeURIComponent(SECRET)}`);
  await ask("/missing");
  expect(lines).toEqual([
    expect.stringMatching(new RegExp(`^GET /${CODE}/ja/list 200 \\d+ms\n$`)),
    expect.stringMatching(/^GET \/missing 404 \d+ms\n$/),
  ]);
});

test("health tells when the database is gone, while pages go on", async () => {
  const health = await ask("/health");
  expect(health.status).toBe(200);
  expect(JSON.parse(health.body.toString())).toMatchObject({
    ok: true,
    problem: null,
    municipalities: [{ code: CODE, revision: 1, storedProblems: 0 }],
  });
  sourceIsGone = true;
  await expect.poll(async () => (await ask("/health")).status).toBe(503);
  expect((await ask(`/${CODE}/ja/`)).status).toBe(200);
  sourceIsGone = false;
  await expect.poll(async () => (await ask("/health")).status).toBe(200);
});

test("the API is asked in this process", async () => {
  const answer = await ask("/rest/v1/activities?select=id");
  expect(JSON.parse(answer.body.toString())).toEqual({ asked: "/rest/v1/activities" });
  expect(renders).toEqual([]);
});

test("a stop lets a request that is underway finish, and takes no new one", async () => {
  const underway = ask("/slow");
  await expect.poll(() => renders.length).toBe(1);
  const stopped = running.stop();
  await expect(ask("/")).rejects.toThrow("ECONNREFUSED");
  expect((await underway).status).toBe(200);
  await stopped;
});

test("a port that is taken is a problem, not an exception", async () => {
  expect(await listen(listening.port, "127.0.0.1")).toEqual({
    ok: false,
    problem: { code: "port-taken", value: String(listening.port) },
  });
});
