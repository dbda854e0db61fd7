import type {
  DateFigures,
  DatesCompared,
  DatesRow,
  DatesTable,
} from "../../../src/domain/coverage/dates/compare-dates.ts";
import type { DemandLayer } from "../../../src/domain/coverage/demand.ts";
import { gapsWords } from "../../../src/wording/operator-gaps.ts";
import { gapsDatesWords as words } from "../../../src/wording/operator-gaps-dates.ts";
import type { CommandIo } from "../command.ts";
import { textTable } from "../text-table.ts";

/** Says two dates side by side, with the people of each and, where those differ, with those of the later one. */
export function sayDates(
  { each, alike, people, changes }: DatesCompared,
  who: DemandLayer,
  io: CommandIo,
): void {
  const { before, after } = people.surveys;
  io.say(words.surveys(before, after));
  if (alike !== null) io.say(words.each);
  io.say(tableOf(each, who));
  if (alike !== null) {
    io.say(words.alike(people.areas, people.zones));
    io.say(tableOf(alike, who));
  }
  const { total } = changes;
  io.say(
    textTable([
      [...words.changes],
      ...[...changes.kinds, { ...total, kind: gapsWords.total }].map((row) =>
        [row.kind, row.before, row.opened, row.ended, row.began, row.ceased, row.after].map(String),
      ),
    ]),
  );
}

function tableOf({ zones, outside, nowhere, total }: DatesTable, who: DemandLayer): string {
  const row = (name: string, { before, after }: DatesRow): string[] => {
    const pair = (of: (figures: DateFigures) => number | null, digits = 0): string[] =>
      [before, after].map((figures) => {
        const value = figures === null ? null : of(figures);
        return value === null ? "-" : value.toFixed(digits);
      });
    return [
      name,
      ...pair(({ people }) => people),
      ...pair(({ reached }) => reached),
      ...pair(
        ({ people, reached }) => (people && reached !== null ? (reached / people) * 100 : null),
        1,
      ),
      ...pair(({ activities }) => activities),
    ];
  };
  return textTable([
    [...words.columns(who)],
    ...zones.map((one) => row(one.zone.name, one)),
    row(gapsWords.outside, outside),
    row(words.nowhere, nowhere),
    row(gapsWords.total, total),
  ]);
}
