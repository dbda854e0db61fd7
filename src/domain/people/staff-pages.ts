import type { StaffRole } from "./person.ts";

/** The pages of the council's workspace that stand in its menu, and who sees each: its last part of the path. */
export const STAFF_PAGES = {
  today: ["reviewer", "csw", "planner", "administrator", "prefectural"],
  queue: ["reviewer", "csw", "administrator"],
  road: ["reviewer", "csw", "administrator"],
  entries: ["reviewer", "csw", "administrator"],
  calls: ["reviewer", "csw", "administrator"],
  planning: ["planner", "administrator", "prefectural"],
  "rest-day": ["reviewer", "csw", "administrator"],
  "groups-in-need": ["reviewer", "csw", "administrator"],
  mail: ["reviewer", "administrator"],
  log: ["administrator"],
  people: ["administrator"],
} as const satisfies Readonly<Record<string, readonly StaffRole[]>>;
export type StaffPageName = keyof typeof STAFF_PAGES;

/** What belongs to the planning view; who sees that sees these. */
export const PLANNING_PAGES = [
  "scenarios",
  "standards",
  "holidays",
  "candidates",
  "near-misses",
  "people-release",
  "compare",
  "dates",
] as const;
export type PlanningPageName = (typeof PLANNING_PAGES)[number];

/** The pages of the menu that somebody with these roles sees. */
export const staffPagesFor = (roles: readonly StaffRole[]): readonly StaffPageName[] =>
  (Object.keys(STAFF_PAGES) as StaffPageName[]).filter((page) => mayOpen(page, roles));

export const mayOpen = (page: StaffPageName, roles: readonly StaffRole[]): boolean =>
  STAFF_PAGES[page].some((role) => roles.includes(role));
