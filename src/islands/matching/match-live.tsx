import { h, render } from "preact";
import { dayAt } from "../../domain/clock.ts";
import { formParams } from "../../domain/form-params.ts";
import type { MatchCatalogue } from "../../domain/matching/entry.ts";
import { readNeedForm } from "../../domain/matching/form/read-need-form.ts";
import { keptSuggestions } from "../../domain/matching/kept.ts";
import { match } from "../../domain/matching/match.ts";
import {
  catalogueOfMatcher,
  type MatcherTown,
} from "../../domain/matching/matcher-file/matcher-town.ts";
import { readMatcher } from "../../domain/matching/matcher-file/read-matcher.ts";
import { staffOnlyOf } from "../../domain/matching/matcher-file/staff-only-of.ts";
import type { MatchWording } from "../../wording/matching-set/match-wording.ts";
import { Answer } from "./Answer.tsx";
import { leaveUnmetNeed } from "./leave-unmet-need.ts";
import { forgetLetter } from "./letter-draft.ts";
import { ownWords } from "./own-words.ts";
import { type Scene, staffToOf, toOf } from "./view.ts";
import { isPageOfOurs, isPlain, visits } from "./visit.ts";
import { WhereSaid } from "./WhereSaid.tsx";

export interface LiveMatching {
  /** The form was sent, by a button of it or by Enter. */
  readonly submitted: (submitter: HTMLElement | null) => void;
  /** The form was emptied: what was kept and set aside goes, too. */
  readonly forget: () => void;
}

/** Of this page: pressing twice records once. */
const formKey = crypto.randomUUID();

/** How long typing rests before the answer follows. Boxes answer at once. */
const REST = 350;

/** Makes the form answer on the device out of its matcher file. Throws where that is none that it knows. */
export function liveMatching(
  form: HTMLFormElement,
  file: unknown,
  wording: MatchWording,
): LiveMatching {
  const place = document.querySelector<HTMLElement>("[data-match-answer]");
  const say = document.querySelector<HTMLElement>("[data-match-say]");
  if (place === null) throw new Error("the page has no place for the answer");
  const read = readMatcher(file);
  if (!read.ok) throw new Error(`the town could not be read: ${read.problem.code}`);
  const index = read.value;
  const catalogue = catalogueOfMatcher(index, dayAt(new Date()));
  const mark = form.dataset.staff;
  const staff = mark === undefined ? null : { only: staffOnlyOf(file), mark };
  const town: ReadyTown = { index, catalogue, wording, staff };
  const own = ownWords(form, index, wording);
  const answerNow = (submitter: HTMLElement | null) => {
    const found = answerOf(form, submitter, town);
    render(h(Answer, found), place);
    whereSaid(form, found, () => answerNow(null));
    sayOnce(say, found);
  };
  // What stands there was drawn elsewhere: its hidden fields are read once, then it is ours to draw.
  const first = answerOf(form, null, town);
  place.replaceChildren();
  render(h(Answer, first), place);
  form.querySelector("[data-match-where]")?.replaceChildren();
  whereSaid(form, first, () => answerNow(null));
  sayOnce(say, first);
  answerAsOneAnswers(form, place, () => answerNow(null), own.draw);
  const dialog = document.querySelector<HTMLDialogElement>("[data-visit-dialog]");
  if (dialog !== null) visitFrom(place, visits(dialog));
  return {
    submitted: (submitter) => {
      answerNow(submitter);
      if (submitter === null || submitter.closest("[data-match-answer]") === null) {
        place.querySelector<HTMLElement>("[data-match-heading]")?.focus();
      }
    },
    forget: () => {
      forgetLetter();
      render(null, place);
      own.draw();
      answerNow(null);
    },
  };
}

/** What every answer of the page is made from. */
interface ReadyTown {
  readonly index: MatcherTown;
  readonly catalogue: MatchCatalogue;
  readonly wording: MatchWording;
  readonly staff: NonNullable<Scene["staff"]> | null;
}

function answerOf(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  { index, catalogue, wording, staff }: ReadyTown,
) {
  const { taxonomy } = catalogue;
  const params = formParams(new FormData(form, submitter));
  const read = readNeedForm(params, index, (id) => taxonomy.byId.has(id));
  const { language } = wording;
  const scene: Scene = {
    index,
    taxonomy,
    language,
    wording,
    words: wording.match,
    to: staff === null ? toOf(index, language) : staffToOf(index, language),
    ...(staff === null ? {} : { staff }),
    today: catalogue.on,
    publicUrl: location.origin,
    mode: read.need.travel?.mode ?? null,
    withoutPhone: read.need.withoutPhone,
  };
  const answer = match(catalogue, read.need, { top: read.top });
  const kept = keptSuggestions(catalogue, read.need, read.kept);
  return { scene, read, answer, kept, form: form.id, formKey };
}

/** Which of several places of a name is meant, beside the field. */
function whereSaid(
  form: HTMLFormElement,
  { scene, read }: ReturnType<typeof answerOf>,
  answer: () => void,
): void {
  const place = form.querySelector("[data-match-where]");
  const field = form.elements.namedItem("where");
  if (place === null || !(field instanceof HTMLInputElement)) return;
  if (read.where?.kind === "unknown") field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
  const onChoose = (name: string) => {
    field.value = name;
    field.focus();
    answer();
  };
  const { where: words } = scene.words;
  render(h(WhereSaid, { words, typed: field.value, where: read.where, onChoose }), place);
}

/** Boxes answer at once, typing when it rests, and nothing while an input method is composing. */
function answerAsOneAnswers(
  form: HTMLFormElement,
  place: HTMLElement,
  answer: () => void,
  readOwn: () => void,
): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("input", (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    const typed = event.target instanceof HTMLInputElement && event.target.type === "text";
    const writes = event.target instanceof HTMLTextAreaElement;
    clearTimeout(resting);
    const rested = () => {
      if (writes) readOwn();
      answer();
    };
    if (typed || writes) resting = setTimeout(rested, REST);
    else answer();
  });
  form.addEventListener("compositionend", () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      readOwn();
      answer();
    }, REST);
  });
  place.addEventListener("submit", (event) => {
    if (!(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    void leaveUnmetNeed(event.target);
  });
}

/** Told politely, once each time the number changes. */
let told = "";
function sayOnce(
  say: HTMLElement | null,
  { scene, read, answer }: ReturnType<typeof answerOf>,
): void {
  if (say === null || !read.said) return;
  const sentence = answer.nothingFits
    ? scene.words.answer.nothing
    : scene.words.answer.changed(answer.suggestions.length);
  if (sentence === told) return;
  told = sentence;
  say.textContent = sentence.replace(/\{([^{}|]+)\|[^{}|]+\}/g, "$1");
}

function visitFrom(place: HTMLElement, { show }: ReturnType<typeof visits>): void {
  place.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || !isPlain(event) || !isPageOfOurs(link)) return;
    event.preventDefault();
    void show(link.href);
  });
}
