import type { Clients } from "../../../src/data/client.ts";
import { readKept, readKeptDates } from "../../../src/data/planning/kept-towns.ts";
import { isDayText } from "../../../src/domain/clock.ts";
import { compareDates } from "../../../src/domain/coverage/dates/compare-dates.ts";
import {
  type DatedTown,
  datedTown,
  openKeptTown,
} from "../../../src/domain/coverage/dates/dated-town.ts";
import { nearestKept } from "../../../src/domain/coverage/dates/kept-days.ts";
import type { GapTown } from "../../../src/domain/coverage/gap-town.ts";
import { SCHOOL_DAYS } from "../../../src/domain/coverage/school-days.ts";
import type { DayText } from "../../../src/domain/units.ts";
import { gapsDatesWords as words } from "../../../src/wording/operator-gaps-dates.ts";
import type { CommandIo } from "../command.ts";
import { sayProblem } from "../say-problem.ts";
import type { GapAsked, GapOptions } from "./gap-options.ts";
import { sayDates } from "./say-dates.ts";

/** What `--against` asks for. */
export interface Against {
  readonly day: DayText;
  readonly clients: Clients;
  readonly code: string;
}

/** The day of `--against`; null where it is not said, "wrong" after saying what is wrong with it. */
export function againstOf(
  given: GapOptions & { readonly text: (name: "against") => string | null },
  { on }: GapAsked,
  io: CommandIo,
): DayText | null | "wrong" {
  const day = given.text("against");
  if (day === null) return null;
  if (isDayText(day) && day < on) return day;
  io.complain(words.wrongDay(on));
  return "wrong";
}

/** Says a question's answer of the nearest kept date on or before a day, and of now. Gives whether it could. */
export async function compareAgainst(
  against: Against,
  given: GapOptions,
  asked: GapAsked,
  town: GapTown,
  io: CommandIo,
): Promise<boolean> {
  const which = SCHOOL_DAYS.find((one) => one === given.text("days")) ?? null;
  const before = await keptBefore(against, asked, which, io);
  if (before === null) return false;
  const compared = compareDates(before, datedTown(asked.on, town), asked.question);
  const said = { against: against.day, from: before.on, to: asked.on };
  if (given.flag("json")) {
    io.say(JSON.stringify({ ...said, question: asked.question, ...compared }));
  } else {
    io.say(words.which(said));
    sayDates(compared, asked.question.who, io);
  }
  return true;
}

async function keptBefore(
  { clients: { service }, code, day }: Against,
  { on }: GapAsked,
  which: (typeof SCHOOL_DAYS)[number] | null,
  io: CommandIo,
): Promise<DatedTown | null> {
  const dates = await readKeptDates(service, code);
  if (!dates.ok) {
    sayProblem(io, dates.problem);
    return null;
  }
  const nearest = nearestKept(
    dates.value.filter((date) => date.on < on),
    day,
  );
  if (nearest === null) {
    io.complain(words.noneKept(day, dates.value.at(-1)?.on ?? null));
    return null;
  }
  const kept = await readKept(service, code, nearest.on);
  if (!kept.ok) {
    sayProblem(io, kept.problem);
    return null;
  }
  const opened = openKeptTown(kept.value, { on: nearest.on, code, which });
  if (opened === null) io.complain(words.daysNotKept(nearest.on));
  return opened;
}
