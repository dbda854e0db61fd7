import { HERE, THERE } from "./full-town.ts";
import { type Session, takenBack } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";
import { HALF_YEAR, peopleAre, put } from "./unmet-need-rules.ts";

interface Rows {
  readonly fewest: number;
  readonly key: string;
  readonly rows: readonly { readonly zone: string | null; readonly times: number }[];
}

async function rowsOf(session: Session, code: string, halfYear: string): Promise<Rows | null> {
  const [row] = await session<{ answer: Rows | null }[]>`
    select public.unmet_need_rows(${code}, ${halfYear}) as answer`;
  return row?.answer ?? null;
}
const times = (answer: Rows | null): number | null =>
  answer === null ? null : answer.rows.reduce((sum, row) => sum + row.times, 0);

/** The first day of the half-year that runs, in Japan, and the day in it on which something is recorded. */
const RUNNING = `select to_char(case
  when to_char(d, 'MM') >= '10' then date_trunc('year', d) + interval '9 months'
  when to_char(d, 'MM') >= '04' then date_trunc('year', d) + interval '3 months'
  else date_trunc('year', d) - interval '3 months' end, 'YYYY-MM-DD') as first
  from (select (now() at time zone 'Asia/Tokyo') as d) today`;

/** The needs of one municipality and one half-year that is over, where they are enough; the lot is its own. */
export const needRows = (session: Session): Promise<Measured> =>
  takenBack(session, async (inside) => {
    await inside`delete from private.unmet_needs`;
    await peopleAre(inside, 25_000);
    const is: Record<string, unknown> = {};
    await put(inside, [["east", "gardening", null, "visit", 9]]);
    is.nine = await rowsOf(inside, HERE.code, HALF_YEAR);
    await put(inside, [["east", "gardening", null, "visit", 3]]);
    await put(inside, [["west", "gardening", null, "visit", 50]], "2026-03-31");
    await put(inside, [["west", "gardening", null, "visit", 40]], "2026-10-01");
    await inside`insert into private.unmet_needs (municipality_code, recorded_on, step)
      select ${THERE.code}, ${HALF_YEAR}, 'visit' from generate_series(1, 30)`;
    const answer = await rowsOf(inside, HERE.code, HALF_YEAR);
    is.twelve = [answer?.fewest, answer?.rows.map((row) => [row.zone, row.times])];
    is.before = times(await rowsOf(inside, HERE.code, "2025-10-01"));
    const [running] = await inside.unsafe<{ first: string }[]>(RUNNING);
    const first = running?.first ?? "";
    await put(inside, [["east", "gardening", null, "visit", 60]], first);
    is["a half-year that runs"] = times(await rowsOf(inside, HERE.code, first));
    const keys = [answer, await rowsOf(inside, HERE.code, "2025-10-01")].map((one) => one?.key);
    is.keys = new Set(keys).size;
    is["a key is no word"] = /^[0-9a-f]{64}$/.test(answer?.key ?? "");
    return {
      is,
      shouldBe: {
        nine: null,
        twelve: [10, [["east", 12]]],
        before: 50,
        "a half-year that runs": null,
        keys: 2,
        "a key is no word": true,
      },
    };
  });

async function agendaOf(
  session: Session,
  code: string,
  halfYear: string,
  made?: string,
): Promise<unknown> {
  const [row] = await session<{ answer: { readonly agenda: unknown } | null }[]>`
    select public.near_miss_agenda(${code}, ${halfYear}, ${made ?? null}) as answer`;
  return row?.answer === null || row === undefined ? "none" : row.answer.agenda;
}

/** What was worked out first stands, for its own municipality and half-year, and asking keeps nothing. */
export const agendaIsKept = (session: Session): Promise<Measured> =>
  takenBack(session, async (inside) => {
    await inside`delete from private.near_miss_agendas`;
    const is: Record<string, unknown> = { asked: await agendaOf(inside, HERE.code, HALF_YEAR) };
    is["asked again"] = await agendaOf(inside, HERE.code, HALF_YEAR);
    is.made = await agendaOf(inside, HERE.code, HALF_YEAR, '{"total":12}');
    is["made again"] = await agendaOf(inside, HERE.code, HALF_YEAR, '{"total":11}');
    is.stands = await agendaOf(inside, HERE.code, HALF_YEAR);
    is.elsewhere = await agendaOf(inside, THERE.code, HALF_YEAR);
    is["another half-year"] = await agendaOf(inside, HERE.code, "2025-10-01");
    is.nothing = await agendaOf(inside, THERE.code, "2025-10-01", "null");
    const kept = await inside<{ nothing: boolean }[]>`
      select agenda is null as nothing from private.near_miss_agendas order by municipality_code, half_year`;
    is.kept = kept.map(({ nothing }) => nothing).toSorted();
    return {
      is,
      shouldBe: {
        asked: "none",
        "asked again": "none",
        made: { total: 12 },
        "made again": { total: 12 },
        stands: { total: 12 },
        elsewhere: "none",
        "another half-year": "none",
        nothing: null,
        kept: [false, true],
      },
    };
  });
