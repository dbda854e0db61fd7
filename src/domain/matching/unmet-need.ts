import { codesOf, STEP_WORDS, type Step } from "../activity/vocabulary.ts";
import { DAY_PARTS } from "../finding/filters.ts";
import type { Problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { WEEKDAYS } from "../schedule/schedule.ts";
import type { Zone } from "../zone/zone.ts";
import type { TimeOfWeek } from "./answer.ts";
import type { InterestId } from "./need.ts";

/**
 * 未充足ニーズ: what somebody looked for and did not find, in fixed words and nothing else. Null means that it was not
 * said; of interest, slot and step at least one is.
 */
export interface UnmetNeed {
  /** Of this municipality, and never a small area: that would be too near to a home. */
  readonly zoneId: string | null;
  readonly interest: InterestId | null;
  readonly slot: TimeOfWeek | null;
  readonly step: Step | null;
}

/** Parts of the week in the order in which they come: `MO-morning` to `SU-evening`. */
export const SLOTS: readonly TimeOfWeek[] = WEEKDAYS.flatMap((weekday) =>
  DAY_PARTS.map((part) => ({ weekday, part })),
);

/** A part of the week as one word, in forms and in the database. */
export const slotCode = ({ weekday, part }: TimeOfWeek): string => `${weekday}-${part}`;

/** The names of the form's fields. Each holds at most one word; an empty one says nothing. */
export const UNMET_NEED_FIELDS = ["zone", "interest", "slot", "step"] as const;
export type UnmetNeedField = (typeof UNMET_NEED_FIELDS)[number];

/** The words that a town has for an unmet need, besides parts of the week and steps, which all have. */
export interface UnmetNeedWords {
  readonly zones: readonly Zone[];
  readonly interests: { readonly has: (id: InterestId) => boolean };
}

/** The zones among which somebody chooses. */
export const zonesToRecord = <One extends Pick<Zone, "level">>(
  zones: readonly One[],
): readonly One[] => zones.filter(({ level }) => level !== "small-area");

/**
 * Reads the form. Problems: `zone-unknown`, `value-not-a-word-of-the-list` (with the field, and never with what was
 * typed: it could be a name), `form-incomplete` where nothing is said at all.
 */
export function parseUnmetNeed(
  said: (field: UnmetNeedField) => string,
  words: UnmetNeedWords,
): Result<UnmetNeed, readonly Problem[]> {
  const problems: Problem[] = [];
  const choose = <Value>(
    field: UnmetNeedField,
    find: (value: string) => Value | undefined,
    code: Problem["code"] = "value-not-a-word-of-the-list",
  ): Value | null => {
    const value = said(field);
    if (value === "") return null;
    const found = find(value);
    if (found === undefined) problems.push({ code, field });
    return found ?? null;
  };
  const need: UnmetNeed = {
    zoneId: choose(
      "zone",
      (value) => zonesToRecord(words.zones).find(({ id }) => id === value)?.id,
      "zone-unknown",
    ),
    interest: choose("interest", (value) => (words.interests.has(value) ? value : undefined)),
    slot: choose("slot", (value) => SLOTS.find((slot) => slotCode(slot) === value)),
    step: choose("step", (value) => codesOf(STEP_WORDS).find((step) => step === value)),
  };
  if (problems.length > 0) return fail(problems);
  if (need.interest === null && need.slot === null && need.step === null)
    return fail([{ code: "form-incomplete" }]);
  return succeed(need);
}

/** The fields of a form that says this; what was not said is left out. */
export function unmetNeedFields(need: UnmetNeed): readonly [UnmetNeedField, string][] {
  const values: Record<UnmetNeedField, string | null> = {
    zone: need.zoneId,
    interest: need.interest,
    slot: need.slot === null ? null : slotCode(need.slot),
    step: need.step,
  };
  return UNMET_NEED_FIELDS.flatMap((field) => {
    const value = values[field];
    return value === null ? [] : [[field, value] as [UnmetNeedField, string]];
  });
}
