import type { Activity } from "../../../src/domain/activity/activity.ts";
import type { Entry, MatchCatalogue } from "../../../src/domain/matching/entry.ts";
import { dependsOnPerson, explain } from "../../../src/domain/matching/explain.ts";
import type { Need } from "../../../src/domain/matching/need.ts";
import { NO_NEED } from "../../../src/domain/matching/need.ts";
import { matchWording as ja } from "../../../src/wording/matching-set/ja.ts";
import { matchWords as words } from "../../../src/wording/operator-match.ts";
import { type CommandIo, DONE, NOT_DONE } from "../command.ts";
import { findEntries } from "./find-entry.ts";

/** Whom to explain it for: null for nobody in particular. */
export interface Explaining {
  readonly catalogue: MatchCatalogue<Activity>;
  readonly need: Need | null;
  readonly staff: boolean;
  readonly json: boolean;
}

/** Why an activity, by id or name, is never suggested: to anybody, or to the profile that is given. */
export function explainOne(typed: string, asked: Explaining, io: CommandIo): number {
  const [entry, ...others] = findEntries(asked.catalogue, typed);
  if (entry === undefined) {
    io.complain(words.notThere(typed));
    return NOT_DONE;
  }
  if (others.length > 0) {
    io.complain(words.several(typed, [entry, ...others].map(titleOf).join("\n")));
    return NOT_DONE;
  }
  if (asked.json) {
    const explained = explain(entry, asked.need ?? NO_NEED, { staff: asked.staff });
    io.say(JSON.stringify(explained));
  } else {
    for (const line of explainedLines(entry, asked)) io.say(line);
  }
  return DONE;
}

const titleOf = ({ activity: { id, name } }: Entry): string => `${id}\t${name}`;

function explainedLines(entry: Entry<Activity>, { need, staff }: Explaining): string[] {
  const { stoppedBy, unknown, missing } = explain(entry, need ?? NO_NEED, { staff });
  const ofPerson = unknown.filter((limit) => need === null && dependsOnPerson(entry, limit));
  const ofRow = unknown.filter((limit) => !ofPerson.includes(limit));
  const doubts = (limits: typeof unknown) =>
    limits.map((limit) => ja.matching.doubt(limit)).join("、");
  return [
    titleOf(entry),
    stoppedBy.length === 0 ? words.canBe : `${words.stoppedBy}:`,
    ...stoppedBy.map((limit) => {
      const why = limit === "step" && need === null ? words.furtherOnly : words.limit(limit);
      return `  ${limit}: ${why}`;
    }),
    ...(ofPerson.length > 0 ? [`${words.dependsOn}: ${doubts(ofPerson)}`] : []),
    ...(ofRow.length > 0 ? [`${words.unknown}: ${doubts(ofRow)}`] : []),
    ...(missing.length > 0
      ? [`${words.missing}: ${missing.map((field) => words.field(field)).join("、")}`]
      : []),
  ];
}
