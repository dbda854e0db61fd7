import type { Person } from "./person.ts";

/** Who asks for a page. On public pages nobody is known: they are the same for everybody. */
export interface Visit {
  readonly person: Person | null;
}
