import type { PlanningAnswer } from "../../domain/coverage/planning/answer-planning.ts";
import { planning as words } from "../../wording/staff/planning.ts";
import { whatIf } from "../../wording/staff/planning-what-if.ts";

/** The answer as one sentence, and what would become of it: drawn on the page, and spoken when a control rests. */
export function planningSentence({ asked, before, after }: PlanningAnswer): string {
  const { who } = asked.question;
  const { reached, people } = before.total;
  if (people === 0) return words.nobodyCounted;
  const now = words.sentence(reached, people, who);
  return after === null
    ? now
    : now + whatIf.sentence(reached, after.total.reached, people, words.unit(who));
}
