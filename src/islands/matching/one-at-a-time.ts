/** On a phone one question at a time, with a way on, back and past; on a wide screen all of them in one column. */
const NARROW = "(max-width: 61.99rem)";

/** Which question is shown; a change of language stays at it. */
let at = 0;

export function oneAtATime(form: HTMLFormElement): void {
  const questions = [...form.querySelectorAll<HTMLElement>("[data-question]")];
  const steps = form.querySelector<HTMLElement>("[data-match-steps]");
  const last = form.querySelector<HTMLElement>("[data-match-send]");
  if (steps === null || questions.length === 0) return;
  const narrow = matchMedia(NARROW);
  const button = (name: string) => steps.querySelector<HTMLButtonElement>(`[data-match-${name}]`);

  const draw = () => {
    const single = narrow.matches;
    form.classList.toggle("one-at-a-time", single);
    questions.forEach((question, number) => {
      question.hidden = single && number !== at;
    });
    steps.hidden = !single;
    if (last !== null) last.hidden = single && at < questions.length - 1;
    button("back")?.toggleAttribute("hidden", at === 0);
    for (const name of ["next", "skip"])
      button(name)?.toggleAttribute("hidden", at === questions.length - 1);
    const progress = steps.querySelectorAll<HTMLElement>("[data-match-progress] > *");
    progress.forEach((one, number) => {
      one.hidden = number !== at;
    });
  };
  const go = (step: number) => {
    at = Math.min(Math.max(at + step, 0), questions.length - 1);
    draw();
    questions[at]?.querySelector("h2")?.focus();
  };

  button("next")?.addEventListener("click", () => go(1));
  button("back")?.addEventListener("click", () => go(-1));
  button("skip")?.addEventListener("click", () => {
    leaveOut(questions[at]);
    go(1);
  });
  form.addEventListener("reset", () => {
    at = 0;
    draw();
  });
  narrow.addEventListener("change", draw);
  draw();
}

/** とばす: what was answered to the question is taken back. */
function leaveOut(question: HTMLElement | undefined): void {
  if (question === undefined) return;
  for (const input of question.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    "input, textarea",
  )) {
    if (input.type === "radio" && input instanceof HTMLInputElement)
      input.checked = input.value === "";
    else if (input instanceof HTMLInputElement && input.type === "checkbox") input.checked = false;
    else input.value = "";
  }
  question.dispatchEvent(new Event("input", { bubbles: true }));
}
