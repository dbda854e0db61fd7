import {
  ACCESS_WORDS,
  type Access,
  AUDIENCE_WORDS,
  type Audience,
  codesOf,
  KIND_WORDS,
  type Kind,
  SPOKEN_WORDS,
  type Spoken,
  STEP_WORDS,
  type Step,
} from "../activity/vocabulary.ts";
import type { Problem } from "../problem.ts";
import { WEEKDAYS, type Weekday } from "../schedule/schedule.ts";
import type { TownIndex } from "../town-index.ts";

/** Parts of the day: until 12:00, 12:00 to 17:00, from 17:00. */
export const DAY_PARTS = ["morning", "afternoon", "evening"] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** `match` is the order of a search, `distance` that from a place; each needs what it is called after. */
export const SORTS = ["match", "next", "distance", "name"] as const;
export type Sort = (typeof SORTS)[number];

/** Letters of the words that are searched for, in UTF-16 units. */
export const LONGEST_WORDS = 80;

/** What the list of activities is narrowed by. An empty list or null does not narrow. */
export interface Filters {
  /** What is searched for, as it was typed; empty where nothing is. */
  readonly words: string;
  readonly zone: string | null;
  /** Any of these kinds, or of these kinds of the council's own. */
  readonly kinds: readonly Kind[];
  readonly ownKinds: readonly string[];
  readonly days: readonly Weekday[];
  readonly time: DayPart | null;
  readonly audiences: readonly Audience[];
  readonly step: Step | null;
  /** All of these. */
  readonly access: readonly Access[];
  readonly language: Spoken | null;
  readonly free: boolean;
  readonly noBooking: boolean;
  readonly online: boolean;
  readonly withoutPhone: boolean;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
}

/**
 * Filters by their parameter's name. The names and values stand in links and QR codes: they are permanent, and so
 * are `q` for the words, `sort` and `page`. Repeatable: kind, day, for, access.
 */
export const FILTER_NAMES = [
  "zone",
  "kind",
  "day",
  "time",
  "for",
  "step",
  "access",
  "language",
  "free",
  "no-booking",
  "online",
  "without-phone",
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

export const NO_FILTERS: Filters = {
  words: "",
  zone: null,
  kinds: [],
  ownKinds: [],
  days: [],
  time: null,
  audiences: [],
  step: null,
  access: [],
  language: null,
  free: false,
  noBooking: false,
  online: false,
  withoutPhone: false,
  sort: "next",
  page: 1,
};

const MOST_VALUES = 40;

/**
 * Reads filters from a link. A value that the town or the list of words does not have is a problem, and that
 * filter then does not narrow: the page says so and shows the rest. Parameters of other pages are left alone.
 */
export function parseFilters(
  params: URLSearchParams,
  index: TownIndex,
): { readonly filters: Filters; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const refuse = (field: string, value: string) =>
    problems.push({ code: "filter-value-unknown", field, value: value.slice(0, 80) });

  const values = (name: string) =>
    [...new Set(params.getAll(name).map((value) => value.trim()))]
      .filter((value) => value !== "")
      .slice(0, MOST_VALUES);
  const many = <Code extends string>(name: string, known: readonly Code[]): Code[] =>
    values(name).flatMap((value) => {
      const code = known.find((one) => one.toLowerCase() === value.toLowerCase());
      if (code === undefined) refuse(name, value);
      return code === undefined ? [] : [code];
    });
  const one = <Code extends string>(name: string, known: readonly Code[]): Code | null =>
    many(name, known)[0] ?? null;
  const yes = (name: string): boolean =>
    values(name).some((value) => {
      if (/^(yes|1|true|on)$/i.test(value)) return true;
      refuse(name, value);
      return false;
    });

  const zone = values("zone")[0] ?? null;
  const zoneKnown = zone !== null && index.zoneById.has(zone);
  if (zone !== null && !zoneKnown) {
    problems.push({ code: "zone-unknown", field: "zone", value: zone.slice(0, 80) });
  }
  const ownKindIds = index.town.ownKinds.map((kind) => kind.id);
  const kinds = many<string>("kind", [...codesOf(KIND_WORDS), ...ownKindIds]);
  const words = tidyWords(params.get("q") ?? "");
  const pageText = values("page")[0];
  const page = pageText !== undefined && /^[1-9]\d{0,5}$/.test(pageText) ? Number(pageText) : 1;
  if (pageText !== undefined && page === 1 && pageText !== "1") refuse("page", pageText);

  const sort = one("sort", SORTS);
  const filters: Filters = {
    words,
    zone: zoneKnown ? zone : null,
    kinds: codesOf(KIND_WORDS).filter((code) => kinds.includes(code)),
    ownKinds: ownKindIds.filter((id) => kinds.includes(id)),
    days: inOrder(WEEKDAYS, many("day", WEEKDAYS)),
    time: one("time", DAY_PARTS),
    audiences: inOrder(codesOf(AUDIENCE_WORDS), many("for", codesOf(AUDIENCE_WORDS))),
    step: one("step", codesOf(STEP_WORDS)),
    access: inOrder(codesOf(ACCESS_WORDS), many("access", codesOf(ACCESS_WORDS))),
    language: one("language", codesOf(SPOKEN_WORDS)),
    free: yes("free"),
    noBooking: yes("no-booking"),
    online: yes("online"),
    withoutPhone: yes("without-phone"),
    sort: sort === null || (sort === "match" && words === "") ? usualSort({ words }) : sort,
    page,
  };
  return { filters, problems };
}

/** Words as they are searched for and stand in a link: no line breaks, no more spaces than one, not too long. */
export const tidyWords = (typed: string): string =>
  typed
    .slice(0, LONGEST_WORDS * 4)
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_WORDS)
    .toWellFormed()
    .trim();

