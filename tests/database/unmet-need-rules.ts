import { dayAt } from "../../src/domain/clock.ts";
import { HERE, THERE } from "./full-town.ts";
import { type Session, takenBack } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

const keyOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

interface Saying {
  readonly code?: string;
  readonly key?: string | null;
  readonly zone?: string | null;
  readonly interest?: string | null;
  readonly slot?: string | null;
  readonly step?: string | null;
}

/** What `record_unmet_need` answers: `recorded`, or the problem with its field. */
export async function record(session: Session, number: number, said: Saying): Promise<string> {
  const { code = HERE.code, key = keyOf(number) } = said;
  const { zone = null, interest = null, slot = null, step = null } = said;
  const [row] = await session<{ answer: Readonly<Record<string, unknown>> }[]>`
    select public.record_unmet_need(${code}, ${key}, ${zone}, ${interest}, ${slot}, ${step}) as answer`;
  const { recorded, problem, field } = row?.answer ?? {};
  return recorded === true ? "recorded" : [problem, field].filter(Boolean).join(" ");
}

const countOf = async (session: Session, table: string): Promise<number> =>
  Number((await session.unsafe(`select count(*) as n from private.${table}`))[0]?.n);

const nothingYet = (session: Session) =>
  session.unsafe(
    ["needs", "need_hours", "need_keys"]
      .map((what) => `delete from private.unmet_${what}`)
      .join(";"),
  );

/** Fixed words of this municipality, or nothing at all. */
export const recordingWords = (session: Session): Promise<Measured> =>
  takenBack(session, async (inside) => {
    await nothingYet(inside);
    await inside`insert into public.zones (municipality_code, id, level, name) values
      (${THERE.code}, 'elsewhere', 'daily-life', 'よそ'), (${HERE.code}, 'street', 'small-area', '一丁目')
      on conflict do nothing`;
    await inside`insert into public.search_words (municipality_code, id, concept, word, use) values
      (${THERE.code}, 'theirs', 'よその遊び', 'よその遊び', 'interest'),
      (${HERE.code}, 'ours', 'お茶っこ', 'お茶っこ', 'both')`;
    const cases: Readonly<Record<string, Saying>> = {
      "another's zone": { zone: "elsewhere", step: "visit" },
      "a small area": { zone: "street", step: "visit" },
      "a name for an interest": { interest: "田中花子" },
      "a wish for a slot": { slot: "MO-morning after nine" },
      "a wish for a step": { step: "a job" },
      "only a zone": { zone: "east" },
      "no municipality": { code: "999999", step: "visit" },
      "a key that is none": { key: "田中", step: "visit" },
      "a key and more": { key: `${keyOf(0)} 田中`, step: "visit" },
      "no key": { key: null, step: "visit" },
      "an interest of the council's own": { interest: "ボッチャ" },
      "another council's interest": { interest: "よその遊び" },
      "a word for the search": { interest: "お茶っこ" },
      "its word": { interest: "ボール投げ" },
      "all four": { zone: "east", interest: "gardening", slot: "WE-evening", step: "visit" },
    };
    const is: Record<string, string | number> = {};
    let number = 0;
    for (const [name, said] of Object.entries(cases)) {
      number += 1;
      is[name] = await record(inside, number, said);
    }
    is.rows = await countOf(inside, "unmet_needs");
    return {
      is,
      shouldBe: {
        "another's zone": "zone-unknown zone",
        "a small area": "zone-unknown zone",
        "a name for an interest": "value-not-a-word-of-the-list interest",
        "a wish for a slot": "value-not-a-word-of-the-list",
        "a wish for a step": "value-not-a-word-of-the-list",
        "only a zone": "form-incomplete",
        "no municipality": "municipality-unknown",
        "a key that is none": "form-incomplete key",
        "a key and more": "form-incomplete key",
        "no key": "form-incomplete key",
        "an interest of the council's own": "recorded",
        "another council's interest": "value-not-a-word-of-the-list interest",
        "a word for the search": "value-not-a-word-of-the-list interest",
        "its word": "value-not-a-word-of-the-list interest",
        "all four": "recorded",
        rows: 2,
      },
    };
  });

