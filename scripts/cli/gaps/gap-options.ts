import { readTown } from "../../../src/data/read-town.ts";
import { isCodeOf, KIND_WORDS, type Kind } from "../../../src/domain/activity/vocabulary.ts";
import { dayAt, isDayText } from "../../../src/domain/clock.ts";
import { DEMAND_LAYERS, type DemandLayer } from "../../../src/domain/coverage/demand.ts";
import { type GapQuestion, metresOfMinutes } from "../../../src/domain/coverage/gap-question.ts";
import { indexTown } from "../../../src/domain/index-town.ts";
import { SLOTS, slotCode } from "../../../src/domain/matching/unmet-need.ts";
import type { TownIndex } from "../../../src/domain/town-index.ts";
import type { DayText } from "../../../src/domain/units.ts";
import { ZONE_LEVELS, type ZoneLevel } from "../../../src/domain/zone/zone.ts";
import { gapsWords as words } from "../../../src/wording/operator-gaps.ts";
import type { CommandIo } from "../command.ts";
import type { Options, OptionTypes } from "../parse-options.ts";
import { sayProblem } from "../say-problem.ts";
import { withBackend } from "../with-backend.ts";
import { townOfFiles } from "./town-of-files.ts";

/** The options that `gaps` and `site` share. Lists are separated by commas. */
export const GAP_OPTIONS = {
  municipality: "string",
  catalogue: "string",
  zones: "string",
  population: "string",
  kind: "string",
  who: "string",
  slot: "string",
  within: "string",
  level: "string",
  on: "string",
  "file-kind": "string",
  confirmed: "boolean",
  json: "boolean",
} as const satisfies OptionTypes;

export type GapOptions = Options<typeof GAP_OPTIONS>;

export interface GapAsked {
  readonly question: GapQuestion;
  readonly on: DayText;
}

/** The question that the options ask; null after saying which option is not understood. */
export function questionOf(given: GapOptions, io: CommandIo): GapAsked | null {
  const refuse = (sentence: string): null => {
    io.complain(sentence);
    return null;
  };
  const kinds = listOf(given.text("kind"));
  const wrongKind = kinds.find((kind) => !isCodeOf(KIND_WORDS, kind));
  if (wrongKind !== undefined)
    return refuse(words.notOneOf("--kind", wrongKind, Object.keys(KIND_WORDS)));
  const who = given.text("who") ?? "all";
  if (!DEMAND_LAYERS.includes(who as DemandLayer))
    return refuse(words.notOneOf("--who", who, DEMAND_LAYERS));
  const level = given.text("level") ?? "daily-life";
  if (!ZONE_LEVELS.includes(level as ZoneLevel))
    return refuse(words.notOneOf("--level", level, ZONE_LEVELS));
  const codes = SLOTS.map(slotCode);
  const named = listOf(given.text("slot"));
  const slots = named.flatMap((slot) => slotsNamed(slot, codes));
  const wrongSlot = named.find((slot) => slotsNamed(slot, codes).length === 0);
  if (wrongSlot !== undefined) return refuse(words.notOneOf("--slot", wrongSlot, codes));
  const withinMetres = metresOf(given.text("within") ?? "800m");
  if (withinMetres === null) return refuse(words.wrongWithin);
  const on = given.text("on") ?? dayAt(new Date());
  if (!isDayText(on)) return refuse(words.wrongDay);
  return {
    on,
    question: {
      kinds: kinds.length === 0 ? null : (kinds as Kind[]),
      who: who as DemandLayer,
      slots: slots.length === 0 ? null : slots,
      withinMetres,
      level: level as ZoneLevel,
      confirmedOnly: given.flag("confirmed"),
    },
  };
}

export const listOf = (text: string | null): readonly string[] =>
  (text ?? "").split(",").flatMap((item) => (item.trim() === "" ? [] : [item.trim()]));

/** `SU-morning`, a whole day `SU`, or a part of all days `morning`. */
const slotsNamed = (name: string, codes: readonly string[]): number[] =>
  codes.flatMap((code, slot) => (code === name || code.split("-").includes(name) ? [slot] : []));

const LARGEST_METRES = 20_000;

/** `800m` or `15min` on foot, in metres of a straight line. */
function metresOf(text: string): number | null {
  const match = /^(\d{1,5}(?:\.\d+)?)(m|min)$/.exec(text);
  if (match === null) return null;
  const metres = match[2] === "m" ? Number(match[1]) : metresOfMinutes(Number(match[1]));
  return metres > 0 && metres <= LARGEST_METRES ? metres : null;
}

/** Opens the town that the options name, of the database or of files, and lets `work` use it. Gives the exit code. */
export async function withTown(
  given: GapOptions,
  on: DayText,
  io: CommandIo,
  exits: { readonly notDone: number; readonly wrongUse: number },
  work: (index: TownIndex) => number,
): Promise<number> {
  const code = given.text("municipality");
  const catalogue = listOf(given.text("catalogue"));
  const areas = listOf(given.text("zones")).length + listOf(given.text("population")).length;
  if (code === null && (catalogue.length === 0 || areas > 0)) {
    io.complain(words.needsTown);
    return exits.wrongUse;
  }
  if (code !== null && catalogue.length === 0) {
    return withBackend(io, async ({ anonymous, service }) => {
      const town = await readTown({ anonymous, service }, code);
      if (town.ok) return work(indexTown(town.value.town));
      sayProblem(io, town.problem);
      return exits.notDone;
    });
  }
  const kind = given.text("file-kind");
  if (kind !== null && !isCodeOf(KIND_WORDS, kind)) {
    io.complain(words.notOneOf("--file-kind", kind, Object.keys(KIND_WORDS)));
    return exits.wrongUse;
  }
  const files = {
    code,
    zones: listOf(given.text("zones")),
    population: listOf(given.text("population")),
    catalogue,
    kind,
    on,
  };
  const { index, accounts } = townOfFiles(files, io.folder);
  for (const { name, taken, warned, refused, problems } of accounts) {
    io.complain(words.fileAccount(name, taken, warned, refused));
    for (const problem of problems) sayProblem(io, problem);
  }
  return accounts.some(({ problems }) => problems.length > 0) ? exits.notDone : work(index);
}
