import { minutes, yen } from "../units.ts";
import type { Change, Constraint, Relaxation } from "./answer.ts";
import type { Judged } from "./judge.ts";
import { limitsWith } from "./judge.ts";
import { mustVerdict } from "./must-have.ts";
import type { Person } from "./person.ts";
import { dayPartOf } from "./time-of-week.ts";

/** Limits that a person may think over; age, for whom and what is closed they cannot. */
const ONES_OWN: ReadonlySet<Constraint> = new Set<Constraint>([
  "time",
  "travel",
  "cost",
  "must-have",
  "language",
]);
/** Minutes are asked for in fives, yen in hundreds. */
const MINUTES_STEP = 5;
const YEN_STEP = 100;
/** Nobody is asked to go more than twice as far. */
const FURTHEST = 2;
const MOST = 4;

/** Ruled out by one limit alone, and one of the person's own. */
export function isNearMiss(judged: Judged): boolean {
  const [only, another] = limitsWith(judged, "no");
  return only !== undefined && another === undefined && ONES_OWN.has(only);
}

/**
 * What one small change would open, the smallest change first. `misses` are near misses that would have been
 * suggested otherwise.
 */
export function relaxationsOf(misses: readonly Judged[], person: Person): Relaxation[] {
  const opened = new Map<string, { change: Change; effort: number; opens: string[] }>();
  for (const miss of misses) {
    for (const { change, effort } of changesFor(miss, person)) {
      const key = JSON.stringify(change);
      const known = opened.get(key) ?? { change, effort, opens: [] };
      opened.set(key, known);
      known.opens.push(miss.entry.activity.id);
    }
  }
  const all = widened([...opened.values()]);
  return fewOfEach(
    all.sort(
      (a, b) =>
        a.effort - b.effort ||
        b.opens.length - a.opens.length ||
        (JSON.stringify(a.change) < JSON.stringify(b.change) ? -1 : 1),
    ),
  )
    .slice(0, MOST)
    .map(({ change, opens }) => ({ change, opens: [...opens].sort() }));
}

/** Of hours two; of the others the smallest: who could walk 25 minutes need not be told of 30. */
const OF_EACH: Readonly<Partial<Record<Constraint, number>>> = { time: 2 };

function fewOfEach<Item extends { readonly change: Change }>(ordered: readonly Item[]): Item[] {
  const taken = new Map<Constraint, number>();
  return ordered.filter(({ change: { limit } }) => {
    const before = taken.get(limit) ?? 0;
    taken.set(limit, before + 1);
    return before < (OF_EACH[limit] ?? 1);
  });
}

/** The change that opens most: the limit that binds. */
export function bindingOf(relaxations: readonly Relaxation[]): Relaxation | null {
  return relaxations.reduce<Relaxation | null>(
    (most, one) => (most === null || one.opens.length > most.opens.length ? one : most),
    null,
  );
}

interface Effort {
  readonly change: Change;
  /** How much is asked of the person: 1 is as much as another day of the week. */
  readonly effort: number;
}

function changesFor(miss: Judged, person: Person): Effort[] {
  const [limit] = limitsWith(miss, "no");
  const { need } = person;
  const { activity } = miss.entry;
  switch (limit) {
    case "time":
      return dayPartOf(miss.entry.meetings.all, null).map((at) => ({
        change: { limit, at },
        effort: 1,
      }));
    case "travel": {
      const most = need.travel?.minutes ?? null;
      const { mode, minutes: way } = miss.reach;
      if (most === null || way === null || way > most * FURTHEST) return [];
      const limitThen = Math.ceil(way / MINUTES_STEP) * MINUTES_STEP;
      const change: Change = { limit, mode, minutes: minutes(limitThen) };
      return [{ change, effort: (limitThen - most) / most + 0.25 }];
    }
    case "cost": {
      const cost = Math.ceil((activity.cost ?? 0) / YEN_STEP) * YEN_STEP;
      const change: Change = { limit, cost: yen(cost) };
      return [{ change, effort: (cost - (need.maxCost ?? 0)) / 500 }];
    }
    case "must-have": {
      const lacking = need.mustHave.filter((must) => mustVerdict(miss.entry, must) === "no");
      const [must, another] = lacking;
      return must === undefined || another !== undefined
        ? []
        : [{ change: { limit, must }, effort: 3 }];
    }
    case "language":
      return [{ change: { limit }, effort: 2 }];
    default:
      return [];
  }
}

/** Who goes further, or spends more, also gets what is nearer or costs less. Equal gains keep the smallest. */
function widened(
  all: readonly { change: Change; effort: number; opens: string[] }[],
): { change: Change; effort: number; opens: string[] }[] {
  return all.map((one) => {
    const { change } = one;
    if (change.limit !== "travel" && change.limit !== "cost") return one;
    const within = all.filter(
      (other) =>
        (change.limit === "travel" &&
          other.change.limit === "travel" &&
          other.change.minutes <= change.minutes) ||
        (change.limit === "cost" &&
          other.change.limit === "cost" &&
          other.change.cost <= change.cost),
    );
    return { ...one, opens: [...new Set(within.flatMap(({ opens }) => opens))] };
  });
}
