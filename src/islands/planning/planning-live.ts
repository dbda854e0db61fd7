import { h, render } from "preact";
import type { PlanningAnswer } from "../../domain/coverage/planning/answer-planning.ts";
import type { ZoneDrawing } from "../../domain/coverage/planning/zone-drawing.ts";
import { changedBy, pickOnMap, putAt } from "./change-forms.ts";
import { latestWins } from "./latest-wins.ts";
import { mapBeside } from "./map-beside.ts";
import { isPartName, PARTS } from "./parts.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { questionFields } from "./question-fields.ts";
import { planningSentence } from "./sentence.ts";
import { startWorker } from "./start-worker.ts";
import workerUrl from "./town-worker.ts?worker&url";

/** How long controls rest before the answer is spoken and stands in the link. */
const REST = 400;

/** Stands for a timer while somebody holds the slider. */
const STILL_MOVING = -1;

interface Question {
  readonly query: string;
  readonly later: boolean;
}

/** Makes the planning page answer by itself: a worker works everything out, this thread asks and draws. */
export function livePlanning(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>("[data-planning-question]");
  if (form === null) return;
  const fields = questionFields(form);
  const { page = "", code = "", town = "" } = root.dataset;
  let query = new URLSearchParams(location.search);
  let last: PlanningAnswer | null = null;
  let drawing: ZoneDrawing | null = null;
  let failed = false;
  /** Where the focus goes once the next answer is drawn. */
  let focusNext: string | null = null;
  let number = 0;

  const worker = startWorker(workerUrl);
  const tell = (message: ToWorker) => worker.postMessage(message);
  const asking = latestWins<Question>((question) => {
    number += 1;
    tell({ does: "ask", number, ...question });
  });
  const address = () => `${page}${query.size === 0 ? "" : `?${query.toString()}`}`;

  const map = mapBeside(root, {
    onZone: (id) => {
      focusNext = "opened";
      const next = new URLSearchParams(query);
      next.set("zone", id);
      next.delete("page");
      choose(next);
    },
    onPick: (at) => {
      picking.stop();
      choose(putAt(root, at, query));
    },
  });
  const picking = pickOnMap(root, map.pick);

  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if (data.does === "failed") return fail();
    if (data.does === "opened") {
      map.opened(data.points);
      return asking.ask({ query: query.toString(), later: false });
    }
    asking.answered();
    drawing = data.shown.drawing ?? drawing;
    draw(data.answer);
    map.show(data.answer, data.shown);
  });
  worker.addEventListener("error", fail);
  tell({ does: "open", address: town });

  function fail(): void {
    failed = true;
    setLive(root, false);
    root.querySelector<HTMLElement>("[data-planning-failed]")?.removeAttribute("hidden");
  }

  function draw(answer: PlanningAnswer): void {
    const first = last === null;
    last = answer;
    for (const place of root.querySelectorAll<HTMLElement>("[data-planning-part]")) {
      const name = place.dataset.planningPart ?? "";
      if (isPartName(name)) render(h(PARTS[name], { answer, drawing, code, page }), place);
    }
    if (first) root.dataset.answering = "";
    if (focusNext !== null && answer.query === query.toString()) {
      root.querySelector<HTMLElement>(`#${focusNext}`)?.focus();
      focusNext = null;
    }
    if (resting === null && answer.query === query.toString() && !first) speak(answer);
  }

  const status = root.querySelector<HTMLElement>("[data-planning-say]");
  function speak(answer: PlanningAnswer): void {
    const sentence = planningSentence(answer);
    if (status !== null && status.textContent !== sentence) status.textContent = sentence;
  }

  const keep = root.querySelector<HTMLAnchorElement>("[data-planning-keep]");
  let resting: number | null = null;
  let dragging = false;
  function rest(): void {
    resting = null;
    history.replaceState(history.state, "", `${address()}${location.hash}`);
    const report = root.querySelector<HTMLAnchorElement>("[data-planning-report]");
    if (report !== null) report.search = query.toString();
    if (keep !== null) keep.search = new URLSearchParams({ query: query.toString() }).toString();
    asking.ask({ query: query.toString(), later: false });
  }
  function restSoon(): void {
    if (resting !== null) clearTimeout(resting);
    resting = window.setTimeout(rest, REST);
  }
  /** A choice is made: it is answered, spoken and in the link at once. */
  function choose(next: URLSearchParams): void {
    query = next;
    if (resting !== null) clearTimeout(resting);
    rest();
  }

  const { slider } = fields;
  slider?.addEventListener("pointerdown", () => {
    dragging = true;
  });
  for (const ends of ["pointerup", "pointercancel", "change"]) {
    slider?.addEventListener(ends, () => {
      dragging = false;
      if (!failed) restSoon();
    });
  }
  form.addEventListener("input", ({ target }) => {
    if (failed) return;
    if (target instanceof HTMLElement && "planningReloads" in target.dataset) {
      // Other days are another town: the page comes with it.
      query = fields.into(query);
      return location.assign(address());
    }
    if (target !== slider) {
      fields.matchWithin("list");
      return choose(fields.into(query));
    }
    fields.matchWithin("slider");
    query = fields.into(query);
    // Nothing is spoken before the hand rests.
    if (resting !== null) clearTimeout(resting);
    resting = dragging ? STILL_MOVING : window.setTimeout(rest, REST);
    asking.ask({ query: query.toString(), later: true });
  });

  root.addEventListener("submit", (event) => {
    const sent = event.target;
    if (!(sent instanceof HTMLFormElement)) return;
    event.preventDefault();
    const next = sent === form ? fields.into(query) : changedBy(sent, event.submitter, query);
    if (failed) {
      query = next;
      location.assign(address());
      return;
    }
    if (sent !== form) {
      const opened = event.submitter?.closest("[data-planning-part=opened]") != null;
      focusNext = opened ? "opened" : "what-if";
      sent.reset();
    }
    choose(next);
  });

  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (failed || link === null || !("planningLink" in link.dataset)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    focusNext = link.hash.slice(1) || null;
    choose(new URLSearchParams(link.search));
  });
  setLive(root, true);
}

const setLive = (root: HTMLElement, live: boolean): void => {
  for (const element of root.querySelectorAll<HTMLElement>("[data-planning-live]"))
    element.hidden = !live;
};
