import type { WeekFigures } from "../../domain/coverage/planning/planning-figures.ts";
import { DAY_PARTS } from "../../domain/finding/filters.ts";
import { WEEKDAYS } from "../../domain/schedule/schedule.ts";
import { dates } from "../../wording/ja/dates.ts";
import { timesOfDay } from "../../wording/ja/times-of-day.ts";
import { planning as words } from "../../wording/staff/planning.ts";
import { Figure } from "./Figure.tsx";
import type { PlanningView } from "./view.ts";

/** A week for each zone, 7 days by three parts: at a glance that Sunday is empty. */
export function ZoneWeeks({ answer: { before, after } }: PlanningView) {
  return (
    <div class="planning-weeks">
      {before.weeks.map((week, at) => (
        <Week key={week.zone.id} before={week} after={after?.weeks[at] ?? null} />
      ))}
    </div>
  );
}

interface WeekProps {
  readonly before: WeekFigures;
  readonly after: WeekFigures | null;
}

function Week({ before, after }: WeekProps) {
  const { zone, whenUnknown } = before;
  return (
    <table class="planning-week">
      <caption>
        {zone.name}
        {whenUnknown > 0 && <span class="small soft">{words.whenUnknown(whenUnknown)}</span>}
      </caption>
      <thead>
        <tr>
          <td />
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              <abbr title={dates.weekdayLong(day)}>{dates.weekday(day)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {DAY_PARTS.map((part, row) => (
          <tr key={part}>
            <th scope="row">{timesOfDay[part]}</th>
            {WEEKDAYS.map((day, column) => (
              <Slot
                key={day}
                slot={column * DAY_PARTS.length + row}
                before={before}
                after={after}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Slot({ slot, before, after }: WeekProps & { readonly slot: number }) {
  const now = after ?? before;
  const count = now.activities[slot] ?? 0;
  const every = now.weekly[slot] ?? 0;
  const earlier = before.activities[slot] ?? 0;
  return (
    <td class={count === 0 ? "empty" : every === 0 ? "some" : "weekly"}>
      <Figure
        before={earlier}
        after={after === null ? null : count}
        show={(value) => (value === 0 ? "—" : String(value))}
      />
      {count > 0 && every < count && <span class="unseen">{words.weekly(every)}</span>}
    </td>
  );
}
