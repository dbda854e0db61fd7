/** What somebody may do for a council. `prefectural` looks after several municipalities. */
export const STAFF_ROLES = ["reviewer", "csw", "planner", "administrator", "prefectural"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** One duty in one municipality; `zoneId` null: in all of it. */
export interface Duty {
  readonly municipalityCode: string;
  readonly role: StaffRole;
  readonly zoneId: string | null;
}

/** A group whose entries somebody may edit. */
export interface GroupInCare {
  readonly municipalityCode: string;
  readonly groupId: string;
}

/**
 * Where somebody stands with the second factor. Nobody is asked for one who holds no duty: `not-needed`. Else it is
 * `to-set-up`, then `to-ask` after each sign-in, then `passed`.
 */
export type SecondFactorState = "not-needed" | "to-set-up" | "to-ask" | "passed";

/** Somebody who is signed in. */
export interface Person {
  readonly userId: string;
  /** As it was typed when the account was made, in lower case. */
  readonly email: string;
  /** Those that count now: none before the second factor has been passed. */
  readonly duties: readonly Duty[];
  readonly groups: readonly GroupInCare[];
  readonly secondFactor: SecondFactorState;
}

/** The roles that somebody has in a municipality, each once, in the order of `STAFF_ROLES`. */
export const rolesIn = (person: Person, municipalityCode: string): readonly StaffRole[] =>
  STAFF_ROLES.filter((role) =>
    person.duties.some((duty) => duty.municipalityCode === municipalityCode && duty.role === role),
  );

/** Whether somebody looks after a group. */
export const looksAfter = (person: Person, municipalityCode: string, groupId: string): boolean =>
  person.groups.some(
    (group) => group.municipalityCode === municipalityCode && group.groupId === groupId,
  );
