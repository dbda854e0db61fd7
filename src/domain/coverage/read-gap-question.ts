import { isCodeOf, KIND_WORDS, type Kind } from "../activity/vocabulary.ts";
import { SLOTS, slotCode } from "../matching/unmet-need.ts";
import { fail, type Result, succeed } from "../result.ts";
import { ZONE_LEVELS, type ZoneLevel } from "../zone/zone.ts";
import { DEMAND_LAYERS, type DemandLayer } from "./demand.ts";
import { type GapQuestion, metresOfMinutes } from "./gap-question.ts";

/** A question as it is typed: in a link of the planning view, or on the command line. Null or none: not said. */
export interface GapQuestionText {
  readonly kind: readonly string[];
  readonly who: string | null;
  readonly slot: readonly string[];
  readonly within: string | null;
  readonly level: string | null;
  readonly confirmed: boolean;
}
export type GapField = "kind" | "who" | "slot" | "within" | "level";
/** A field that says what is not understood, and the words that it may hold (none where any measure may stand). */
export interface WrongGapField {
  readonly field: GapField;
  readonly value: string;
  readonly among: readonly string[];
}

export const SLOT_CODES: readonly string[] = SLOTS.map(slotCode);
const DEFAULT_WITHIN = "800m";
/** Nobody asks for more, in a straight line. */
export const LARGEST_METRES = 20_000;

/** Reads a question, or says which field is not understood. `level` is what stands where none is said. */
export function readGapQuestion(
  text: GapQuestionText,
  level: ZoneLevel,
): Result<GapQuestion, WrongGapField> {
  const wrong = wrongField(text);
  if (wrong !== null) return fail(wrong);
  const slots = text.slot.flatMap(slotsNamed);
  return succeed({
    kinds: text.kind.length === 0 ? null : (text.kind as Kind[]),
    who: (text.who ?? "all") as DemandLayer,
    slots: slots.length === 0 ? null : slots,
    withinMetres: metresOf(text.within ?? DEFAULT_WITHIN) ?? 0,
    level: (text.level ?? level) as ZoneLevel,
    confirmedOnly: text.confirmed,
  });
}

function wrongField({ kind, who, slot, within, level }: GapQuestionText): WrongGapField | null {
  const wrongKind = kind.find((one) => !isCodeOf(KIND_WORDS, one));
  if (wrongKind !== undefined)
    return { field: "kind", value: wrongKind, among: Object.keys(KIND_WORDS) };
  if (who !== null && !(DEMAND_LAYERS as readonly string[]).includes(who))
    return { field: "who", value: who, among: DEMAND_LAYERS };
  const wrongSlot = slot.find((one) => slotsNamed(one).length === 0);
  if (wrongSlot !== undefined) return { field: "slot", value: wrongSlot, among: SLOT_CODES };
  if (within !== null && metresOf(within) === null)
    return { field: "within", value: within, among: [] };
  if (level !== null && !(ZONE_LEVELS as readonly string[]).includes(level))
    return { field: "level", value: level, among: ZONE_LEVELS };
  return null;
}

/** `SU-morning`, a whole day `SU`, or a part of all days `morning`. */
const slotsNamed = (name: string): number[] =>
  SLOT_CODES.flatMap((code, slot) =>
    code === name || code.split("-").includes(name) ? [slot] : [],
  );

/** `800m` or `15min` on foot, in metres of a straight line. */
function metresOf(text: string): number | null {
  const match = /^(\d{1,5}(?:\.\d+)?)(m|min)$/.exec(text);
  if (match === null) return null;
  const metres = match[2] === "m" ? Number(match[1]) : metresOfMinutes(Number(match[1]));
  return metres > 0 && metres <= LARGEST_METRES ? metres : null;
}
