import type { Arrangement } from "./build.ts";
import { desksOfOneField } from "./desks-of-one-field.ts";
import { desksOnTheMove } from "./desks-on-the-move.ts";
import { sharedDesks } from "./shared-desks.ts";

/** Consultation desks: weekly, travelling, shared by several organisations, with something in the hand. */
export const deskArrangements: readonly Arrangement[] = [
  ...desksOnTheMove,
  ...sharedDesks,
  ...desksOfOneField,
];
