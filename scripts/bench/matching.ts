/**
 * `npm run bench -- matching`: how long an answer takes, and what it would take to expand every schedule for every
 * candidate instead. Both are asked the same in one run, and must give the same answer to "is there an hour in common".
 */
import { parseArgs } from "node:util";
import { addDays, dayNumber, minutesOfTime, weekdayOfNumber } from "../../src/domain/clock.ts";
import type { Activity } from "../../src/domain/activity/activity.ts";
import { compileCatalogue } from "../../src/domain/matching/compile-catalogue.ts";
import type { Entry, MatchCatalogue } from "../../src/domain/matching/entry.ts";
import { commonTime } from "../../src/domain/matching/hours.ts";
import { match } from "../../src/domain/matching/match.ts";
import { HORIZON_DAYS } from "../../src/domain/matching/meetings.ts";
import { type Person, personOf } from "../../src/domain/matching/person.ts";
import { compileSchedule } from "../../src/domain/schedule/compile-schedule.ts";
import { occurrencesBetween } from "../../src/domain/schedule/occurrences.ts";
import { benchNeeds, benchTown, ON } from "./matching/town.ts";

const PEOPLE = 40;
/** Expanding is slow: this many people are enough to know it. */
const FEW = 2;
const PROMISE = { size: 10_000, faster: 100, growth: 1.5 };

interface Measured {
  readonly size: number;
  readonly compileMs: number;
  readonly answerMs: number;
  readonly hoursMs: number;
  readonly expandedMs: number;
  readonly different: number;
}

export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: "string", default: "1000,10000,100000" } },
  });
  console.log("activities  ready ms  answer ms  hours ms  expanding ms  times  different");
  const results = values.sizes.split(",").map((size) => measure(Number(size)));
  return kept(results);
}

function measure(size: number): Measured {
  const source = benchTown(size);
  const [compileMs, catalogue] = timed(() => compileCatalogue(source, ON));
  const needs = benchNeeds(PEOPLE);
  for (const need of needs.slice(0, 5)) match(catalogue, need);
  const answerMs = median(needs.map((need) => timed(() => match(catalogue, need))[0]));
  const people = needs.map((need) => personOf(need));
  const asked = (person: Person) =>
    catalogue.entries.map((entry) => commonTime(entry, person).verdict === "yes");
  const hoursMs = median(people.map((person) => timed(() => asked(person))[0]));
  const few = people.slice(0, FEW);
  const expanded = few.map((person) => timed(() => expandedFor(catalogue, person)));
  const different = few.flatMap((person, at) =>
    asked(person).filter((fits, index) => fits !== expanded[at]?.[1][index]),
  ).length;
  const expandedMs = median(expanded.map(([ms]) => ms));
  const figures = { size, compileMs, answerMs, hoursMs, expandedMs, different };
  say(figures);
  return figures;
}

/** For each activity: expand its dates, and look for one with an hour in common. */
const expandedFor = ({ entries }: MatchCatalogue<Activity>, person: Person): boolean[] =>
  entries.map((entry) => expandedFits(entry, person));

function expandedFits({ activity }: Entry<Activity>, { hours }: Person): boolean {
  const { schedule } = activity;
  const named = new Set(
    compileSchedule(schedule).rules.flatMap(({ rule }) =>
      rule.byDay.length === 0 ? [0, 1, 2, 3, 4, 5, 6] : rule.byDay.map(({ weekday }) => weekday),
    ),
  );
  const last = addDays(ON, HORIZON_DAYS - 1);
  return occurrencesBetween(schedule, [], ON, last).some(({ date, starts, ends }) => {
    const weekday = weekdayOfNumber(dayNumber(date));
    if (!named.has(weekday) || starts === undefined || ends === undefined) return false;
    return (hours?.[weekday] ?? []).some(
      ({ from, until }) =>
        Math.min(until, minutesOfTime(ends)) - Math.max(from, minutesOfTime(starts)) >= 60,
    );
  });
}

function timed<Value>(work: () => Value): [ms: number, value: Value] {
  const begun = performance.now();
  const value = work();
  return [performance.now() - begun, value];
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function say({ size, compileMs, answerMs, hoursMs, expandedMs, different }: Measured): void {
  const columns = [
    String(size).padStart(10),
    compileMs.toFixed(0).padStart(8),
    answerMs.toFixed(2).padStart(9),
    hoursMs.toFixed(2).padStart(8),
    expandedMs.toFixed(0).padStart(12),
    (expandedMs / hoursMs).toFixed(0).padStart(5),
    String(different).padStart(9),
  ];
  console.log(columns.join("  "));
}

function kept(results: readonly Measured[]): boolean {
  const promised = results.find(({ size }) => size === PROMISE.size);
  const [first, last] = [results[0], results.at(-1)];
  if (promised === undefined || first === undefined || last === undefined) return true;
  const growth = last.answerMs / first.answerMs / (last.size / first.size);
  const faster = promised.expandedMs / promised.hoursMs;
  const checks = [
    [
      `hours in common ${faster.toFixed(0)} times as fast as expanding at ${promised.size} (${PROMISE.faster} and more)`,
      faster >= PROMISE.faster,
    ],
    [
      `from ${first.size} to ${last.size} an answer takes ${growth.toFixed(2)} of linear (no more than ${PROMISE.growth})`,
      growth <= PROMISE.growth,
    ],
    ["the same answers", results.every(({ different }) => different === 0)],
  ] as const;
  for (const [what, holds] of checks) console.log(`${holds ? "kept  " : "BROKEN"} ${what}`);
  return checks.every(([, holds]) => holds);
}
