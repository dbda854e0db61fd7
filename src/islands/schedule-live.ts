import { isLanguage } from "../domain/addresses.ts";
import { formParams } from "../domain/form-params.ts";
import { readScheduleForm } from "../domain/schedule/drafting/read-form.ts";
import { formOfDraft } from "../domain/schedule/drafting/write-form.ts";
import type { ScheduleFormWords } from "../wording/ja/schedule-form.ts";
import { runsOf, withoutReadings } from "../wording/readings.ts";
import {
  type AnswerDate,
  type ScheduleAnswer,
  scheduleAnswer,
} from "../wording/schedule-answer.ts";
import { scheduleFormWords } from "../wording/schedule-form.ts";

/** Draws the answer to what stands in the form now, as `ScheduleAnswer.astro` does, and says it once. */
export function showSchedule(form: HTMLElement): void {
  const prefix = form.dataset.scheduleForm ?? "";
  const { today = "", language = "" } = form.dataset;
  const owner = form.closest("form");
  const place = document.querySelector<HTMLElement>(`[data-schedule-answer="${prefix}"]`);
  if (owner === null || place === null || !isLanguage(language)) return;
  const filled = readScheduleForm(formParams(new FormData(owner)), prefix);
  const answer = scheduleAnswer(filled, today, language);
  const words = scheduleFormWords(language);
  place
    .querySelector("[data-schedule-shown]")
    ?.replaceChildren(
      ...drawn(answer, words, language),
      ...goOn(answer, place.dataset.goOnTo, words),
    );
  showNext(prefix, answer, words);
  say(place, answer);
  forgetProblems(form, answer);
}

function drawn(answer: ScheduleAnswer, words: ScheduleFormWords, language: string): Node[] {
  const nodes: Node[] = [];
  const asWritten = answer.asKept !== null && language === "ja";
  if (answer.how === "blank") nodes.push(paragraph(words.chooseFirst, "soft"));
  for (const { sentence } of answer.problems) nodes.push(paragraph(sentence, "soft"));
  if (answer.sentence !== null) nodes.push(paragraph(answer.sentence, "schedule-sentence"));
  if (answer.asKept !== null) {
    const line = element("p", asWritten ? "schedule-sentence" : "");
    const text = element("span", "written", answer.asKept);
    text.lang = "ja";
    if (!asWritten) line.append(element("span", "soft small", ...worded(words.asKept)), " ");
    line.append(text);
    nodes.push(line);
  }
  if (answer.told !== null) nodes.push(paragraph(answer.told));
  if (answer.dates.length > 0) {
    nodes.push(element("h3", "", ...worded(words.nextDates)));
    nodes.push(element("ol", "schedule-dates", ...answer.dates.map((one) => item(one, words))));
  }
  if (answer.noDates !== null) nodes.push(paragraph(answer.noDates, "problem"));
  if (answer.note !== null) nodes.push(paragraph(answer.note, "soft"));
  return nodes;
}

/** Who wrote a sentence may go on by choosing. */
function goOn(answer: ScheduleAnswer, to: string | undefined, words: ScheduleFormWords): Node[] {
  if (to === undefined || answer.draft === null) return [];
  const link = document.createElement("a");
  link.href = `${to}?${formOfDraft(answer.draft)}`;
  link.append(...worded(words.goOn));
  return [element("p", "", link)];
}

function item({ text, near, holiday }: AnswerDate, words: ScheduleFormWords): HTMLElement {
  const line = element("li", "");
  if (near !== null) line.append(...worded(near), " ");
  line.append(...worded(text));
  if (holiday) line.append(element("span", "small soft", ...worded(words.holiday)));
  return line;
}

const paragraph = (marked: string, name = ""): HTMLElement => element("p", name, ...worded(marked));

function element(tag: string, name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (name !== "") made.className = name;
  made.append(...children);
  return made;
}

/** Text with its readings as ruby, from nodes alone. */
const worded = (marked: string): (Node | string)[] =>
  runsOf(marked).map(({ text, reading }) =>
    reading === undefined
      ? text
      : element(
          "ruby",
          "",
          text,
          element("rp", "", "（"),
          element("rt", "", reading),
          element("rp", "", "）"),
        ),
  );

/** The first date, for the line that stays in sight on a telephone. */
function showNext(prefix: string, answer: ScheduleAnswer, words: ScheduleFormWords): void {
  const line = document.querySelector<HTMLElement>(`[data-schedule-next="${prefix}"]`);
  const [next] = answer.dates;
  if (line === null) return;
  line.hidden = next === undefined;
  if (next !== undefined)
    line.querySelector("a")?.replaceChildren(...worded(words.next(next.text)));
}

/** What is not complete yet is not spoken of: somebody is still choosing. */
function say(place: HTMLElement, answer: ScheduleAnswer): void {
  const status = place.querySelector("[data-schedule-spoken]");
  const spoken = answer.how === "problems" ? "" : withoutReadings(answer.spoken);
  if (status !== null && status.textContent !== spoken) status.textContent = spoken;
}

/** Problems of the page as it came go as they are mended; new ones stand in the answer alone. */
function forgetProblems(form: HTMLElement, answer: ScheduleAnswer): void {
  const prefix = form.dataset.scheduleForm ?? "";
  const left = new Set(answer.problems.map(({ field }) => `${prefix}schedule-${field}-problem`));
  for (const problem of form.querySelectorAll<HTMLElement>("[data-schedule-problem]")) {
    if (left.has(problem.id)) continue;
    const field = problem.id.replace(/-problem$/, "");
    document.getElementById(field)?.removeAttribute("aria-invalid");
    problem.remove();
  }
  if (answer.problems.length === 0) document.querySelector("[data-schedule-problems]")?.remove();
}
