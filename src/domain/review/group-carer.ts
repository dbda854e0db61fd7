import type { DayText } from "../units.ts";

/** Somebody who looks after a group, with the account they do it with. */
export interface GroupCarer {
  /** A uuid. */
  readonly person: string;
  readonly email: string;
  readonly since: DayText;
}
