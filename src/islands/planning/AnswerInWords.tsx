import { planning as words } from "../../wording/staff/planning.ts";
import { whatIf } from "../../wording/staff/planning-what-if.ts";
import { NeedsInWords } from "./NeedsInWords.tsx";
import { planningSentence } from "./sentence.ts";
import type { PlanningView } from "./view.ts";

/** The answer in words and numbers, before the tables. */
export function AnswerInWords({ answer }: PlanningView) {
  const { asked, before, after, wrongChanges } = answer;
  const { who } = asked.question;
  const now = after ?? before;
  const worst = now.zones.toSorted((a, b) => b.people - b.reached - (a.people - a.reached))[0];
  return (
    <>
      {asked.wrong !== null && (
        <p class="problem" role="alert">
          {words.wrong(asked.wrong.field, asked.wrong.value)}
        </p>
      )}
      {wrongChanges.map((wrong) => (
        <p key={`${wrong.field} ${wrong.text}`} class="problem">
          {whatIf.wrong(wrong)}
        </p>
      ))}
      <NeedsInWords {...answer} />
      <p class="planning-answer">{planningSentence(answer)}</p>
      {worst !== undefined && worst.people > worst.reached && (
        <p>{words.worst(worst.zone.name, worst.people - worst.reached, who)}</p>
      )}
      {before.unknown > 0 && <p>{words.unknown(before.unknownBeside.total, who)}</p>}
      {before.nowhere.areas > 0 && (
        <p>{words.nowhere(before.nowhere.areas, before.nowhere.people, who)}</p>
      )}
      {before.zones.length === 0 && <p>{words.noZones}</p>}
    </>
  );
}
