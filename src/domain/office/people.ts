import type { Colleague, LogEntry, LogFilter } from "../people/colleague.ts";
import type { StaffRole } from "../people/person.ts";
import type { Problem } from "../problem.ts";
import type { Result } from "../result.ts";

export interface Appointment {
  readonly email: string;
  readonly role: StaffRole;
  /** Null: the whole municipality. */
  readonly zoneId: string | null;
}

/** Who works here, and what was done: for the administrators of a municipality. Everything else is `not-permitted`. */
export interface PeoplePart {
  readonly list: (code: string) => Promise<Result<readonly Colleague[], Problem>>;
  /** Gives a duty, and mails a link to choose a password. Problems: `mail-address-unusual`, `zone-unknown`, `not-oneself`. */
  readonly appoint: (code: string, appointment: Appointment) => Promise<Result<null, Problem>>;
  readonly relieve: (
    code: string,
    userId: string,
    role: StaffRole,
    zoneId: string | null,
  ) => Promise<Result<null, Problem>>;
  /** Problems: `not-oneself`, `person-elsewhere-too`. */
  readonly suspend: (
    code: string,
    userId: string,
    suspended: boolean,
  ) => Promise<Result<null, Problem>>;
  /** For a lost telephone. Problems as `suspend`. */
  readonly resetSecondFactor: (code: string, userId: string) => Promise<Result<null, Problem>>;
  /** Newest first, at most `LOG_PAGE`, and one more where there are older ones. */
  readonly log: (code: string, filter: LogFilter) => Promise<Result<readonly LogEntry[], Problem>>;
}

export const LOG_PAGE = 50;
