/** 重層的支援体制整備事業: 実施, 移行準備, 未実施. */
export const PROGRAMME_STATUSES = ["running", "preparing", "not-running"] as const;
export type ProgrammeStatus = (typeof PROGRAMME_STATUSES)[number];

export interface Municipality {
  /** 全国地方公共団体コード, six digits with its check digit. */
  readonly code: string;
  readonly name: string;
  readonly reading: string | null;
  readonly nameRoman: string | null;
  readonly prefecture: string;
  /** The designated city a ward belongs to. */
  readonly parentCode: string | null;
  readonly programmeStatus: ProgrammeStatus | null;
  readonly programmeSinceYear: number | null;
  /** Who runs this portal: usually the 社会福祉協議会. */
  readonly operator: string | null;
  readonly operatorPhone: string | null;
  /** [west, south, east, north], WGS 84 degrees; null until something with a position was imported. */
  readonly bounds: readonly [number, number, number, number] | null;
  /** `embedded` needs no network; `gsi` is 地理院タイル; anything else is the URL of a style. */
  readonly basemap: string;
  /** True for the fictional demo town, which says so on every page. */
  readonly demo: boolean;
}

/** 団体 */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly reading: string | null;
  readonly description: string | null;
  readonly contact: import("../activity/activity.ts").Contact;
  readonly sourceId: string | null;
}

/** A kind the council has added, finer than one of ours; it borrows that one's glyph. */
export interface OwnKind {
  readonly id: string;
  readonly base: import("../activity/vocabulary.ts").Kind;
  readonly name: string;
}

/** 地域資源バンク: a resource that is not a place to go, asked for or offered. */
export interface Resource {
  readonly id: string;
  readonly kind: "place" | "skill" | "equipment" | "fund" | "vacant-house" | "people";
  readonly direction: "offered" | "wanted";
  readonly title: string;
  readonly description: string | null;
  readonly groupId: string | null;
  readonly placeId: string | null;
  readonly zoneId: string | null;
  readonly conditions: string | null;
  readonly contact: import("../activity/activity.ts").Contact;
  readonly confirmedOn: string | null;
}

/** 助成: money for groups, with conditions and a closing date. */
export interface Grant {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly description: string | null;
  readonly conditions: string | null;
  readonly amount: string | null;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly url: string | null;
  readonly phone: string | null;
}

/** いそぐとき: a number of the operator's, with the date on which it was checked. */
export interface UrgentNumber {
  readonly id: string;
  readonly label: string;
  readonly phone: string;
  readonly hours: string | null;
  readonly note: string | null;
  readonly checkedOn: string | null;
  readonly order: number;
}

/** Pages that the operator fills in; a page without a text is marked as still empty. */
export const OPERATOR_PAGES = [
  "privacy",
  "terms",
  "listing-rules",
  "complaints",
  "accessibility",
] as const;
export type OperatorPageName = (typeof OPERATOR_PAGES)[number];
export interface OperatorPage {
  readonly page: OperatorPageName;
  readonly language: string;
  /** Plain text, paragraphs separated by an empty line. */
  readonly text: string;
  readonly updatedOn: string;
}

/** Where data came from, with the licence and the attribution that must be shown. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly licence: string | null;
  readonly attribution: string | null;
  readonly url: string | null;
  readonly retrievedOn: string | null;
}

/** 読み: how a written word of this town is read (names of places, mostly). */
export interface Reading {
  readonly written: string;
  readonly reading: string;
}

/**
 * 計画の目安: a figure of a plan, always with the source a planner named (decision 13). Two standards may
 * disagree; both stay.
 */
export interface PlanStandard {
  readonly id: string;
  readonly kind: import("../activity/vocabulary.ts").Kind;
  readonly count: number;
  readonly per: "zone" | "10000-people";
  /** The level of the zones it counts by, where it counts by zone. */
  readonly zoneLevel: import("../zone/zone.ts").ZoneLevel | null;
  readonly source: string;
  readonly sourceDate: string | null;
}
