import type { AskAnswer } from "./keeping-true/asked-entry.ts";
import type { OperatorPageName } from "./municipality/municipality.ts";
import type { PlanningPageName, StaffPageName } from "./people/staff-pages.ts";

/** The languages of the path. `easy` is やさしい日本語. */
export const LANGUAGES = ["ja", "easy", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
export const isLanguage = (value: string): value is Language =>
  (LANGUAGES as readonly string[]).includes(value);

/** Detail pages, by the noun in the path. */
export type Noun = "activity" | "place" | "zone" | "group" | "event";
/** Pages that every town has. */
export const TOWN_PAGES = [
  "list",
  "events",
  "zones",
  "desks",
  "ways",
  "match",
  "urgent",
  "worried",
  "resources",
  "grants",
  "schedule",
  "unmet-need",
  "register",
  "subscribe",
  "embed-help",
  "coverage",
] as const;
export type TownPage = (typeof TOWN_PAGES)[number];

export const COVERAGE_FILES = ["zones.csv", "zones.geojson", "people.csv"] as const;
export type CoverageFile = (typeof COVERAGE_FILES)[number];

const withQuery = (path: string, query?: URLSearchParams): string => {
  const text = query?.toString() ?? "";
  return text === "" ? path : `${path}?${text}`;
};

/**
 * Addresses are permanent (decision 6): QR codes and calendars keep them. Every link in the portal is made
 * here; nothing else puts a path together.
 */
export function addressesOf(municipality: string, language: Language) {
  const base = `/${municipality}/${language}`;
  return {
    home: `${base}/`,
    page: (page: TownPage, query?: URLSearchParams) => withQuery(`${base}/${page}`, query),
    noun: (noun: Noun, id: string) => `${base}/${noun}/${encodeURIComponent(id)}`,
    /** The dates of an activity for other calendars. */
    calendar: (id: string) => `${base}/activity/${encodeURIComponent(id)}.ics`,
    /** What is new in the town, for feed readers. */
    news: `${base}/new.atom`,
    /** The dates of several activities for calendars, or what is new among them for feed readers. */
    gathered: (by: "zone" | "kind", id: string, as: "ics" | "atom") =>
      `${base}/${by}/${encodeURIComponent(id)}.${as}`,
    /** Where one press ends mails of what is new. The key is random letters. */
    leave: (key: string) => `${base}/subscribe/leave?k=${key}`,
    /** A list or map inside another site. */
    embed: (query?: URLSearchParams) => withQuery(`${base}/embed`, query),
    /** The page's figures as files, and the released people they are worked out from. */
    coverageFile: (file: CoverageFile, query?: URLSearchParams) =>
      withQuery(`${base}/coverage/${file}`, query),
    about: (page: OperatorPageName) => `${base}/about/${page}`,
    snapshot: (hash: string) => `/${municipality}/snapshot/${hash}.json`,
    snapshotPointer: `/${municipality}/snapshot.json`,
    map: (hash: string) => `/${municipality}/map/${hash}.json`,
    matcher: (hash: string) => `/${municipality}/matcher/${hash}.json`,
    search: (hash: string) => `/${municipality}/search/${hash}.bin`,
    /** ちがっていたら: somebody says that an entry is no longer right. */
    wrong: (id: string) => `${base}/wrong/${encodeURIComponent(id)}`,
    /** Thanks for an answer to the question whether an entry is still right. */
    answered: (said: AskAnswer) => `${base}/answered/${said}`,
    /** A group's own pages; `part` is what stands behind, such as `sign-in`. */
    mine: (part = "") => (part === "" ? `${base}/mine` : `${base}/mine/${part}`),
    /** Where a group says that an entry which is here already is its own. */
    claim: (activityId: string) => `${base}/claim/${encodeURIComponent(activityId)}`,
    /** What a link in a mail opens. The key is random letters; null: what its button posts to. */
    link: (key: string | null) => (key === null ? `${base}/link` : `${base}/link?k=${key}`),
  };
}

/** A photo that anybody may see, by the hash of its bytes. */
export const photoAddress = (hash: string): string => `/photo/${hash}.jpg`;

/** Figures and tables of the report for a meeting, each with the report's own question. */
export const REPORT_FILES = [
  "map.png",
  "week.png",
  "zones.csv",
  "week.csv",
  "standards.csv",
  "next.csv",
  "zones.geojson",
] as const;
export type ReportFile = (typeof REPORT_FILES)[number];

/** The council's workspace. It is in Japanese. */
export function staffAddressesOf(municipality: string) {
  const base = `/${municipality}/staff`;
  return {
    signIn: `${base}/sign-in`,
    secondFactor: `${base}/second-factor`,
    password: `${base}/password`,
    signOut: `${base}/sign-out`,
    /** Photos of an entry; without one those that wait to be looked at. */
    photos: (activityId?: string) =>
      activityId === undefined
        ? `${base}/photos`
        : `${base}/photos?${new URLSearchParams({ entry: activityId }).toString()}`,
    photo: (id: string) => `${base}/photo/${id}.jpg`,
    road: (query: URLSearchParams) => withQuery(`${base}/road`, query),
    /** One entry on the road: its numbers, its notes; and what is printed of it. */
    onRoad: (id: string) => `${base}/road/${encodeURIComponent(id)}`,
    roadPaper: (id: string) => `${base}/road/${encodeURIComponent(id)}/paper`,
    /** Matching beside a person, and the file that it fetches. */
    roadMatch: `${base}/road-match`,
    roadMatcher: `${base}/road-matcher.json`,
    /** The planning page's answer as sheets of A4; the query is the planning page's own. */
    report: (query: URLSearchParams) => withQuery(`${base}/planning/report`, query),
    reportFile: (file: ReportFile, query: URLSearchParams) =>
      withQuery(`${base}/planning/${file}`, query),
    /** A page of the menu. */
    page: (page: StaffPageName) => (page === "today" ? base : `${base}/${page}`),
    /** What belongs to the planning view: figures, scenarios, comparisons. */
    planning: (page: PlanningPageName, query?: URLSearchParams) =>
      withQuery(`${base}/${page}`, query),
    /** The comparison of two dates as a table; the query is that page's own. */
    datesFile: (query: URLSearchParams) => withQuery(`${base}/dates.csv`, query),
    /** `days`: of those days of the year alone. */
    planningTown: (days: string | null = null) =>
      withQuery(
        `${base}/planning-town.json`,
        days === null ? undefined : new URLSearchParams({ days }),
      ),
    /** One of what groups sent; `query`: seen as a change of another entry, or after a decision. */
    submission: (id: string, query?: URLSearchParams) =>
      withQuery(`${base}/submissions/${encodeURIComponent(id)}`, query),
    queue: (query: URLSearchParams) => withQuery(`${base}/queue`, query),
    entries: (query: URLSearchParams) => withQuery(`${base}/entries`, query),
    newEntry: `${base}/entries/new`,
    entry: (id: string, query?: URLSearchParams) =>
      withQuery(`${base}/entries/${encodeURIComponent(id)}`, query),
    /** Two entries that are the same, side by side; `other` ends. */
    merge: (id: string, other: string) =>
      withQuery(
        `${base}/entries/${encodeURIComponent(id)}/merge`,
        new URLSearchParams({ with: other }),
      ),
    /** Where the number of the other one is asked for. */
    mergeFrom: (id: string) => `${base}/entries/${encodeURIComponent(id)}/merge`,
    warnings: (query?: URLSearchParams) => withQuery(`${base}/warnings`, query),
  };
}
export type StaffAddresses = ReturnType<typeof staffAddressesOf>;
/** The same page in another language: its path with the second part changed, its query kept. */
export function inLanguage(pathname: string, search: string, language: Language): string {
  const [, municipality = "", , ...rest] = pathname.split("/");
  return `/${municipality}/${language}/${rest.join("/")}${search}`;
}
export type Addresses = ReturnType<typeof addressesOf>;
