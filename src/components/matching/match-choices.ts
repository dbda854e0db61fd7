import {
  ATMOSPHERE_WORDS,
  AUDIENCE_WORDS,
  codesOf,
  SPOKEN_WORDS,
  STEP_WORDS,
} from "../../domain/activity/vocabulary.ts";
import {
  CHILD_AGES,
  type ChildBand,
  COST_CHOICES,
  MINUTE_CHOICES,
} from "../../domain/matching/form/need-fields.ts";
import { MUST_CHOICES } from "../../domain/matching/form/read-need-form.ts";
import type { Taxonomy } from "../../domain/matching/interests/taxonomy.ts";
import { TRAVEL_MODES } from "../../domain/finding/estimate-travel.ts";
import type { Language } from "../../domain/addresses.ts";
import { interestName } from "../../wording/interests.ts";
import type { Wording } from "../../wording/index.ts";
import type { MatchWords } from "../../wording/ja/match.ts";
import { mustWord } from "../../wording/must-word.ts";
import type { Choice, ChoiceGroup } from "../choices.ts";

/** Anybody may come where 誰でも stands: nobody needs to say that of themselves. */
const SAID_OF_ONESELF = codesOf(AUDIENCE_WORDS).filter((code) => code !== "anyone");

/** The answers of every question of the matching form, in one language. */
export function matchChoices(words: MatchWords, wording: Wording) {
  const { vocabulary } = wording;
  const of = <Code extends string>(
    codes: readonly Code[],
    named: (code: Code) => string,
  ): Choice[] => codes.map((code) => ({ value: code, text: named(code) }));
  return {
    modes: of(TRAVEL_MODES, (mode) => words.where.modes[mode]),
    minutes: MINUTE_CHOICES.map((minutes) => ({
      value: String(minutes),
      text: words.where.upTo(minutes),
    })),
    steps: of(codesOf(STEP_WORDS), (step) => vocabulary.step[step]),
    comforts: of(codesOf(ATMOSPHERE_WORDS), (code) => vocabulary.atmosphere[code]),
    musts: of(MUST_CHOICES, (code) => mustWord(code, wording.vocabulary)),
    audiences: of(SAID_OF_ONESELF, (code) => vocabulary.audience[code]),
    children: of(Object.keys(CHILD_AGES) as ChildBand[], (band) => words.about.bands[band]),
    costs: COST_CHOICES.map((yen) => ({
      value: String(yen),
      text: yen === 0 ? words.others.free : words.others.yen(yen),
    })),
    languages: of(codesOf(SPOKEN_WORDS), (code) => vocabulary.spoken[code]),
  };
}

/** The branches of the tree of interests, each with what is finer. */
export function interestChoices(
  taxonomy: Taxonomy,
  language: Language,
): readonly { readonly branch: Choice; readonly finer: ChoiceGroup }[] {
  const choice = (id: string): Choice => ({
    value: id,
    text: interestName(id, language, taxonomy.byId),
  });
  return taxonomy.interests
    .filter(({ parent }) => parent === null)
    .map(({ id }) => ({
      branch: choice(id),
      finer: {
        label: choice(id).text,
        choices: taxonomy.interests
          .filter((other) => other.id !== id && taxonomy.lines.get(other.id)?.includes(id))
          .map((other) => choice(other.id)),
      },
    }));
}
