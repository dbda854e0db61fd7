import type { Kind } from "../activity/vocabulary.ts";
import type { DayText } from "../units.ts";
import type { AskState } from "./next-step.ts";

/** An entry that is, or will soon be, asked about, with how its people are reached. For the portal and for staff only. */
export interface AskedEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly groupId: string | null;
  readonly groupName: string | null;
  readonly zoneId: string | null;
  /** The number of the round that is open, or of the one that comes next. */
  readonly round: number;
  readonly state: AskState;
  readonly mails: readonly string[];
  readonly phones: readonly string[];
  readonly postal: { readonly name: string; readonly address: string } | null;
}

/** ちがっていたら: somebody says that an entry is no longer right. */
export interface WrongReport {
  readonly id: string;
  readonly activityId: string;
  readonly name: string;
  readonly on: DayText;
  readonly word: string | null;
}

/** What staff follow up: entries that are asked about, reports, and how many people look after each group. */
export interface CallList {
  readonly entries: readonly AskedEntry[];
  readonly reports: readonly WrongReport[];
  readonly members: ReadonlyMap<string, number>;
}

/** What somebody answers when asked whether an entry is still right. */
export const ASK_ANSWERS = ["right", "change", "ended"] as const;
export type AskAnswer = (typeof ASK_ANSWERS)[number];
