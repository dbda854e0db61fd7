import { askGaps, type GapAnswer } from "../../src/domain/coverage/ask-gaps.ts";
import type { GapQuestion } from "../../src/domain/coverage/gap-question.ts";
import { gapTown, type UnknownPart } from "../../src/domain/coverage/gap-town.ts";
import type { Share } from "../../src/domain/coverage/reached.ts";
import { gapsWords as words } from "../../src/wording/operator-gaps.ts";
import { type Command, type CommandIo, DONE, NOT_DONE, WRONG_USE } from "./command.ts";
import { GAP_OPTIONS, type GapAsked, questionOf, townAsIf, withTown } from "./gaps/gap-options.ts";
import { settingOf } from "./gaps/gap-setting.ts";
import { parseOptions } from "./parse-options.ts";
import { textTable } from "./text-table.ts";

export const command: Command = {
  name: "gaps",
  summary: words.gapsSummary,
  help: words.gapsHelp,
  run: async (args, io) => {
    const given = parseOptions(args, GAP_OPTIONS, io);
    const asked = given === null ? null : questionOf(given, io);
    if (given === null || asked === null) return WRONG_USE;
    return withTown(
      given,
      asked.on,
      io,
      { notDone: NOT_DONE, wrongUse: WRONG_USE },
      (index, records) => {
        const setting = settingOf(given, asked.on, records, io);
        if (setting === null) return WRONG_USE;
        const town = townAsIf(given, gapTown(index, setting), io);
        if (town === null) return WRONG_USE;
        const answer = askGaps(town, asked.question);
        if (given.flag("json")) io.say(JSON.stringify(gapsJson(asked, answer)));
        else say(answer, asked.question, io);
        return DONE;
      },
    );
  },
};

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

function gapsJson({ on, question }: GapAsked, answer: GapAnswer) {
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
  };
}
