import { askGaps, type GapAnswer } from "../../src/domain/coverage/ask-gaps.ts";
import type { GapQuestion } from "../../src/domain/coverage/gap-question.ts";
import { gapTown, type UnknownPart } from "../../src/domain/coverage/gap-town.ts";
import {
  mostNeedsFirst,
  type NeedsByZone,
  needsByZone,
  needsOf,
  type RecordedNeeds,
} from "../../src/domain/coverage/recorded-needs.ts";
import type { Share } from "../../src/domain/coverage/reached.ts";
import { gapsWords as words } from "../../src/wording/operator-gaps.ts";
import { gapsDatesWords as dates } from "../../src/wording/operator-gaps-dates.ts";
import { type Command, type CommandIo, DONE, NOT_DONE, WRONG_USE } from "./command.ts";
import { againstOf, compareAgainst } from "./gaps/against.ts";
import { GAP_OPTIONS, type GapAsked, questionOf, townAsIf, withTown } from "./gaps/gap-options.ts";
import { settingOf } from "./gaps/gap-setting.ts";
import { parseOptions } from "./parse-options.ts";
import { textTable } from "./text-table.ts";

const OPTIONS = { ...GAP_OPTIONS, against: "string" } as const;

export const command: Command = {
  name: "gaps",
  summary: words.gapsSummary,
  help: words.gapsHelp,
  run: async (args, io) => {
    const given = parseOptions(args, OPTIONS, io);
    const asked = given === null ? null : questionOf(given, io);
    if (given === null || asked === null) return WRONG_USE;
    const day = againstOf(given, asked, io);
    if (day === "wrong") return WRONG_USE;
    return withTown(
      given,
      asked,
      io,
      { notDone: NOT_DONE, wrongUse: WRONG_USE },
      async (opened) => {
        const { index, clients, recorded } = opened;
        const { code } = index.town.municipality;
        const against = day === null || clients === null ? null : { day, clients, code };
        if (day !== null && against === null) {
          io.complain(dates.needsDatabase);
          return WRONG_USE;
        }
        const setting = settingOf(given, asked.on, opened, io);
        if (setting === null) return WRONG_USE;
        const town = townAsIf(given, gapTown(index, setting), io);
        if (town === null) return WRONG_USE;
        if (against !== null)
          return (await compareAgainst(against, given, asked, town, io)) ? DONE : NOT_DONE;
        const answer = askGaps(town, asked.question);
        const needs = needsBeside(asked, answer, recorded);
        if (given.flag("json")) io.say(JSON.stringify(gapsJson(asked, answer, needs)));
        else {
          if (asked.needs !== null) sayNeeds(answer, needs, io);
          say(answer, asked.question, io);
        }
        return DONE;
      },
    );
  },
};

/** The counts that may be shown beside the zones; null where they are not asked for, or there are none. */
function needsBeside(
  { question, needs }: GapAsked,
  { zones }: GapAnswer,
  recorded: readonly RecordedNeeds[],
): NeedsByZone | null {
  const of = needs === null ? null : needsOf(recorded, needs.halfYear);
  const ids = zones.map(({ zone }) => zone.id);
  return of === null ? null : needsByZone(of, ids, question.slots);
}

/** Needs zone by zone, most first, before the table of what is reached. */
function sayNeeds({ zones }: GapAnswer, needs: NeedsByZone | null, io: CommandIo): void {
  if (needs === null) {
    io.say(words.noNeeds);
    return;
  }
  const left = (at: number): number => (zones[at]?.people ?? 0) - (zones[at]?.reached ?? 0);
  const order = zones.map((_, at) => at).toSorted(mostNeedsFirst(needs.counts, left));
  const count = (at: number): string => String(needs.counts[at] ?? words.notTold);
  io.say(
    textTable([
      words.needsColumns(needs.halfYear),
      ...order.map((at) => [zones[at]?.zone.name ?? "", count(at)]),
      [words.needsElsewhere, String(needs.elsewhere)],
      [words.needsNoZone, needs.noZone === null ? words.notTold : String(needs.noZone)],
      [words.needsRest, String(needs.rest)],
      [words.total, String(needs.total)],
    ]),
  );
  if (needs.inSlots !== null) io.say(words.needsInSlots(needs.inSlots));
  io.say(words.needsLimits);
}

const percent = ({ people, reached }: Share): string =>
  people === 0 ? "-" : ((reached / people) * 100).toFixed(1);

function say(answer: GapAnswer, { who }: GapQuestion, io: CommandIo): void {
  const { unknownBeside } = answer;
  // Where no area says how many there is no count, and not 0.
  const row = (
    name: string,
    share: Share,
    unknown: UnknownPart,
    [activities = "", unconfirmed = "", seats = ""]: readonly string[] = [],
  ): string[] => [
    name,
    ...(unknown.all
      ? [words.notKnown, "-", "-"]
      : [String(share.people), String(share.reached), percent(share)]),
    activities,
    unconfirmed,
    seats,
    unknown.areas === 0 ? "" : String(unknown.areas),
  ];
  io.say(
    textTable([
      [...words.columns(who)],
      ...answer.zones.map((gap) =>
        row(gap.zone.name, gap, gap.unknown, [
          String(gap.activities),
          String(gap.unconfirmed),
          gap.seatsPer10000 === null ? "-" : gap.seatsPer10000.toFixed(1),
        ]),
      ),
      row(words.outside, answer.outside, unknownBeside.outside, [
        String(answer.inNoZone.activities),
        String(answer.inNoZone.unconfirmed),
      ]),
      row(
        words.nowhere(answer.nowhere.areas),
        { people: answer.nowhere.people, reached: 0 },
        unknownBeside.nowhere,
      ),
      row(words.total, answer.total, unknownBeside.total),
    ]),
  );
  if (answer.unknown.length > 0) io.say(words.unknown(unknownBeside.total));
  io.say(words.supply(answer.supply));
}

function gapsJson({ on, question }: GapAsked, answer: GapAnswer, needs: NeedsByZone | null) {
  const { outside, inNoZone, nowhere, total, unknown, unknownBeside, supply } = answer;
  return {
    on,
    question,
    zones: answer.zones.map(({ zone, ...gap }) => ({ id: zone.id, name: zone.name, ...gap })),
    outside,
    inNoZone,
    nowhere,
    total,
    unknown: unknown.map(({ id, name }) => ({ id, name })),
    unknownBeside,
    supply,
    ...(needs === null ? {} : { unmetNeeds: needs }),
  };
}
