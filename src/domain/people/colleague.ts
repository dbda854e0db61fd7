import type { StaffRole } from "./person.ts";

/** Somebody who works for a municipality, as its administrators see them. */
export interface Colleague {
  readonly userId: string;
  /** "" where the account is gone. */
  readonly email: string;
  readonly suspended: boolean;
  /** Whether the second factor has been set up. */
  readonly secondFactor: boolean;
  readonly worksNow: boolean;
  /** Whether there are duties in other municipalities. */
  readonly elsewhereToo: boolean;
  /** Those of this municipality. */
  readonly duties: readonly { readonly role: StaffRole; readonly zoneId: string | null }[];
}

/** One written row: who, what, when. No values. */
export interface LogEntry {
  readonly id: number;
  /** ISO 8601. */
  readonly happenedAt: string;
  /** Null where the portal itself or the command line wrote. */
  readonly actor: string | null;
  readonly actorEmail: string | null;
  readonly action: "insert" | "update" | "delete";
  readonly table: string;
  readonly rowId: string;
}

export interface LogFilter {
  /** Entries older than this one. */
  readonly before: number | null;
  readonly table: string | null;
  readonly actor: string | null;
  /** YYYY-MM-DD in Japan. */
  readonly day: string | null;
}