/** The order of a list that nobody chose another one for. */
export const usualSort = ({ words }: Pick<Filters, "words">): Sort =>
  words === "" ? NO_FILTERS.sort : "match";

const inOrder = <Code extends string>(order: readonly Code[], chosen: readonly Code[]): Code[] =>
  order.filter((code) => chosen.includes(code));

/** The parameters of a link that carries these filters, always in the same order, without defaults. */
export function filtersToParams(filters: Filters): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string | null) => {
    if (value !== null) params.append(name, value);
  };
  put("q", filters.words === "" ? null : filters.words);
  put("zone", filters.zone);
  for (const kind of [...filters.kinds, ...filters.ownKinds]) put("kind", kind);
  for (const day of filters.days) put("day", day);
  put("time", filters.time);
  for (const audience of filters.audiences) put("for", audience);
  put("step", filters.step);
  for (const access of filters.access) put("access", access);
  put("language", filters.language);
  put("free", filters.free ? "yes" : null);
  put("no-booking", filters.noBooking ? "yes" : null);
  put("online", filters.online ? "yes" : null);
  put("without-phone", filters.withoutPhone ? "yes" : null);
  put("sort", filters.sort === usualSort(filters) ? null : filters.sort);
  put("page", filters.page === 1 ? null : String(filters.page));
  return params;
}

/** What a form without script sends has a parameter for every field; those that are empty say nothing. */
export const withoutEmpty = (params: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...params].filter(([, value]) => value.trim() !== ""));

/** The same filters without the words that are searched for, from the first page on. */
export const withoutWords = (filters: Filters): Filters => ({
  ...filters,
  words: "",
  sort: filters.sort === "match" ? NO_FILTERS.sort : filters.sort,
  page: 1,
});

/** The filters that narrow, in the order of FILTER_NAMES. */
export function activeFilters(filters: Filters): FilterName[] {
  return FILTER_NAMES.filter((name) => isActive(filters, name));
}

function isActive(filters: Filters, name: FilterName): boolean {
  switch (name) {
    case "zone":
      return filters.zone !== null;
    case "kind":
      return filters.kinds.length + filters.ownKinds.length > 0;
    case "day":
      return filters.days.length > 0;
    case "time":
      return filters.time !== null;
    case "for":
      return filters.audiences.length > 0;
    case "step":
      return filters.step !== null;
    case "access":
      return filters.access.length > 0;
    case "language":
      return filters.language !== null;
    case "free":
      return filters.free;
    case "no-booking":
      return filters.noBooking;
    case "online":
      return filters.online;
    case "without-phone":
      return filters.withoutPhone;
  }
}

/** The same filters with one of them let go: how a list is widened. Starts at the first page again. */
export function withoutFilter(filters: Filters, name: FilterName): Filters {
  const widened = { ...filters, page: 1 };
  switch (name) {
    case "zone":
      return { ...widened, zone: null };
    case "kind":
      return { ...widened, kinds: [], ownKinds: [] };
    case "day":
      return { ...widened, days: [] };
    case "time":
      return { ...widened, time: null };
    case "for":
      return { ...widened, audiences: [] };
    case "step":
      return { ...widened, step: null };
    case "access":
      return { ...widened, access: [] };
    case "language":
      return { ...widened, language: null };
    case "free":
      return { ...widened, free: false };
    case "no-booking":
      return { ...widened, noBooking: false };
    case "online":
      return { ...widened, online: false };
    case "without-phone":
      return { ...widened, withoutPhone: false };
  }
}
