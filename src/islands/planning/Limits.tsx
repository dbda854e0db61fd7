import { planning as words } from "../../wording/staff/planning.ts";
import type { PlanningView } from "./view.ts";

/** What the figures do not know. */
export function Limits({ answer: { before, after } }: PlanningView) {
  return (
    <ul class="planning-limits">
      {words.limitLines((after ?? before).supply).map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
