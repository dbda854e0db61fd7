import { ZONE_LEVELS } from "../../zone/zone.ts";
import { zonesHolding } from "../../zone/zone-relations.ts";
import type { TimeOfWeek } from "../answer.ts";
import type { AnswerTown } from "../answer-town.ts";
import type { Need } from "../need.ts";
import { SLOTS, slotCode, type UnmetNeed, zonesToRecord } from "../unmet-need.ts";
import { PART_HOURS, PARTS } from "./need-fields.ts";

/**
 * What of a need may be left as an unmet need: the first interest, the first free part of the week, the step, and a zone
 * wide enough to hide a home. Null where that says nothing.
 */
export function unmetNeedOf(
  need: Need,
  zoneId: string | null,
  index: Pick<AnswerTown, "town" | "locator">,
): UnmetNeed | null {
  const [interest = null] = need.interests;
  const slot = firstSlot(need);
  if (interest === null && slot === null && need.step === null) return null;
  return { zoneId: zoneToSay(zoneId, index), interest, slot, step: need.step };
}

/** The smallest zone that may be said and that holds all of the zone where the person lives. */
function zoneToSay(
  zoneId: string | null,
  index: Pick<AnswerTown, "town" | "locator">,
): string | null {
  if (zoneId === null) return null;
  const { within } = zonesHolding(index, zoneId);
  const holding = zonesToRecord(index.town.zones).filter(({ id }) => within.has(id));
  const size = (level: (typeof ZONE_LEVELS)[number]) => ZONE_LEVELS.indexOf(level);
  return holding.toSorted((a, b) => size(a.level) - size(b.level))[0]?.id ?? null;
}

function firstSlot({ available }: Need): TimeOfWeek | null {
  const [first] = available;
  if (first === undefined) return null;
  const part = PARTS.find(
    (one) => first.from < PART_HOURS[one][1] && first.until > PART_HOURS[one][0],
  );
  const [weekday] = first.days;
  if (part === undefined || weekday === undefined) return null;
  return SLOTS.find((slot) => slotCode(slot) === slotCode({ weekday, part })) ?? null;
}
