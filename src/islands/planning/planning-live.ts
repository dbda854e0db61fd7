import { h, render } from "preact";
import type { PlanningAnswer } from "../../domain/coverage/planning/answer-planning.ts";
import { withPutPin } from "../../domain/coverage/planning/put-pin.ts";
import { latestWins } from "./latest-wins.ts";
import { isPartName, PARTS } from "./parts.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { questionFields } from "./question-fields.ts";
import { planningSentence } from "./sentence.ts";
import { startWorker } from "./start-worker.ts";
import workerUrl from "./town-worker.ts?worker&url";
import { GONE_FORM, PUT_FORM } from "./view.ts";

/** How long controls rest before the answer is spoken and stands in the link. */
const REST = 400;

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

  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if (data.does === "failed") return fail();
    if (data.does === "opened") return asking.ask({ query: query.toString(), later: false });
    asking.answered();
    draw(data.answer);
  });
  worker.addEventListener("error", fail);
  tell({ does: "open", address: town });

  function fail(): void {
    failed = true;
    for (const element of root.querySelectorAll<HTMLElement>("[data-planning-live]"))
      element.hidden = true;
    root.querySelector<HTMLElement>("[data-planning-failed]")?.removeAttribute("hidden");
  }

  function draw(answer: PlanningAnswer): void {
    const first = last === null;
    last = answer;
    for (const place of root.querySelectorAll<HTMLElement>("[data-planning-part]")) {
      const name = place.dataset.planningPart ?? "";
      if (isPartName(name)) render(h(PARTS[name], { answer, code, page }), place);
    }
    if (first) root.dataset.answering = "";
    if (focusNext !== null) moveFocus();
    if (restsAt === null && answer.query === query.toString() && !first) speak(answer);
  }

  function moveFocus(): void {
    if (last?.query !== query.toString()) return;
    root.querySelector<HTMLElement>(`#${focusNext}`)?.focus();
    focusNext = null;
  }

  const status = root.querySelector<HTMLElement>("[data-planning-say]");
  function speak(answer: PlanningAnswer): void {
    const sentence = planningSentence(answer);
    if (status !== null && status.textContent !== sentence) status.textContent = sentence;
  }

  const keep = root.querySelector<HTMLAnchorElement>("[data-planning-keep]");
  let restsAt: ReturnType<typeof setTimeout> | null = null;
  const askWhileMoving = () => asking.ask({ query: query.toString(), later: true });
  function rest(): void {
    restsAt = null;
    history.replaceState(history.state, "", `${address()}${location.hash}`);
    const report = root.querySelector<HTMLAnchorElement>("[data-planning-report]");
    if (report !== null) report.search = query.toString();
    if (keep !== null) keep.search = new URLSearchParams({ query: query.toString() }).toString();
    const isAnswered = last?.query === query.toString() && last.next !== "later";
    if (isAnswered && last !== null) speak(last);
    else asking.ask({ query: query.toString(), later: false });
  }
  function restSoon(): void {
    if (restsAt !== null) clearTimeout(restsAt);
    restsAt = setTimeout(rest, REST);
  }
  /** A choice is made: it is answered, spoken and in the link at once. */
  function choose(next: URLSearchParams): void {
    query = next;
    if (restsAt !== null) clearTimeout(restsAt);
    rest();
  }

  let dragging = false;
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
    if (restsAt !== null) clearTimeout(restsAt);
    restsAt = null;
    if (!dragging) restSoon();
    askWhileMoving();
  });

  root.addEventListener("submit", (event) => {
    const sent = event.target;
    if (!(sent instanceof HTMLFormElement)) return;
    event.preventDefault();
    const inZone = event.submitter?.closest("[data-planning-part=opened]") != null;
    if (sent === form) query = fields.into(query);
    else query = changedBy(sent, event.submitter, query);
    if (failed) return location.assign(address());
    if (sent !== form) focusNext = inZone ? "opened" : "what-if";
    choose(query);
    if (sent !== form) sent.reset();
  });

  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (failed || link === null || !("planningLink" in link.dataset)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    focusNext = link.hash.slice(1) || null;
    choose(new URLSearchParams(link.search));
  });

  for (const element of root.querySelectorAll<HTMLElement>("[data-planning-live]"))
    element.hidden = false;
}

/** The link with what one of the two forms of もしここに adds to it. */
function changedBy(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  query: URLSearchParams,
): URLSearchParams {
  const kept = new Set(
    [...form.querySelectorAll<HTMLInputElement>("[data-planning-kept] input")].map(
      ({ name, value }) => `${name} ${value}`,
    ),
  );
  const said = [...new FormData(form, submitter)].filter(
    (pair): pair is [string, string] =>
      typeof pair[1] === "string" && pair[1] !== "" && !kept.has(pair.join(" ")),
  );
  const joined = new URLSearchParams([...query, ...said]);
  if (form.id === PUT_FORM) return withPutPin(joined) ?? query;
  return form.id === GONE_FORM ? joined : query;
}
