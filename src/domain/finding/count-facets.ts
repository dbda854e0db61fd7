import {
  ACCESS_WORDS,
  AUDIENCE_WORDS,
  codesOf,
  KIND_WORDS,
  SPOKEN_WORDS,
  STEP_WORDS,
} from "../activity/vocabulary.ts";
import { WEEKDAYS } from "../schedule/schedule.ts";
import type { TownIndex } from "../town-index.ts";
import type { DayText } from "../units.ts";
import {
  activeFilters,
  DAY_PARTS,
  FILTER_NAMES,
  type FilterName,
  type Filters,
} from "./filters.ts";
import { findableActivities } from "./findable.ts";
import { verdictOf } from "./verdicts.ts";

/** How many would surely fit with each value of each filter, the other filters as they are. Zeros are in it. */
export type Facets = Readonly<Record<FilterName, ReadonlyMap<string, number>>>;

/** Work: activities × values. Zones are counted too, so for a large town ask once and keep the answer. */
export function countFacets(index: TownIndex, filters: Filters, today: DayText): Facets {
  const active = activeFilters(filters);
  const trials = FILTER_NAMES.map((name) => ({ name, values: valuesOf(name, filters, index) }));
  const counts = new Map(
    trials.map(({ name, values }) => [name, new Map(values.map(({ value }) => [value, 0]))]),
  );
  for (const { activity, week } of findableActivities(index, today)) {
    const failing = active.filter(
      (name) => verdictOf(name, filters, activity, week, index) !== "yes",
    );
    if (failing.length > 1) continue;
    for (const { name, values } of trials) {
      if (failing.length === 1 && failing[0] !== name) continue;
      const ofFilter = counts.get(name);
      for (const { value, with: withValue } of values) {
        if (verdictOf(name, withValue, activity, week, index) !== "yes") continue;
        ofFilter?.set(value, (ofFilter.get(value) ?? 0) + 1);
      }
    }
  }
  return Object.fromEntries(counts) as Record<FilterName, Map<string, number>>;
}

interface Trial {
  readonly value: string;
  readonly with: Filters;
}

function valuesOf(name: FilterName, filters: Filters, index: TownIndex): readonly Trial[] {
  const each = <Value extends string>(values: readonly Value[], put: (value: Value) => Filters) =>
    values.map((value) => ({ value, with: put(value) }));
  const yes = (withValue: Filters): Trial[] => [{ value: "yes", with: withValue }];
  switch (name) {
    case "zone":
      return each([...index.zoneById.keys()], (zone) => ({ ...filters, zone }));
    case "kind":
      return [
        ...each(codesOf(KIND_WORDS), (kind) => ({ ...filters, kinds: [kind], ownKinds: [] })),
        ...each(
          index.town.ownKinds.map(({ id }) => id),
          (id) => ({ ...filters, kinds: [], ownKinds: [id] }),
        ),
      ];
    case "day":
      return each(WEEKDAYS, (day) => ({ ...filters, days: [day] }));
    case "time":
      return each(DAY_PARTS, (time) => ({ ...filters, time }));
    case "for":
      return each(codesOf(AUDIENCE_WORDS), (audience) => ({ ...filters, audiences: [audience] }));
    case "step":
      return each(codesOf(STEP_WORDS), (step) => ({ ...filters, step }));
    case "access":
      return each(codesOf(ACCESS_WORDS), (access) => ({ ...filters, access: [access] }));
    case "language":
      return each(codesOf(SPOKEN_WORDS), (language) => ({ ...filters, language }));
    case "free":
      return yes({ ...filters, free: true });
    case "no-booking":
      return yes({ ...filters, noBooking: true });
    case "online":
      return yes({ ...filters, online: true });
    case "without-phone":
      return yes({ ...filters, withoutPhone: true });
  }
}
