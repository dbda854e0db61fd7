import type { Kind } from "../../domain/activity/vocabulary.ts";
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
import { PHOTO_FIELDS } from "../../domain/photo/sent-photo.ts";
import type { Problem } from "../../domain/problem.ts";
import { DECLARED_LEVELS } from "../../domain/registering/form/read-place.ts";
import { WHEN } from "../../domain/registering/form/read-registration.ts";
import { inReadingOrder } from "../../domain/finding/reading-order.ts";
import type { Language } from "../../domain/addresses.ts";
import type { RegisterWords } from "../../wording/ja/register.ts";
import { formProblemSentence } from "../../wording/register.ts";
import type { Choice, ChoiceGroup } from "../choices.ts";
import { type FieldProblem, fieldId } from "../form/form-fill.ts";
import type { OpenTown } from "../open-town.ts";
import { scheduleFieldId } from "../schedule/schedule-fields.ts";

const named = <Code extends string>(
  table: Readonly<Record<Code, string>>,
  words: Readonly<Record<Code, string>>,
): readonly Choice[] => codesOf(table).map((value) => ({ value, text: words[value] }));

/** Kinds that a group does; a consultation desk is the council's own and comes by import. */
const ASKED_KINDS = codesOf(KIND_WORDS).filter((kind): kind is Kind => kind !== "desk");

/** The answers of every question of the form, in the page's words. */
export function registerChoices({ words: { vocabulary } }: OpenTown, words: RegisterWords) {
  return {
    kinds: ASKED_KINDS.map((value) => ({ value, text: vocabulary.kind[value] })),
    access: named(ACCESS_WORDS, vocabulary.access),
    moods: named(ATMOSPHERE_WORDS, vocabulary.atmosphere),
    audiences: named(AUDIENCE_WORDS, vocabulary.audience),
    bookings: named(BOOKING_WORDS, vocabulary.booking),
    intakes: named(INTAKE_WORDS, vocabulary.intake),
    spoken: named(SPOKEN_WORDS, vocabulary.spoken),
    steps: named(STEP_WORDS, vocabulary.step),
    insurances: named(INSURANCE_WORDS, words.take.insurances),
    routes: named(CONTACT_ROUTE_WORDS, words.contact.routes).toReversed(),
    disclosures: codesOf(DISCLOSURE_WORDS),
    yesNo: [
      { value: "yes", text: words.contact.yes },
      { value: "no", text: words.contact.no },
    ],
    shown: (["phone", "email"] as const).map((value) => ({
      value,
      text: words.contact.shows[value],
    })),
  };
}

/** Areas that can be declared, by level; small ones would say too much of a home. */
export const declaredZones = ({ town, words }: OpenTown): readonly ChoiceGroup[] =>
  DECLARED_LEVELS.flatMap((level) => {
    const zones = inReadingOrder(town.zones.filter((zone) => zone.level === level));
    const choices = zones.map(({ id, name }) => ({ value: id, text: name }));
    return choices.length === 0 ? [] : [{ label: words.vocabulary.zoneLevel[level], choices }];
  });

/** Problems as sentences, with the place in the page where each can be mended. */
export const shownProblems = (
  problems: readonly Problem[],
  language: Language,
): readonly (FieldProblem & { readonly id: string | null })[] =>
  problems.map((problem) => ({
    field: problem.field ?? "",
    sentence: formProblemSentence(problem, language),
    id: problem.field === undefined ? null : idOf(problem.field),
  }));

const PHOTO_IDS: readonly string[] = Object.values(PHOTO_FIELDS);
const idOf = (field: string): string =>
  PHOTO_IDS.includes(field)
    ? field
    : field.startsWith(WHEN)
      ? scheduleFieldId(WHEN, field.slice(WHEN.length))
      : fieldId(field);
