import { type Danger, dangerIn } from "../../domain/matching/own-words/danger.ts";
import { numbersFor } from "../../domain/matching/own-words/numbers-for.ts";
import type { UrgentNumber } from "../../domain/municipality/municipality.ts";
import type { MatchWording } from "../../wording/matching-set/match-wording.ts";
import { Words } from "./Words.tsx";

export interface HelpProps {
  readonly text: string;
  readonly wording: MatchWording;
  readonly numbers: readonly UrgentNumber[];
  /** The page with all numbers. */
  readonly urgent: string;
  /** Where it can stand twice in a page. */
  readonly id?: string;
}

const MOST = 3;
const MEDICAL: readonly Danger[] = ["ambulance"];

/** Where a word tells of dying, violence or danger: help, at once and on the device. Nothing else is made of it. */
export function Help({ text, wording, numbers, urgent, id = "danger-help" }: HelpProps) {
  const dangers = dangerIn(text);
  if (dangers.length === 0) return null;
  const {
    match: { answer },
    urgent: words,
  } = wording;
  const { first, others } = numbersFor(dangers, numbers);
  const local = (first.length > 0 ? first : others).slice(0, MOST);
  const national = [
    ...(dangers.some((danger) => MEDICAL.includes(danger) || danger === "life")
      ? [{ phone: "119", label: words.ambulance }]
      : []),
    ...(dangers.includes("violence") ? [{ phone: "110", label: words.police }] : []),
  ].filter(({ phone }) => !local.some((number) => number.phone === phone));
  return (
    <section class="danger-help flow-small" aria-labelledby={id}>
      <h3 id={id}>
        <Words text={answer.help} />
      </h3>
      <p>
        <Words text={answer.helpText} />
      </p>
      <ul class="plain-list">
        {[...local, ...national].map(({ phone, label, ...more }) => (
          <li key={phone}>
            <Words text={label} />{" "}
            <a class="number figure" href={`tel:${phone.replace(/[^\d+#]/g, "")}`}>
              {phone}
            </a>
            {"hours" in more && more.hours !== null && <span class="small"> {more.hours}</span>}
          </li>
        ))}
      </ul>
      <p>
        <a href={urgent}>
          <Words text={words.title} />
        </a>
      </p>
    </section>
  );
}
