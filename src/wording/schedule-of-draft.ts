import type { ScheduleDraft } from "../domain/schedule/drafting/draft.ts";
import { rulesOfDraft } from "../domain/schedule/drafting/draft-rules.ts";
import type { Schedule } from "../domain/schedule/schedule.ts";
import { scheduleSentence } from "./when.ts";

/** What was chosen in the form as a schedule to keep: its rules, and as its text the sentence the portal writes. */
export function scheduleOfDraft(draft: ScheduleDraft): Schedule {
  const rules = rulesOfDraft(draft);
  const bare: Schedule = { text: null, rules, certainty: "whole" };
  return { ...bare, text: scheduleSentence(bare, "ja") };
}
