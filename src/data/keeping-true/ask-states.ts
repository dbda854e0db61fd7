import { KIND_WORDS, codesOf } from "../../domain/activity/vocabulary.ts";
import type { AskedEntry } from "../../domain/keeping-true/asked-entry.ts";
import { ASK_WAYS } from "../../domain/keeping-true/next-step.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { readList } from "../read-list.ts";
import { day, listOf, oneOf, orNull, recordOf, text, whole } from "../rows/cells.ts";

const columns = {
  activity_id: text,
  name: text,
  kind: oneOf(codesOf(KIND_WORDS)),
  group_id: orNull(text),
  group_name: orNull(text),
  zone_id: orNull(text),
  confirmed_on: orNull(day),
  rhythm_months: whole,
  unreached_since: orNull(day),
  said_change_on: orNull(day),
  chosen: orNull(oneOf(ASK_WAYS)),
  asks: listOf(recordOf({ way: oneOf(ASK_WAYS), on: day })),
  round: whole,
  mails: listOf(text),
  phones: listOf(text),
  postal_name: text,
  postal_address: orNull(text),
};

/** Entries with what decides about asking, as the database gives them. */
export function askedEntries(rows: unknown): Result<readonly AskedEntry[], Problem> {
  const read = readList("confirmation_states", columns, rows);
  if (!read.ok) return read;
  return succeed(
    read.value.map((row): AskedEntry => {
      const { mails, phones, postal_address } = row;
      return {
        id: row.activity_id,
        name: row.name,
        kind: row.kind,
        groupId: row.group_id,
        groupName: row.group_name,
        zoneId: row.zone_id,
        round: row.round,
        mails,
        phones,
        postal: postal_address === null ? null : { name: row.postal_name, address: postal_address },
        state: {
          confirmedOn: row.confirmed_on,
          rhythmMonths: row.rhythm_months,
          unreachedSince: row.unreached_since,
          saidChangeOn: row.said_change_on,
          chosen: row.chosen,
          asks: row.asks,
          ways: [
            ...(mails.length > 0 ? (["mail"] as const) : []),
            ...(phones.length > 0 ? (["phone"] as const) : []),
            ...(postal_address === null ? [] : (["postcard"] as const)),
          ],
        },
      };
    }),
  );
}
