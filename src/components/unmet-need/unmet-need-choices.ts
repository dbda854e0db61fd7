import { codesOf, STEP_WORDS } from "../../domain/activity/vocabulary.ts";
import type { Interest } from "../../domain/matching/interests/interest.ts";
import {
  SLOTS,
  slotCode,
  type UnmetNeed,
  type UnmetNeedField,
  zonesToRecord,
} from "../../domain/matching/unmet-need.ts";
import type { TimeOfWeek } from "../../domain/matching/answer.ts";
import { townTaxonomy } from "../../domain/matching/interests/own-interests.ts";
import { WEEKDAYS } from "../../domain/schedule/schedule.ts";
import { interestName } from "../../wording/interests.ts";
import type { UnmetNeedWords } from "../../wording/ja/unmet-need.ts";
import { type Choice, type ChoiceGroup, zoneChoices } from "../choices.ts";
import type { OpenTown } from "../open-town.ts";

/** The fixed words of each question, in groups. */
export function unmetNeedChoices(
  open: OpenTown,
  words: UnmetNeedWords,
): Readonly<Record<UnmetNeedField, readonly (Choice | ChoiceGroup)[]>> {
  const zones = zonesToRecord(open.town.zones);
  return {
    zone: zoneChoices({ ...open, town: { ...open.town, zones } }, null),
    interest: interestChoices(open),
    slot: WEEKDAYS.map((weekday) => ({
      label: open.words.dates.weekdayLong(weekday),
      choices: SLOTS.filter((slot) => slot.weekday === weekday).map((slot) => ({
        value: slotCode(slot),
        text: slotWritten(open, slot, words),
      })),
    })),
    step: codesOf(STEP_WORDS).map((step) => ({
      value: step,
      text: open.words.vocabulary.step[step],
    })),
  };
}

/** What was said, as it would be kept, in words; null where it was not said. */
export function unmetNeedWritten(
  open: OpenTown,
  need: UnmetNeed,
  words: UnmetNeedWords,
): Readonly<Record<UnmetNeedField, string | null>> {
  const { zoneId, interest, slot, step } = need;
  return {
    zone: zoneId === null ? null : (open.index.zoneById.get(zoneId)?.name ?? zoneId),
    interest: interest === null ? null : interestWritten(open, interest),
    slot: slot === null ? null : slotWritten(open, slot, words),
    step: step === null ? null : open.words.vocabulary.step[step],
  };
}

const slotWritten = (open: OpenTown, { weekday, part }: TimeOfWeek, words: UnmetNeedWords) =>
  words.slot(open.words.dates.weekdayLong(weekday), part);

/** A branch with what stands under it, the branch itself first. */
function interestChoices(open: OpenTown): readonly ChoiceGroup[] {
  const { interests, lines } = townTaxonomy(open.town);
  const asChoice = ({ id }: Interest): Choice => ({ value: id, text: interestWritten(open, id) });
  return interests
    .filter(({ id }) => lines.get(id)?.length === 1)
    .map((branch) => ({
      label: interestWritten(open, branch.id),
      choices: interests.filter(({ id }) => lines.get(id)?.at(-1) === branch.id).map(asChoice),
    }));
}

const interestWritten = (open: OpenTown, id: string): string =>
  interestName(id, open.language, townTaxonomy(open.town).byId);
