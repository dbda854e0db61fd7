/** How a field is typed: one line, several, a figure, one of some words, some of them. */
export type FieldShape = "line" | "lines" | "figure" | "one" | "some";

/** A field of the form of a registration, under the name that it has there. */
export interface ReviewField {
  readonly name: string;
  readonly as: FieldShape;
}

const field = (name: string, as: FieldShape): ReviewField => ({ name, as });

/**
 * What a reviewer compares, in the order in which a resident would ask: what, when, where, whom to ask, then the rest.
 * A schedule is compared and corrected as it is written.
 */
export const REVIEW_FIELDS: readonly ReviewField[] = [
  field("name", "line"),
  field("reading", "line"),
  field("group", "line"),
  field("about-group", "lines"),
  field("kind", "one"),
  field("what", "lines"),
  field("tags", "line"),
  field("when-words", "lines"),
  field("place", "one"),
  field("place-name", "line"),
  field("home", "some"),
  field("address", "line"),
  field("zone", "one"),
  field("disclosure", "one"),
  field("lat", "figure"),
  field("lng", "figure"),
  field("directions", "lines"),
  field("phone", "line"),
  field("email", "line"),
  field("url", "line"),
  field("route", "one"),
  field("show", "some"),
  field("person", "line"),
  field("first-visit", "lines"),
  field("booking", "one"),
  field("cost", "figure"),
  field("cost-note", "line"),
  field("for", "some"),
  field("age-from", "figure"),
  field("age-to", "figure"),
  field("speaks", "some"),
  field("access", "some"),
  field("mood", "some"),
  field("online", "one"),
  field("without-phone", "one"),
  field("step", "some"),
  field("roles", "line"),
  field("reward", "line"),
  field("newcomers", "figure"),
  field("capacity", "figure"),
  field("intake", "one"),
  field("insurance", "one"),
  field("note", "lines"),
  field("to-council", "lines"),
];
