/**
 * The matching form with script: nothing is posted, the answer is worked out on the device. Everything that an answer is
 * made of but the town's file is one file of script (in-ja.ts and its neighbours), so that the first box that is ticked
 * is answered.
 */
import { isLanguage, type Language } from "../../domain/addresses.ts";
import { loadMatchWording } from "../../wording/matching-set/load.ts";
import type { MatchWording } from "../../wording/matching-set/match-wording.ts";
import { type LiveMatching, liveMatching } from "./match-live.tsx";
import { oneAtATime } from "./one-at-a-time.ts";
import { loadOwnWords } from "./own-words.ts";

const FORM = "[data-match-form]";
const formHere = () => document.querySelector<HTMLFormElement>(FORM);
let live: Promise<LiveMatching> | null = null;
/** The words that came with this file; those of another language are fetched when the page is drawn in it. */
let atHand: MatchWording | null = null;
/** Somebody has come to the form: what stands in it now is theirs. */
let touched = false;
/** Who ticks a box before this script has come keeps it; what a browser fills in by itself moves no focus. */
const somebodyHasCome = (): boolean =>
  touched ||
  navigator.userActivation?.hasBeenActive === true ||
  formHere()?.contains(document.activeElement) === true;

/** Resolves when the form is empty for whoever has come: before that no answer is drawn. */
const emptied = new Promise<void>((resolve) => {
  addEventListener("pageshow", ({ persisted }) => {
    // A page that comes back out of the browser's memory begins anew: whoever presses Back may be somebody else.
    if (persisted) location.reload();
    else {
      setTimeout(() => {
        // Some browsers fill in again what was typed before a reload.
        if (!somebodyHasCome()) formHere()?.reset();
        resolve();
      });
    }
  });
});

/** Makes the form of the page answer on the device. Called again where the page was drawn anew in another language. */
export function prepareMatching(): void {
  const form = formHere();
  if (form === null) return;
  live = null;
  show("[data-posted]", false);
  show("[data-on-device], [data-match-live]", true);
  oneAtATime(form);
  openLive(form).catch(() => postInstead(form));
  for (const coming of ["focusin", "pointerdown"]) {
    form.addEventListener(coming, () => (touched = true), { once: true });
  }
  form
    .querySelector("[data-own-words]")
    ?.addEventListener("focusin", () => void loadOwnWords().catch(() => {}), { once: true });
  form.addEventListener("submit", onSubmit);
  document.querySelector("[data-match-clear]")?.addEventListener("click", () => forget());
}

/** The answer as it is worked out on the device. Rejects where town or words do not come. */
export function openLive(form: HTMLFormElement): Promise<LiveMatching> {
  live ??= Promise.all([
    fetchFile(form.dataset.matcher ?? ""),
    wordingOf(languageOf(form)),
    emptied,
  ]).then(([file, wording]) => liveMatching(form, file, wording));
  return live;
}

async function fetchFile(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the town did not come: ${response.status}`);
  return response.json();
}

const languageOf = ({ dataset: { language = "" } }: HTMLFormElement): Language =>
  isLanguage(language) ? language : "ja";

const wordingOf = (language: Language): MatchWording | Promise<MatchWording> =>
  atHand?.language === language ? atHand : loadMatchWording(language);

async function onSubmit(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  const form = formHere();
  if (form === null) return;
  try {
    (await openLive(form)).submitted(event.submitter);
  } catch {
    postInstead(form);
  }
}

/** The town did not come: the form is what it is without script, and says so before anything is sent. */
function postInstead(form: HTMLFormElement): void {
  form.removeEventListener("submit", onSubmit);
  show("[data-on-device]", false);
  show("[data-posted], [data-match-failed]", true);
}

/** ぜんぶ消す, and leaving: nothing of the answers stays in the page. */
function forget(): void {
  const form = formHere();
  form?.reset();
  void live?.then(({ forget: forgetAnswer }) => forgetAnswer());
}

const show = (selector: string, shown: boolean): void => {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) element.hidden = !shown;
};

addEventListener("pagehide", forget);
document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLAnchorElement>(".languages a") ?? null;
  if (link === null || formHere() === null || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  event.preventDefault();
  void import("./change-language.ts").then(({ changeLanguage }) => changeLanguage(link.href));
});

/** What the file of a language begins with, once. */
export function startMatching(wording: MatchWording): void {
  atHand = wording;
  prepareMatching();
}
