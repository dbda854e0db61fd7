import {
  ACCESS_WORDS,
  AUDIENCE_WORDS,
  codesOf,
  KIND_WORDS,
  SPOKEN_WORDS,
  STEP_WORDS,
} from "../domain/activity/vocabulary.ts";
import { DAY_PARTS, type FilterName, type Sort, SORTS } from "../domain/finding/filters.ts";
import { inReadingOrder } from "../domain/finding/reading-order.ts";
import { WEEKDAYS } from "../domain/schedule/schedule.ts";
import { type Zone, ZONE_LEVELS } from "../domain/zone/zone.ts";
import type { ListWords } from "../wording/ja/list.ts";
import type { OpenTown } from "./open-town.ts";

export interface Choice {
  readonly value: string;
  readonly text: string;
  /** For a yes or no among others: the name of its own parameter. */
  readonly name?: string;
}
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** More small areas than this are reached by typing their name. */
const MOST_SMALL_AREAS = 400;

/** Zones by level, the widest first. The whole municipality is no choice; it narrows nothing. */
export function zoneChoices(open: OpenTown, chosen: string | null): readonly ChoiceGroup[] {
  const { zones } = open.town;
  return ZONE_LEVELS.toReversed()
    .filter((level) => level !== "municipality")
    .flatMap((level): ChoiceGroup[] => {
      const ofLevel = zones.filter((zone) => zone.level === level);
      const tooMany = level === "small-area" && ofLevel.length > MOST_SMALL_AREAS;
      const offered = tooMany ? ofLevel.filter((zone) => zone.id === chosen) : ofLevel;
      return offered.length === 0
        ? []
        : [{ label: open.words.vocabulary.zoneLevel[level], choices: asChoices(offered) }];
    });
}
const asChoices = (zones: readonly Zone[]): readonly Choice[] =>
  inReadingOrder(zones).map(({ id, name }) => ({ value: id, text: name }));

/** Kinds that this town has, and those of its own. */
export function kindChoices(open: OpenTown): readonly Choice[] {
  const here = new Set(open.town.activities.map((activity) => activity.kind));
  return [
    ...codesOf(KIND_WORDS)
      .filter((kind) => here.has(kind))
      .map((kind) => ({ value: kind, text: open.words.vocabulary.kind[kind] })),
    ...open.town.ownKinds.map(({ id, name }) => ({ value: id, text: name })),
  ];
}

const choicesOf = <Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
): readonly Choice[] => codes.map((code) => ({ value: code, text: words[code] }));

export const audienceChoices = ({ words }: OpenTown) =>
  choicesOf(codesOf(AUDIENCE_WORDS), words.vocabulary.audience);
export const stepChoices = ({ words }: OpenTown) =>
  choicesOf(codesOf(STEP_WORDS), words.vocabulary.step);
export const accessChoices = ({ words }: OpenTown) =>
  choicesOf(codesOf(ACCESS_WORDS), words.vocabulary.access);
export const languageChoices = ({ words }: OpenTown) =>
  choicesOf(codesOf(SPOKEN_WORDS), words.vocabulary.spoken);
export const timeChoices = (words: ListWords) => choicesOf(DAY_PARTS, words.timesOfDay);
export const dayChoices = ({ words }: OpenTown): readonly Choice[] =>
  WEEKDAYS.map((day) => ({ value: day, text: words.dates.weekday(day) }));
/** Nearness needs a place to be near to, and a match words to be matched. */
export const sortChoices = (
  words: ListWords,
  possible: { readonly distance: boolean; readonly match: boolean },
): readonly { readonly value: Sort; readonly text: string }[] =>
  SORTS.filter(
    (sort) => (sort !== "distance" || possible.distance) && (sort !== "match" || possible.match),
  ).map((sort) => ({ value: sort, text: words.sorts[sort] }));

/** Filters that are a plain yes; each is a parameter of its own. */
export const YES_FILTERS = [
  "free",
  "no-booking",
  "online",
  "without-phone",
] as const satisfies readonly FilterName[];
export const yesChoices = (words: ListWords): readonly Choice[] =>
  YES_FILTERS.map((name) => ({ name, value: "yes", text: words.filterLabels[name] }));