/** 60 an hour and 300 a day for a municipality; the same form once; everything forgotten in time. */
export const recordingLimits = (session: Session): Promise<Measured> =>
  takenBack(session, async (inside) => {
    await nothingYet(inside);
    const step = "visit";
    let number = 0;
    const flood = async (times: number): Promise<number> => {
      let taken = 0;
      for (let once = 0; once < times; once += 1) {
        number += 1;
        if ((await record(inside, number, { step })) === "recorded") taken += 1;
      }
      return taken;
    };
    const hoursPass = (hours: number) =>
      inside.unsafe(
        ["hours", "keys"]
          .map(
            (what) => `update private.unmet_need_${what} set hour = hour - interval '${hours} h'`,
          )
          .join(";"),
      );
    const is: Record<string, unknown> = { first: await flood(62) };
    is["one more"] = await record(inside, 1000, { step });
    is.again = await record(inside, 1, { step });
    is.elsewhere = await record(inside, 1, { code: THERE.code, step });
    const day: number[] = [];
    for (let hour = 0; hour < 5; hour += 1) {
      await hoursPass(1);
      day.push(await flood(61));
    }
    is.day = day;
    is.rows = await countOf(inside, "unmet_needs");
    await hoursPass(22);
    is["a day later"] = await flood(2);
    is["keys then"] = await countOf(inside, "unmet_need_keys");
    await hoursPass(24);
    await inside`select public.forget_unmet_need_keys()`;
    is["counters in the end"] = await countOf(inside, "unmet_need_hours");
    is["keys in the end"] = await countOf(inside, "unmet_need_keys");
    return {
      is,
      shouldBe: {
        first: 60,
        "one more": "too-many-now",
        again: "recorded",
        elsewhere: "recorded",
        day: [60, 60, 60, 60, 0],
        rows: 301,
        // 23 to 27 hours after they were pressed.
        "a day later": 2,
        "keys then": 2,
        "counters in the end": 0,
        "keys in the end": 0,
      },
    };
  });

/** The half-year of the tests: over, whenever they run. */
export const HALF_YEAR = "2026-04-01";

/** What four words were said how often, put there past the function: [zone, interest, slot, step, times]. */
export type Said = readonly [string | null, string | null, string | null, string | null, number];

export async function put(session: Session, said: readonly Said[], day = HALF_YEAR): Promise<void> {
  for (const [zone, interest, slot, step, times] of said)
    await session`
      insert into private.unmet_needs (municipality_code, recorded_on, zone_id, interest, slot, step)
      select ${HERE.code}, ${day}, ${zone}, ${interest}, ${slot}, ${step} from generate_series(1, ${times})`;
}

interface Counts {
  readonly fewest: number | null;
  readonly total: number | null;
  readonly tables: readonly {
    readonly of: string;
    readonly cells: readonly { readonly word: string | null; readonly count: number }[];
    readonly rest: number;
  }[];
}

/** What a planner gets, or the problem. */
async function countsFor(
  session: Session,
  planner: string,
  halfYear: string | null = HALF_YEAR,
): Promise<Counts | string> {
  await session`select set_config('request.jwt.claim.sub', ${planner}, true),
    set_config('request.jwt.claims', ${JSON.stringify({ sub: planner, role: "authenticated" })}, true)`;
  const [row] = await session<{ answer: Counts & { readonly problem?: string } }[]>`
    select public.unmet_need_counts(${HERE.code}, ${halfYear}) as answer`;
  if (row === undefined) throw new Error("no answer");
  return row.answer.problem ?? row.answer;
}

export const peopleAre = (session: Session, people: number | null) =>
  people === null
    ? session`delete from public.population_areas where municipality_code = ${HERE.code}`
    : session`update public.population_areas set total = ${people} where municipality_code = ${HERE.code}`;

/** The first day of the half-year in which a moment lies, in Japan. */
function halfYearOf(moment: Date): string {
  const [year = "", month = ""] = dayAt(moment).split("-");
  if (month < "04") return `${Number(year) - 1}-10-01`;
  return month < "10" ? `${year}-04-01` : `${year}-10-01`;
}

