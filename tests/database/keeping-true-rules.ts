import { actAs } from "./act-as.ts";
import { HERE, THERE } from "./full-town.ts";
import type { Identity, IdentityName } from "./identities.ts";
import { answerTo, type Session, takenBack } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

const STAFF: readonly IdentityName[] = [
  "reviewer",
  "csw of the east",
  "csw of the west",
  "administrator",
];
const [here, there] = [HERE.code, THERE.code];

async function whoIsNotRefused(
  session: Session,
  identities: readonly Identity[],
  question: string,
): Promise<readonly string[]> {
  const may: string[] = [];
  for (const identity of identities) {
    const outcome = await actAs(session, identity, `select ${question} as answer`);
    const answer = typeof outcome === "string" ? "refused" : JSON.stringify(outcome.rows);
    if (!/refused|"problem"/.test(answer)) may.push(identity.name);
  }
  return may;
}

/** Who answers for an entry, notes calls, chooses a way, sees to reports, takes a day off: and nobody elsewhere. */
export async function keepersOfEntries(
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> {
  const [day] = await session.unsafe<{ today: string }[]>("select private.today()::text as today");
  const rest = (code: string, activity: string) =>
    `public.rest_on('${code}', '${day?.today ?? ""}', '["${activity}"]', 'x')`;
  const nobody = "00000000-0000-4000-8000-000000000000";
  const questions: Readonly<Record<string, readonly [string, readonly IdentityName[]]>> = {
    "reads the list of calls": [`public.read_calls('${here}')`, STAFF],
    "reads it elsewhere": [`public.read_calls('${there}')`, ["administrator elsewhere"]],
    "answers for A's": [
      `public.answer_for_entry('${here}', 'open', 'right')`,
      [...STAFF, "group member A"],
    ],
    "answers for B's": [
      `public.answer_for_entry('${here}', 'closed', 'ended')`,
      [...STAFF, "group member B"],
    ],
    "answers elsewhere": [
      `public.answer_for_entry('${there}', 'open', 'right')`,
      ["administrator elsewhere"],
    ],
    "notes a call": [`public.note_ask('${here}', 'open', 1, 1, 'phone')`, STAFF],
    "chooses for A": [`public.choose_way('${here}', 'open', 'mail')`, [...STAFF, "group member A"]],
    "chooses for B": [`public.choose_way('${here}', 'closed', null)`, [...STAFF, "group member B"]],
    "sees to a report": [`public.settle_wrong_report('${here}', '${nobody}')`, STAFF],
    "rests A's": [rest(here, "open"), [...STAFF, "group member A"]],
    "rests B's": [rest(here, "closed"), [...STAFF, "group member B"]],
    "rests elsewhere": [rest(there, "open"), ["administrator elsewhere"]],
    "rests both": [
      `public.rest_on('${here}', '${day?.today ?? ""}', '["open", "closed"]', 'x')`,
      STAFF,
    ],
  };
  const is: Record<string, readonly string[]> = {};
  const shouldBe: Record<string, readonly string[]> = {};
  for (const [what, [question, may]] of Object.entries(questions)) {
    is[what] = await whoIsNotRefused(session, identities, question);
    shouldBe[what] = identities.map(({ name }) => name).filter((name) => may.includes(name));
  }
  return { is, shouldBe };
}

const entry = (activity: string, what: string): string =>
  `(select ${what} from public.activities a where a.municipality_code = '${here}' and a.id = '${activity}')`;
const clear = (inside: Session) => inside`delete from private.confirmation_asks`;
const asks = `(select count(*)::int from private.confirmation_asks k where k.answered_on is null)`;
const ask = (round: number, step: number, activity = "open"): string =>
  `public.ask_by_mail('${here}', '${activity}', ${round}, ${step}, 'still-right', 60, '[{"recipient":"a@example.jp","subject":"x","text":"x","html":"x","links":[{"purpose":"still-right","token":"${String(
    round * 10 + step,
  )
    .repeat(64)
    .slice(0, 64)}"}]}]')`;
const answer = (said: string, activity = "open"): string =>
  `public.answer_by_link('${here}', '${activity}', '${said}')`;

/** An ask is made once, comes in its turn, and ends with the answer, however it comes. */
export const asksComeInTurn = (session: Session): Promise<Measured> =>
  takenBack(session, async (inside) => {
    await clear(inside);
    await inside`delete from private.mails`;
    const is = {
      "round 2 first": await answerTo(inside, ask(2, 1)),
      "step 2 first": await answerTo(inside, ask(1, 2)),
      "step 1": await answerTo(inside, ask(1, 1)),
      "step 1 again": await answerTo(inside, ask(1, 1)),
      "round 2 too early": await answerTo(inside, ask(2, 1)),
      "step 2": await answerTo(inside, ask(1, 2)),
      mails: await answerTo(inside, "(select count(*)::int from private.mails)"),
      links: await answerTo(
        inside,
        "(select count(*)::int from private.links where purpose = 'still-right' and subject = 'open')",
      ),
      open: await answerTo(inside, asks),
      change: await answerTo(inside, answer("change")),
      "open after an answer": await answerTo(inside, asks),
      "not confirmed by it": await answerTo(inside, entry("open", "a.confirmed_on::text")),
      right: await answerTo(inside, answer("right")),
      today: await answerTo(inside, entry("open", "a.confirmed_on = private.today()")),
      "asked on the day of its answer": await answerTo(inside, ask(2, 1)),
      unknown: await answerTo(inside, answer("right", "nowhere")),
      nonsense: await answerTo(inside, answer("perhaps")),
    };
    const shouldBe = {
      "round 2 first": false,
      "step 2 first": false,
      "step 1": true,
      "step 1 again": false,
      "round 2 too early": false,
      "step 2": true,
      mails: 2,
      links: 2,
      open: 2,
      change: {},
      "open after an answer": 0,
      "not confirmed by it": null,
      right: {},
      today: true,
      "asked on the day of its answer": false,
      unknown: { problem: "entry-unknown" },
      nonsense: { problem: "form-incomplete", field: "answer" },
    };
    return { is, shouldBe };
  });

/** What fades, once, and comes back; what has ended is asked about no more, and a file brings nothing back. */
export const entriesFadeAndEnd = (session: Session): Promise<Measured> =>
  takenBack(session, async (inside) => {
    await clear(inside);
    const unreached = `public.mark_unreached('${here}', 'open', 1)`;
    const state = entry(
      "open",
      "jsonb_build_array(a.confirmed_on = private.today(), a.unreached_since = private.today(), a.ended_on = private.today())",
    );
    const states = `(select count(*)::int from private.confirmation_states('${here}') s where s.activity_id = 'open')`;
    const none = await answerTo(inside, unreached);
    await answerTo(inside, ask(1, 1));
    const is = {
      none,
      fades: await answerTo(inside, unreached),
      "fades once": await answerTo(inside, unreached),
      "is reached by nobody again": await takenBack(inside, async (later) => {
        await later`update public.activities set unreached_since = '2020-01-01' where id = 'open'`;
        await answerTo(later, ask(2, 1));
        await answerTo(later, unreached.replace(", 1)", ", 2)"));
        return [await answerTo(later, state), await answerTo(later, states)];
      }),
      faded: await answerTo(inside, state),
      back: [await answerTo(inside, answer("right")), await answerTo(inside, state)],
      "asked about for half a year": await answerTo(inside, states),
      ended: [await answerTo(inside, answer("ended")), await answerTo(inside, state)],
    };
    await inside`update public.activities set confirmed_on = '2020-01-01' where id = 'open'`;
    const askedWhenEnded = await answerTo(inside, states);
    await inside`update public.activities set ended_on = null where id = 'open'`;
    const askedWhenOld = await answerTo(inside, states);
    return {
      is: { ...is, askedWhenEnded, askedWhenOld },
      shouldBe: {
        none: false,
        fades: true,
        "fades once": false,
        // Nobody is asked again before the rhythm is over.
        "is reached by nobody again": [[null, true, null], 0],
        faded: [null, true, null],
        back: [{}, [true, null, null]],
        "asked about for half a year": 0,
        ended: [{}, [true, null, true]],
        askedWhenEnded: 0,
        askedWhenOld: 1,
      },
    };
  });

/** What the public may report: public entries, few words, each once, five a day and a hundred in all. */
export const reportsAreLimited = (session: Session): Promise<Measured> =>
  takenBack(session, async (inside) => {
    await inside`delete from private.wrong_reports`;
    const report = (word: string, activity = "open", code: string = here) =>
      answerTo(inside, `public.report_wrong('${code}', '${activity}', ${word})`);
    const count = () => answerTo(inside, "(select count(*)::int from private.wrong_reports)");
    const is: Record<string, unknown> = {
      plain: await report("null"),
      blank: await report("'  '"),
      "one line": await report("E' a\\n b '"),
      "the same": await report("'a b'"),
      "two rows": await count(),
      "200 letters": await report("repeat('あ', 200)"),
      "201 letters": await report("repeat('あ', 201)"),
      hidden: await report("null", "closed"),
      fourth: await report("'4'"),
      fifth: await report("'5'"),
      sixth: await report("'6'"),
      "another entry": await report("'6'", "home"),
    };
    await inside`insert into private.wrong_reports (municipality_code, activity_id, reported_on, word)
      select ${here}, 'open', private.today(), 'x' || n from generate_series(1, 94) n`;
    is.hundred = await report("'7'", "home");
    is.elsewhere = await report("'7'", "home", there);
    const problem = (code: string) => ({ problem: code });
    const recorded = { recorded: true };
    const shouldBe = {
      plain: recorded,
      blank: recorded,
      "one line": recorded,
      "the same": recorded,
      "two rows": 2,
      "200 letters": recorded,
      "201 letters": { problem: "value-too-long", field: "word" },
      hidden: problem("entry-unknown"),
      fourth: recorded,
      fifth: recorded,
      sixth: problem("too-many-now"),
      "another entry": recorded,
      hundred: problem("too-many-now"),
      elsewhere: recorded,
    };
    return { is, shouldBe };
  });

/** A day off and back again leaves what came otherwise as it was. */
export async function restingIsTakenBack(
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> {
  const staff = identities.find(({ name }) => name === "csw of the east")?.userId ?? "";
  return takenBack(session, async (inside) => {
    await inside`select set_config('request.jwt.claims', ${JSON.stringify({ sub: staff })}, true),
      set_config('request.jwt.claim.sub', ${staff}, true)`;
    await inside`delete from public.date_changes where municipality_code = ${here}`;
    await inside`insert into public.date_changes (municipality_code, id, activity_id, date, change)
      select ${here}, 'open/' || private.today() || '/off/', 'open', private.today(), 'off'`;
    const rest = (days: number, activities: string, back = false) =>
      answerTo(
        inside,
        `public.rest_on('${here}', private.today() + ${days}, '${activities}', '暑さのため', ${back})`,
      );
    const rows = () =>
      answerTo(
        inside,
        `(select string_agg(c.activity_id || coalesce(c.note, ''), ' ' order by c.id) from public.date_changes c where c.municipality_code = '${here}')`,
      );
    const is = [
      await rest(0, '["open", "home", "open"]'),
      await rest(0, '["open", "home"]'),
      await rows(),
      await rest(0, '["open", "home"]', true),
      await rows(),
      await rest(-1, '["open"]'),
      await rest(32, '["open"]'),
      await rest(0, "[]"),
      await rest(0, '["nowhere"]'),
    ];
    const incomplete = { problem: "form-incomplete" };
    const shouldBe = [
      { changed: 2 },
      { changed: 0 },
      "home暑さのため open open暑さのため",
      { changed: 2 },
      "open",
      incomplete,
      incomplete,
      incomplete,
      { problem: "entry-unknown" },
    ];
    return { is, shouldBe };
  });
}

/** A file that is imported again makes no confirmation older, and nothing that fades fresh. */
export const filesKeepConfirmations = (session: Session): Promise<Measured> =>
  takenBack(session, async (inside) => {
    await inside`update public.activities set confirmed_on = '2026-10-01', unreached_since = '2026-10-20'
      where municipality_code = ${here} and id = 'open'`;
    const [file] = await inside<{ id: string }[]>`
      insert into private.imports (municipality_code, file_name, file_sha256)
      values (${here}, 'x', repeat('0', 64)) returning id`;
    const [is] = await inside`
      insert into private.staged_rows (import_id, table_name, row_key, record_table, record_key, row)
      values (${file?.id ?? null}, 'activities', 'open', 'activities', 'open',
        jsonb_build_object('confirmed_on', '2026-03-01'))
      returning row ->> 'confirmed_on' as confirmed, row ->> 'unreached_since' as unreached`;
    return {
      is: { ...is },
      shouldBe: { confirmed: "2026-10-01", unreached: "2026-10-20" },
    };
  });
