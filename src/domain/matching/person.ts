import type { Audience, Spoken, Step } from "../activity/vocabulary.ts";
import { minutesOfTime } from "../clock.ts";
import { WEEKDAYS } from "../schedule/schedule.ts";
import { type Closeness, closenessIn } from "./closeness.ts";
import { CONCERN_OF, type ConcernId } from "./concerns.ts";
import { type Taxonomy, taxonomyOf } from "./interests/taxonomy.ts";
import type { Need } from "./need.ts";

/** A span of one weekday in minutes. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** A need made ready to be held against many activities. */
export interface Person {
  readonly need: Need;
  readonly closeness: Closeness;
  /** By weekday, Monday first; null where nothing was said of hours. */
  readonly hours: readonly (readonly Span[])[] | null;
  /** The weekdays with any free hour, as bits. */
  readonly freeDays: number;
  readonly audiences: ReadonlySet<Audience>;
  /** What weighs on the person, said in words or by naming whom they belong to. */
  readonly concerns: readonly ConcernId[];
  /** Is looking for a child, or comes with one. */
  readonly withChild: boolean;
  /** The step up to which something may be suggested. Who does not say is not asked for more than to join. */
  readonly furthest: Step;
  /** The only language the person speaks, where that is not Japanese. */
  readonly onlyLanguage: Spoken | null;
  readonly excluded: ReadonlySet<string>;
}

export function personOf(need: Need, taxonomy: Taxonomy = taxonomyOf()): Person {
  const [language, another] = need.languages;
  const audiences = new Set(need.audiences);
  const hours = need.available.length === 0 ? null : hoursOf(need);
  return {
    need,
    closeness: closenessIn(taxonomy),
    hours,
    freeDays: (hours ?? []).reduce(
      (bits, of, day) => (of.length > 0 ? bits | (1 << day) : bits),
      0,
    ),
    audiences,
    concerns: [
      ...new Set([...need.concerns, ...need.audiences.flatMap((one) => CONCERN_OF[one] ?? [])]),
    ],
    withChild:
      need.children.length > 0 ||
      audiences.has("parent-and-child") ||
      audiences.has("single-parents"),
    furthest: need.step ?? "join",
    onlyLanguage:
      language !== undefined && another === undefined && language !== "japanese" ? language : null,
    excluded: new Set(need.exclusions.map(({ activity }) => activity)),
  };
}

/** Spans that touch or overlap are one: 10 to 12 and 12 to 15 leave room for a meeting from 11 to 13. */
function hoursOf({ available }: Need): Span[][] {
  const days: Span[][] = WEEKDAYS.map(() => []);
  for (const { days: named, from, until } of available) {
    const [start, end] = [minutesOfTime(from), minutesOfTime(until)];
    if (end <= start) continue;
    for (const day of named) days[WEEKDAYS.indexOf(day)]?.push({ from: start, until: end });
  }
  return days.map(merged);
}

function merged(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last === undefined || span.from > last.until) whole.push(span);
    else whole[whole.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
  }
  return whole;
}
