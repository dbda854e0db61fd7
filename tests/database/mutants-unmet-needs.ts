import type { Identity } from "./identities.ts";
import type { Mutant } from "./mutants.ts";
import { agendaIsKept, needRows } from "./near-miss-rules.ts";
import { unmetNeedReaders } from "./sql-matrix.ts";
import {
  countsAreSafe,
  recordingLimits,
  recordingWords,
  smallCountsRecovered,
} from "./unmet-need-rules.ts";

const plannerOf = (identities: readonly Identity[]): string =>
  identities.find(({ name }) => name === "planner")?.userId ?? "";
const wordsTaken: Mutant["suite"] = (inside) => [() => recordingWords(inside)];
const limitsKept: Mutant["suite"] = (inside) => [() => recordingLimits(inside)];
const smallHidden: Mutant["suite"] = (inside, identities) => [
  () => countsAreSafe(inside, plannerOf(identities)),
  async () => ({
    is: (await smallCountsRecovered(inside, plannerOf(identities), [[3, 12]])).recovered,
    shouldBe: [],
  }),
];
const rowsGuarded: Mutant["suite"] = (inside) => [() => needRows(inside)];
const agendaKept: Mutant["suite"] = (inside) => [() => agendaIsKept(inside)];
const ROWS = "public.unmet_need_rows(text,date)";
const AGENDA = "public.near_miss_agenda(text,date,text)";
const RECORD = "public.record_unmet_need(text,text,text,text,text,text)";
const ANSWER = "private.unmet_need_answer(text,text)";
const COUNTS = "public.unmet_need_counts(text,date)";
const TABLES = "private.unmet_need_tables(text,date)";

/** Conditions inside the functions of unmet needs, each gone or loosened. */
export const UNMET_NEED_CONDITIONS: readonly (readonly [
  signature: string,
  from: string,
  to: string,
  suite: Mutant["suite"],
])[] = [
  [RECORD, "z.municipality_code = code and", "", wordsTaken],
  [RECORD, "and z.level <> 'small-area'", "", wordsTaken],
  [RECORD, "not private.is_interest(code, interest)", "false", wordsTaken],
  [RECORD, "[0-9a-f]{12}$", "", wordsTaken],
  ["private.is_interest(text,text)", "w.municipality_code = is_interest.code and", "", wordsTaken],
  ["private.is_interest(text,text)", "and w.use = 'interest'", "", wordsTaken],
  [ANSWER, ">= 60", ">= 61", limitsKept],
  [ANSWER, ">= 300", ">= 301", limitsKept],
  [ANSWER, "h.municipality_code = code and", "", limitsKept],
  [ANSWER, "k.key_sha256 = pressed", "false", limitsKept],
  ["public.forget_unmet_need_keys()", "'23 hours'", "'72 hours'", limitsKept],
  [
    COUNTS,
    "array['planner', 'administrator']",
    "array['planner', 'administrator', 'csw']",
    (inside, identities) => [() => unmetNeedReaders(inside, identities)],
  ],
  [TABLES, "and ends_before <=", "and half_year <=", smallHidden],
  [TABLES, "in ('04-01', '10-01')", "like '%-01'", smallHidden],
  [TABLES, "(all_of_them >= fewest) is not true", "fewest is null", smallHidden],
  [TABLES, "where s.times >= fewest", "", smallHidden],
  [TABLES, "o.place > 1 or", "true or", smallHidden],
  ["private.fewest_shown(text)", ">= 25000", ">= 20000", smallHidden],
  ["private.fewest_shown(text)", ">= 2000 ", ">= 1000 ", smallHidden],
  [ROWS, "sum(n.times) >= private.fewest_shown(code)", "true", rowsGuarded],
  [ROWS, ">= private.fewest_shown(code)", "> private.fewest_shown(code) - 2", rowsGuarded],
  [ROWS, "u.municipality_code = code and ", "", rowsGuarded],
  [ROWS, "u.recorded_on >= half_year", "true", rowsGuarded],
  [ROWS, "and u.recorded_on < half_year + interval '6 months'", "", rowsGuarded],
  [
    ROWS,
    "and half_year + interval '6 months' <= (now() at time zone 'Asia/Tokyo')::date",
    "",
    rowsGuarded,
  ],
  [ROWS, "'near-misses', code, half_year", "'near-misses', code", rowsGuarded],
  [ROWS, "group by 1, 2, 3, 4", "group by 1, 2, 3, 4, u.municipality_code, u.ctid", rowsGuarded],
  [AGENDA, "if made is not null then", "if true then", agendaKept],
  [AGENDA, "nullif(made::jsonb, 'null'::jsonb)", "made::jsonb", agendaKept],
  [AGENDA, "do nothing", "do update set agenda = excluded.agenda", agendaKept],
  [AGENDA, "a.municipality_code = code and ", "", agendaKept],
  [AGENDA, " and a.half_year = near_miss_agenda.half_year", "", agendaKept],
];
