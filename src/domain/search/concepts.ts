import type { Concept } from "./concept.ts";
import { CONDITION_CONCEPTS } from "./concepts/conditions.ts";
import { DOING_CONCEPTS } from "./concepts/doings.ts";
import { KIND_CONCEPTS } from "./concepts/kinds.ts";
import { PEOPLE_CONCEPTS } from "./concepts/people.ts";

/** The words of the field that hold for every municipality. */
export const CONCEPTS: readonly Concept[] = [
  ...KIND_CONCEPTS,
  ...PEOPLE_CONCEPTS,
  ...DOING_CONCEPTS,
  ...CONDITION_CONCEPTS,
];
