import type { SupabaseClient } from "@supabase/supabase-js";
import type { KeptDate } from "../../domain/coverage/dates/kept-days.ts";
import {
  KEPT_VERSION,
  type KeptTown,
  readKeptTown,
} from "../../domain/coverage/dates/kept-town.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { DayText } from "../../domain/units.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";
import { cell, day, flag, listOf, readCells, recordOf, text, whole } from "../rows/cells.ts";

const dates = {
  dates: listOf(
    recordOf({ on: day, version: whole, byHand: flag, activities: whole, removed: whole }),
  ),
};

/** The dates that are kept, the newest first. For who sees the planning view, and the service. Fails with `not-permitted`. */
export async function readKeptDates(
  client: SupabaseClient,
  code: string,
): Promise<Result<readonly KeptDate[], Problem>> {
  const answer = answerOf(await call(client, "kept_dates", { code }));
  if (!answer.ok) return answer;
  const read = readCells("kept_dates", dates, answer.value);
  return read.ok ? succeed(read.value.dates) : read;
}

/** Who is signed in, where they may have a day kept. Fails with `not-permitted`. */
export async function mayKeepTown(
  person: SupabaseClient,
  code: string,
): Promise<Result<string, Problem>> {
  const answer = answerOf(await call(person, "may_keep_town", { code }));
  if (!answer.ok) return answer;
  const read = readCells("may_keep_town", { person: text }, answer.value);
  return read.ok ? succeed(read.value.person) : read;
}

const anything = cell((value): value is unknown => value !== undefined);

/**
 * The town of a kept date. For the service alone. Fails with `record-unknown`, and with `kept-town-unreadable` where
 * another build kept it in another shape.
 */
export async function readKept(
  service: SupabaseClient,
  code: string,
  on: DayText,
): Promise<Result<KeptTown, Problem>> {
  const answer = await call(service, "kept_town", { code, kept_on: on });
  if (!answer.ok) return answer;
  if (answer.value === null) return fail({ code: "record-unknown" });
  const read = readCells(
    "kept_town",
    { version: whole, ground: anything, supply: anything },
    answer.value,
  );
  if (!read.ok) return read;
  const town = readKeptTown(read.value.version, read.value);
  return town === null ? fail({ code: "kept-town-unreadable", value: on }) : succeed(town);
}

/**
 * Keeps a town as it is on a day, and gives whether it was written. A day is one record: `by` a person the day's newest
 * stands, by the portal itself (null) the first. For the service alone.
 */
export async function keepOn(
  service: SupabaseClient,
  code: string,
  { on, town, by }: { readonly on: DayText; readonly town: KeptTown; readonly by: string | null },
): Promise<Result<boolean, Problem>> {
  const answer = await call(service, "keep_town", {
    code,
    kept_on: on,
    town: JSON.stringify({ version: KEPT_VERSION, ...town }),
    ...(by === null ? {} : { person: by }),
  });
  if (!answer.ok) return answer;
  const read = readCells("keep_town", { kept: flag }, answer.value);
  return read.ok ? succeed(read.value.kept) : read;
}
