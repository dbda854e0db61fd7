import type { SupabaseClient } from "@supabase/supabase-js";
import { codesOf, STEP_WORDS } from "../../domain/activity/vocabulary.ts";
import type { AgendaRow, NearMissAgenda } from "../../domain/coverage/near-miss-agenda.ts";
import type { CountedNeed, SmallChange } from "../../domain/coverage/near-misses.ts";
import { DAY_PARTS } from "../../domain/finding/filters.ts";
import { SLOTS, slotCode } from "../../domain/matching/unmet-need.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { WEEKDAYS } from "../../domain/schedule/schedule.ts";
import type { DayText } from "../../domain/units.ts";
import { call } from "../call.ts";
import {
  type Cell,
  day,
  firstOf,
  flag,
  listOf,
  oneOf,
  orNull,
  readCells,
  recordOf,
  text,
  whole,
} from "../rows/cells.ts";

/** The unmet needs of a half-year, to be counted and never shown one by one. */
export interface NeedsToCount {
  readonly fewest: number;
  /** Draws which rows are held back: a secret of the municipality and the half-year. */
  readonly key: string;
  readonly needs: readonly CountedNeed[];
}

const step = oneOf(codesOf(STEP_WORDS));
const needColumns = {
  fewest: whole,
  key: text,
  rows: listOf(
    recordOf({
      zone: orNull(text),
      interest: orNull(text),
      slot: orNull(oneOf(SLOTS.map(slotCode))),
      step: orNull(step),
      times: whole,
    }),
  ),
};

/** For the service alone. Null where too few were recorded to show anything. */
export async function readNeedsToCount(
  service: SupabaseClient,
  code: string,
  halfYear: DayText,
): Promise<Result<NeedsToCount | null, Problem>> {
  const answer = await call(service, "unmet_need_rows", { code, half_year: halfYear });
  if (!answer.ok || answer.value === null) return answer.ok ? succeed(null) : answer;
  const read = readCells("unmet_need_rows", needColumns, answer.value);
  if (!read.ok) return read;
  const { rows, ...rest } = read.value;
  return succeed({
    ...rest,
    needs: rows.map(({ zone, slot, ...said }) => ({
      ...said,
      zoneId: zone,
      slot: SLOTS.find((one) => slotCode(one) === slot) ?? null,
    })),
  });
}

/** An agenda as it was worked out once. */
export interface KeptAgenda {
  readonly madeOn: DayText;
  /** Null: too few to show anything. */
  readonly agenda: NearMissAgenda | null;
}

const word = <const One extends string>(one: One): Cell<One> => oneOf([one]);
const change: Cell<SmallChange> = firstOf(
  recordOf({ does: word("hours"), minutes: whole, later: flag }),
  recordOf({
    does: word("time"),
    at: recordOf({ weekday: oneOf(WEEKDAYS), part: oneOf(DAY_PARTS) }),
  }),
  recordOf({ does: word("step"), step }),
  recordOf({ does: word("zone"), zoneId: text }),
);
const row: Cell<AgendaRow> = recordOf({ activityId: text, change, times: whole });
const agendaColumns = {
  madeOn: day,
  agenda: orNull(recordOf({ total: whole, rows: listOf(row) })),
};

/**
 * The agenda of a half-year that is kept, null where none is. With `made` (itself null where too little may be shown):
 * keeps it, unless somebody was faster, and gives the one that stands. For the service alone.
 */
export async function keptAgenda(
  service: SupabaseClient,
  code: string,
  halfYear: DayText,
  made?: NearMissAgenda | null,
): Promise<Result<KeptAgenda | null, Problem>> {
  const answer = await call(service, "near_miss_agenda", {
    code,
    half_year: halfYear,
    ...(made === undefined ? {} : { made: JSON.stringify(made) }),
  });
  if (!answer.ok || answer.value === null) return answer.ok ? succeed(null) : answer;
  return readCells("near_miss_agenda", agendaColumns, answer.value);
}
