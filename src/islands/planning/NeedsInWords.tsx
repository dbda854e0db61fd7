import type { PlanningAnswer } from "../../domain/coverage/planning/answer-planning.ts";
import { needsWords as words } from "../../wording/staff/recorded-needs.ts";

/** What people asked for and did not find, in words: how often, where most, and where these numbers end. */
export function NeedsInWords({ needs, asked, before }: PlanningAnswer) {
  if (!asked.needs) return null;
  if (needs === null) return <p>{words.none}</p>;
  const most = Math.max(0, ...needs.counts.map((count) => count ?? 0));
  const named = before.zones[needs.counts.indexOf(most)];
  return (
    <>
      <p class="planning-answer">{words.sentence(needs)}</p>
      {named !== undefined && <p>{words.most(named.zone.name, most)}</p>}
      {needs.inSlots !== null && <p>{words.inSlots(needs.inSlots)}</p>}
      <ul class="small soft">
        {words.limits.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
