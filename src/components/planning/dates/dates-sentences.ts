import type { PeopleChange } from "../../../domain/coverage/dates/people-change.ts";
import { isDayText } from "../../../domain/clock.ts";
import type { Wording } from "../../../wording/index.ts";
import { datesWords as words } from "../../../wording/staff/dates.ts";
import { change } from "./dates-tables.ts";
import type { DatesState } from "./open-dates.ts";

/** Names of the two days, the earlier one first. */
type Days = readonly [from: string, to: string];

export const daysOf = ({ between }: DatesState, { dates }: Wording): Days => [
  between === null ? "" : dates.fullDay(between.from),
  between === null ? "" : dates.fullDay(between.to),
];

/** The answer in words: who is reached on both dates, what of the difference is the activities' doing, and where. */
export function datesSentences(
  { compared, question }: Pick<DatesState, "compared" | "question">,
  days: Days,
): readonly string[] {
  if (compared === null) return [];
  const { each, alike, changes } = compared;
  const { who } = question;
  const { before, after } = each.total;
  if (before === null || after === null) return [];
  return [
    words.reached(days, before, after, who),
    ...byWhat(compared, who, days[1]),
    ...zonesWithMost((alike ?? each).zones, who),
    words.activities(changes.total),
  ];
}

type Compared = NonNullable<DatesState["compared"]>;
type Who = DatesState["question"]["who"];

function byWhat({ each, alike }: Compared, who: Who, to: string): readonly string[] {
  const was = each.total.before?.reached ?? null;
  const would = alike?.total.before?.reached ?? null;
  const is = alike?.total.after?.reached ?? null;
  if (would === null || is === null) return [];
  const byPeople = was === null || would === was ? [] : [words.byPeople(would - was, who)];
  return [words.bySupply(to, would, is, who), ...byPeople];
}

function zonesWithMost(zones: Compared["each"]["zones"], who: Who): readonly string[] {
  const changed = zones
    .map((row) => ({ name: row.zone.name, by: change(row, ({ reached }) => reached) ?? 0 }))
    .toSorted((a, b) => b.by - a.by);
  const [most, least] = [changed[0], changed.at(-1)];
  return [
    ...(most !== undefined && most.by > 0 ? [words.mostGained(most.name, most.by, who)] : []),
    ...(least !== undefined && least.by < 0 ? [words.mostLost(least.name, least.by, who)] : []),
  ];
}

/** Of which surveys the people of both dates come, and what else differs besides activities. */
export function peopleSentences(
  { surveys, areas, zones, changed }: PeopleChange,
  [from, to]: Days,
  { dates }: Wording,
): readonly string[] {
  const named = (days: readonly string[]): string =>
    words.surveyOf(days.map((day) => (isDayText(day) ? dates.fullDay(day) : day)).join("、"));
  const [before, after] = [named(surveys.before), named(surveys.after)];
  return [
    before === after ? words.sameSurvey(before) : words.otherSurvey(from, before, to, after),
    ...(areas > 0 ? [words.areasChanged(areas)] : []),
    ...(zones > 0 ? [words.zonesChanged(zones)] : []),
    ...(changed ? [words.twice] : []),
  ];
}
