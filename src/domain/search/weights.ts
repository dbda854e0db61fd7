import { SEARCH_FIELDS, type SearchField } from "./search-document.ts";

/** How much it says that a word stands in a field, 0 to 1. Set by reading results, and held by the evaluation sets. */
const WEIGHTS: Readonly<Record<SearchField, number>> = {
  name: 1,
  reading: 0.98,
  kind: 0.85,
  tag: 0.86,
  audience: 0.8,
  place: 0.84,
  group: 0.76,
  sound: 0.72,
  address: 0.66,
  description: 0.58,
  when: 0.6,
  role: 0.66,
  atmosphere: 0.8,
  access: 0.8,
  language: 0.84,
  booking: 0.7,
  step: 0.7,
  reward: 0.6,
  note: 0.45,
  fact: 0.85,
};
export const FIELD_WEIGHTS: Float32Array = Float32Array.from(
  SEARCH_FIELDS,
  (field) => WEIGHTS[field],
);

/** A word of the same concept is worth this much of the word itself; one that is only related, less. */
export const SYNONYM = 0.86;
export const RELATED = 0.6;
/** What a word leads to that itself stands in some text: 弁護士 before 成年後見. */
export const LOOSELY = 0.8;
export const PARTS = 0.93;
export const CLOSE = 0.86;
export const CLOSED = 0.97;
