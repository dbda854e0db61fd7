import { isCodeOf, KIND_WORDS } from "../../../src/domain/activity/vocabulary.ts";
import { dayAt, isDayText } from "../../../src/domain/clock.ts";
import type { GapQuestion } from "../../../src/domain/coverage/gap-question.ts";
import type { GapTown } from "../../../src/domain/coverage/gap-town.ts";
import { UNMET_NEEDS } from "../../../src/domain/coverage/recorded-needs.ts";
import { readGapQuestion } from "../../../src/domain/coverage/read-gap-question.ts";
import { changedTown, readChanges } from "../../../src/domain/coverage/what-if.ts";
import { NO_PLANNING_RECORDS } from "../../../src/domain/planning/planning-records.ts";
import type { DayText } from "../../../src/domain/units.ts";
import { gapsWords as words } from "../../../src/wording/operator-gaps.ts";
import type { CommandIo } from "../command.ts";
import type { Options, OptionTypes } from "../parse-options.ts";
import { sayProblem } from "../say-problem.ts";
import { withBackend } from "../with-backend.ts";
import { type OpenedTown, townOfDatabase } from "./town-of-database.ts";
import { sayAccounts, townOfFiles } from "./town-of-files.ts";

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
  days: "string",
  "school-holidays": "string",
  neighbours: "string",
  pin: "string",
  gone: "string",
  "half-year": "string",
  confirmed: "boolean",
  json: "boolean",
} as const satisfies OptionTypes;

export type GapOptions = Options<typeof GAP_OPTIONS>;

export interface GapAsked {
  readonly question: GapQuestion;
  /** About unmet needs: the half-year whose counts stand beside what everybody reaches; null: the newest. */
  readonly needs: { readonly halfYear: DayText | null } | null;
  readonly on: DayText;
}

/** The question that the options ask; null after saying which option is not understood. */
export function questionOf(given: GapOptions, io: CommandIo): GapAsked | null {
  const on = given.text("on") ?? dayAt(new Date());
  if (!isDayText(on)) {
    io.complain(words.wrongDay);
    return null;
  }
  const halfYear = given.text("half-year");
  if (halfYear !== null && !isDayText(halfYear)) {
    io.complain(words.wrongHalfYear);
    return null;
  }
  const needs = given.text("who") === UNMET_NEEDS ? { halfYear } : null;
  const text = {
    kind: listOf(given.text("kind")),
    who: needs === null ? given.text("who") : null,
    slot: listOf(given.text("slot")),
    within: given.text("within"),
    level: given.text("level"),
    confirmed: given.flag("confirmed"),
  };
  const question = readGapQuestion(text, "daily-life");
  if (question.ok) return { on, question: question.value, needs };
  const { field, value, among } = question.problem;
  io.complain(
    field === "within"
      ? words.wrongWithin
      : words.notOneOf(`--${field}`, value, field === "who" ? [...among, UNMET_NEEDS] : among),
  );
  return null;
}

/** The town with what `--pin` and `--gone` change, as a link of the planning view says it; null after naming what is wrong. */
export function townAsIf(given: GapOptions, town: GapTown, io: CommandIo): GapTown | null {
  const said = (["pin", "gone"] as const).flatMap((field) =>
    listOf(given.text(field)).map((text): [string, string] => [field, text]),
  );
  const { changes, wrong } = readChanges(new URLSearchParams(said), town);
  for (const { field, text } of wrong) io.complain(words.wrongChange(field, text));
  return wrong.length === 0 ? changedTown(town, changes) : null;
}

export const listOf = (text: string | null): readonly string[] =>
  (text ?? "").split(",").flatMap((item) => (item.trim() === "" ? [] : [item.trim()]));

/** Opens the town that the options name, of the database or of files, and lets `work` use it. Gives the exit code. */
export async function withTown(
  given: GapOptions,
  { on, needs }: Pick<GapAsked, "on" | "needs">,
  io: CommandIo,
  exits: { readonly notDone: number; readonly wrongUse: number },
  work: (opened: OpenedTown) => number | Promise<number>,
): Promise<number> {
  const code = given.text("municipality");
  const catalogue = listOf(given.text("catalogue"));
  const areas = listOf(given.text("zones")).length + listOf(given.text("population")).length;
  if (code === null && (catalogue.length === 0 || areas > 0)) {
    io.complain(words.needsTown);
    return exits.wrongUse;
  }
  if (code !== null && catalogue.length === 0) {
    return withBackend(io, async (clients) => {
      const opened = await townOfDatabase(clients, code, { on, needs });
      if (opened.ok) return work(opened.value);
      sayProblem(io, opened.problem);
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
  return sayAccounts(accounts, io)
    ? work({ index, records: NO_PLANNING_RECORDS, recorded: [], neighbours: [], clients: null })
    : exits.notDone;
}