/** That small counts are not shown, by how many people live there, and which half-years are told of at all. */
export const countsAreSafe = (session: Session, planner: string): Promise<Measured> =>
  takenBack(session, async (inside) => {
    await nothingYet(inside);
    const is: Record<string, unknown> = {};
    const total = async () => {
      const counts = await countsFor(inside, planner);
      return typeof counts === "string" ? counts : counts.total;
    };
    await peopleAre(inside, 25_000);
    await put(inside, [["east", "gardening", null, "visit", 9]]);
    is["nine in a city"] = await countsFor(inside, planner);
    await put(inside, [["east", "gardening", null, "visit", 1]]);
    await put(inside, [["east", "gardening", null, "visit", 50]], "2026-03-31");
    await put(inside, [["east", "gardening", null, "visit", 50]], "2026-10-01");
    is["ten in a city"] = await countsFor(inside, planner);
    await peopleAre(inside, 24_999);
    is["ten in a town"] = await total();
    await put(inside, [["east", "gardening", null, "visit", 10]]);
    is["twenty in a town"] = await total();
    await peopleAre(inside, 1999);
    is["twenty in a village"] = await total();
    await peopleAre(inside, null);
    is["twenty, and nobody knows where"] = await total();
    is["a half-year that runs"] = await countsFor(inside, planner, halfYearOf(new Date()));
    is["a half-year to come"] = await countsFor(inside, planner, "2126-04-01");
    is["another half of a year"] = await countsFor(inside, planner, "2026-01-01");
    is["no half-year"] = await countsFor(inside, planner, null);
    const nothing = { total: null, tables: [] };
    const table = (of: string, word: string | null) => ({
      of,
      cells: [{ word, count: 10 }],
      rest: 0,
    });
    return {
      is,
      shouldBe: {
        "nine in a city": { fewest: 10, ...nothing },
        "ten in a city": {
          fewest: 10,
          total: 10,
          tables: [
            table("zone", "east"),
            table("interest", "gardening"),
            table("slot", null),
            table("step", "visit"),
          ],
        },
        "ten in a town": null,
        "twenty in a town": 20,
        "twenty in a village": null,
        "twenty, and nobody knows where": null,
        "a half-year that runs": "period-not-over",
        "a half-year to come": "period-not-over",
        "another half of a year": "period-not-over",
        "no half-year": "period-not-over",
      },
    };
  });

const STEPS = ["from-home", "visit", "join", "role", "supported-work"];

/**
 * What somebody who knows the rules can work out from one table: for each of these words the counts it may have. The
 * words that are not shown share the rest; each is seldom, but for one at most, which then hides the others.
 */
function couldBe(
  shown: ReadonlyMap<string, number>,
  rest: number,
  words: readonly string[],
  fewest: number,
): ReadonlyMap<string, ReadonlySet<number>> {
  const unknown = words.filter((word) => !shown.has(word));
  const possible = new Map(unknown.map((word) => [word, new Set<number>()]));
  const tryAll = (at: number, left: number, counts: readonly number[]): void => {
    if (at === unknown.length) {
      const often = counts.filter((count) => count >= fewest).length;
      const small = counts.filter((count) => count < fewest).reduce((a, b) => a + b, 0);
      const byTheRules = often === 0 || (often === 1 && small > 0 && small < fewest);
      if (left === 0 && byTheRules)
        for (const [index, word] of unknown.entries()) possible.get(word)?.add(counts[index] ?? 0);
      return;
    }
    for (let count = 0; count <= left; count += 1) tryAll(at + 1, left - count, [...counts, count]);
  };
  tryAll(0, rest, []);
  return possible;
}

/** Small counts that somebody can work out from the table of steps, out of random ones. */
export const smallCountsRecovered = (
  session: Session,
  planner: string,
  tables: readonly (readonly number[])[],
): Promise<{ readonly recovered: readonly string[]; readonly small: number }> =>
  takenBack(session, async (inside) => {
    await peopleAre(inside, 25_000);
    const recovered: string[] = [];
    let small = 0;
    for (const times of tables) {
      await inside`delete from private.unmet_needs`;
      await put(
        inside,
        times.map((time, index): Said => [null, null, null, STEPS[index] ?? null, time]),
      );
      const counts = await countsFor(inside, planner);
      if (typeof counts === "string") throw new Error(counts);
      const table = counts.tables.find(({ of }) => of === "step");
      if (table === undefined) continue;
      const shown = new Map(table.cells.map(({ word, count }) => [word ?? "", count]));
      const words = STEPS.slice(0, times.length);
      const possible = couldBe(shown, table.rest, words, counts.fewest ?? 0);
      times.forEach((time, index) => {
        const word = words[index] ?? "";
        if (time === 0 || time >= (counts.fewest ?? 0)) return;
        small += 1;
        if (shown.has(word) || (possible.get(word)?.size ?? 0) < 2)
          recovered.push(`${times.join(",")} ${word}`);
      });
    }
    return { recovered, small };
  });
