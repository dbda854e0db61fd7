import type { NeedsByZone } from "../../../domain/coverage/recorded-needs.ts";
import { SLOTS } from "../../../domain/matching/unmet-need.ts";
import { planning } from "../../../wording/staff/planning.ts";
import { planningReport as words } from "../../../wording/staff/planning-report.ts";
import { needsWords } from "../../../wording/staff/recorded-needs.ts";
import type { PlanningReport } from "./open-report.ts";

/** The answer in sentences: who reaches something, where the most do not, which Sundays are empty, what is not known. */
export function answerSentences({ state, all, weeks, needs }: PlanningReport): readonly string[] {
  const { answer, question } = state;
  const { total, unknownBeside, nowhere } = answer;
  const { who } = question;
  const [worst] = all.zones.toSorted((a, b) => b.people - b.reached - (a.people - a.reached));
  const said: string[] = [];
  if (state.needs) said.push(...needsSentences(needs, all));
  if (total.people === 0) said.push(planning.nobodyCounted);
  else said.push(planning.sentence(total.reached, total.people, who));
  if (worst !== undefined && worst.people > worst.reached)
    said.push(planning.worst(worst.gap.zone.name, worst.people - worst.reached, who));
  const sundays = SLOTS.flatMap(({ weekday }, slot) => (weekday === "SU" ? [slot] : []));
  const empty = weeks.filter(({ activities }) => sundays.every((slot) => activities[slot] === 0));
  if (empty.length > 0)
    said.push(
      words.emptySunday(
        empty.map(({ zone }) => zone.name),
        weeks.length,
      ),
    );
  if (unknownBeside.total.areas > 0) said.push(planning.unknown(unknownBeside.total, who));
  if (nowhere.areas > 0) said.push(planning.nowhere(nowhere.areas, nowhere.people, who));
  return said;
}

/** What people asked for and did not find, with where these counts end. */
function needsSentences(
  needs: NeedsByZone | null,
  { zones }: PlanningReport["all"],
): readonly string[] {
  if (needs === null) return [needsWords.none];
  const [most] = zones;
  return [
    needsWords.sentence(needs),
    ...(most === undefined || most.needs === null
      ? []
      : [needsWords.most(most.gap.zone.name, most.needs)]),
    ...(needs.inSlots === null ? [] : [needsWords.inSlots(needs.inSlots)]),
    ...needsWords.limits,
  ];
}
