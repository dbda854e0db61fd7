import { h, render } from "preact";
import type { AnswerTown } from "../../domain/matching/answer-town.ts";
import { townTaxonomy } from "../../domain/matching/interests/own-interests.ts";
import type { MatchWording } from "../../wording/matching-set/match-wording.ts";
import { Help } from "./Help.tsx";
import { OwnRead } from "./OwnRead.tsx";
import { toOf } from "./view.ts";

/** How the person's own words were read, beside what they write; help comes with the first word that tells of danger. */
export function drawOwnWords(
  form: HTMLFormElement,
  index: AnswerTown,
  wording: MatchWording,
): void {
  const read = form.querySelector("[data-own-read]");
  const help = form.querySelector("[data-own-help]");
  const field = form.elements.namedItem("own");
  if (read === null || help === null || !(field instanceof HTMLTextAreaElement)) return;
  const text = field.value;
  const numbers = index.town.urgentNumbers;
  const urgent = toOf(index, wording.language).page("urgent");
  render(h(Help, { text, wording, numbers, urgent }), help);
  const given = new FormData(form);
  const accepted = (name: string, value: string) => given.getAll(name).includes(value);
  render(h(OwnRead, { text, wording, taxonomy: townTaxonomy(index.town), accepted }), read);
}
