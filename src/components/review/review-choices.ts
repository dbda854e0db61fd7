import {
  ACCESS_WORDS,
  ATMOSPHERE_WORDS,
  AUDIENCE_WORDS,
  BOOKING_WORDS,
  CONTACT_ROUTE_WORDS,
  codesOf,
  DISCLOSURE_WORDS,
  INSURANCE_WORDS,
  INTAKE_WORDS,
  KIND_WORDS,
  SPOKEN_WORDS,
  STEP_WORDS,
} from "../../domain/activity/vocabulary.ts";
import { inReadingOrder } from "../../domain/finding/reading-order.ts";
import { registerWords } from "../../wording/register.ts";
import type { Choice } from "../choices.ts";
import type { OpenTown } from "../open-town.ts";

/** The closed words of the fields, in official Japanese; staff read those of the file format. */
const named = (table: Readonly<Record<string, string>>): readonly Choice[] =>
  codesOf(table).map((value) => ({ value, text: table[value] ?? value }));

/** The answers of each field that has some, by its name in the form. */
export function reviewChoices({ town }: OpenTown): Readonly<Record<string, readonly Choice[]>> {
  const words = registerWords("ja");
  const yesNo = [
    { value: "yes", text: words.contact.yes },
    { value: "no", text: words.contact.no },
  ];
  return {
    kind: named(KIND_WORDS),
    place: Object.entries(words.where.answers).map(([value, text]) => ({ value, text })),
    home: [{ value: "yes", text: words.contact.yes }],
    zone: inReadingOrder(town.zones).map(({ id, name }) => ({ value: id, text: name })),
    disclosure: named(DISCLOSURE_WORDS),
    route: named(CONTACT_ROUTE_WORDS),
    show: Object.entries(words.contact.shows).map(([value, text]) => ({ value, text })),
    booking: named(BOOKING_WORDS),
    for: named(AUDIENCE_WORDS),
    speaks: named(SPOKEN_WORDS),
    access: named(ACCESS_WORDS),
    mood: named(ATMOSPHERE_WORDS),
    online: yesNo,
    "without-phone": yesNo,
    step: named(STEP_WORDS),
    intake: named(INTAKE_WORDS),
    insurance: named(INSURANCE_WORDS),
  };
}

/** Values of a field as staff read them. */
export const sayValues = (
  values: readonly string[],
  choices: readonly Choice[] | undefined,
): string =>
  values.map((value) => choices?.find((one) => one.value === value)?.text ?? value).join("、");
