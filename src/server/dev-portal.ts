import type { IncomingMessage, ServerResponse } from "node:http";
import { recordUnmetNeed } from "../data/record-unmet-need.ts";
import { demoText, problemText, stepText } from "../wording/operator.ts";
import type { Backend } from "./backend/backend.ts";
import { openBackend } from "./backend/open-backend.ts";
import { projectRoot } from "./backend/project-root.ts";
import { siteUrl } from "./backend/site-url.ts";
import { loadDemoTown } from "./demo-town.ts";
import { pathOf } from "./http/access-log.ts";
import { readPostedForm } from "./http/posted-form.ts";
import { sendReady, sendText } from "./http/send.ts";
import { isApiPath, passToApi } from "./http/to-api.ts";
import { healthOf } from "./health.ts";
import { type OpenVisit, visits } from "./office/open-visit.ts";
import { isPrivateAddress } from "./pages/private-address.ts";
import { portalAt } from "./portal.ts";
import { readSettings, type Settings } from "./settings.ts";
import { pollSnapshots } from "./snapshots/poll.ts";
import { snapshotAnswer } from "./snapshots/routes.ts";
import { createSnapshotStore, type SnapshotStore } from "./snapshots/store.ts";
import { townsInDatabase } from "./towns-in-database.ts";

const POLL_MS = 1000;
/** Where Astro's development server looks for what a connect middleware puts into `Astro.locals`. */
const ASTRO_LOCALS = Symbol.for("astro.locals");
/** The dev server loads its configuration anew on every restart; what it opened is kept here. */
const KEPT = Symbol.for("tsunagiba.development");

interface Opened {
  readonly settings: Settings;
  readonly backend: Backend;
  readonly openVisit: OpenVisit;
  readonly store: SnapshotStore;
  readonly closing: () => Promise<void>;
}

type Next = () => void;

export interface DevelopmentPortal {
  readonly middleware: (request: IncomingMessage, response: ServerResponse, next: Next) => void;
  /** Resolves when the process may end: at once, unless it was asked to stop and the database is still closing. */
  readonly mayEnd: () => Promise<void>;
}

/** Opens the database once a process, and gives what stands before Astro's pages while developing. */
export async function developmentPortal(log: (line: string) => void): Promise<DevelopmentPortal> {
  const held: unknown = Reflect.get(globalThis, KEPT);
  const opening = held instanceof Promise ? (held as Promise<Opened>) : open(log);
  Reflect.set(globalThis, KEPT, opening);
  const opened = await opening;
  return {
    middleware: (request, response, next) => {
      answer(opened, request, response, next).catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
    },
    mayEnd: opened.closing,
  };
}

async function open(log: (line: string) => void): Promise<Opened> {
  const settings = readSettings(process.env, projectRoot());
  if (!settings.ok) throw new Error(settings.problem.map(problemText).join("\n"));
  const backend = await openBackend(settings.value, {
    role: "portal",
    onProgress: (step) => log(stepText(step)),
    onLost: (problem) => log(problemText(problem)),
  });
  if (!backend.ok) throw new Error(problemText(backend.problem));
  const closing = closeWhenAsked(backend.value);
  const demo = await loadDemoTown(backend.value, {
    root: projectRoot(),
    anywhere: process.env.DEMO === "1",
    onStart: () => log(demoText()),
  });
  if (!demo.ok) throw new Error(problemText(demo.problem));
  const store = createSnapshotStore(townsInDatabase(backend.value));
  await store.refresh();
  pollSnapshots(store, POLL_MS, (error) => console.error(error));
  const openVisit = visits(
    backend.value,
    settings.value,
    siteUrl(settings.value),
    store.refreshNow,
  );
  return { settings: settings.value, backend: backend.value, openVisit, store, closing };
}

/** Closes the database when the process is asked to stop; gives what tells whether that is underway. */
function closeWhenAsked(backend: Backend): () => Promise<void> {
  let closing: Promise<void> = Promise.resolve();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      closing = backend.close().finally(() => process.exit(0));
    });
  }
  return () => closing;
}

async function answer(
  { settings, backend, openVisit, store }: Opened,
  request: IncomingMessage,
  response: ServerResponse,
  next: Next,
): Promise<void> {
  const path = pathOf(request.url ?? "/");
  if (path === "/health") {
    const health = healthOf(store, { hits: 0, renders: 0, bytes: 0 });
    const headers = { "content-type": "application/json; charset=utf-8" };
    sendText(request, response, {
      status: health.ok ? 200 : 503,
      headers,
      text: JSON.stringify(health),
    });
    return;
  }
  if (backend.api !== null && isApiPath(path, settings)) {
    await passToApi(backend.api, request, response, {});
    return;
  }
  const file = snapshotAnswer(store, path);
  if (file !== null) {
    await sendReady(request, response, file);
    return;
  }
  const publicUrl = settings.publicUrl ?? `http://${request.headers.host ?? "localhost"}`;
  const { quickExitUrl } = settings;
  const now = new Date();
  const portal = portalAt(now, {
    store,
    publicUrl,
    quickExitUrl,
    recordUnmetNeed: (...said) => recordUnmetNeed(backend.anonymous, ...said),
  });
  const visiting = await openVisit({
    cookie: isPrivateAddress(path) ? request.headers.cookie : undefined,
    https: false,
    now,
  });
  const posted = request.method === "POST" ? await readPostedForm(request) : null;
  // Astro writes the answer; what is signed in or out while it renders goes along.
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    response.appendHeader("set-cookie", [...visiting.cookies()]);
    return writeHead(...head);
  }) as typeof writeHead;
  const locals = {
    portal,
    form: posted?.ok === true ? posted.form : null,
    visit: visiting.visit,
    office: visiting.office,
  };
  Reflect.set(request, ASTRO_LOCALS, locals);
  next();
}
