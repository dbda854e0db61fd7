import { HERE } from "./full-town.ts";
import type { Identity, IdentityName } from "./identities.ts";
import { whoIsAnswered } from "./mail-rules.ts";
import { answerTo, type Session, takenBack } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

const hash = (letter: string): string => letter.repeat(64);
const PERSON = "00000000-0000-4000-8000-00000000000a";
const OTHER = "00000000-0000-4000-8000-00000000000b";
const count = (session: Session, table: string): Promise<unknown> =>
  answerTo(session, `(select count(*)::int from private.${table})`);
const begin = (session: Session, letter: string, person = PERSON, by = "link") =>
  answerTo(
    session,
    `public.start_session('${person}', 'p@example.jp', '${hash(letter)}', '${by}')::text`,
  );
const look = (session: Session, letter: string, what: string): Promise<unknown> =>
  answerTo(session, `public.look_at_session('${hash(letter)}') ->> '${what}'`);
const clear = async (session: Session): Promise<void> => {
  await session`delete from private.sessions`;
  await session`delete from private.second_factors`;
};

/** How long somebody is in, who they are, and what their session says of them. */
export async function sessionsLive(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    await clear(inside);
    const who = () => look(inside, "a", "userId");
    await begin(inside, "a");
    await begin(inside, "b", OTHER);
    const days = await answerTo(
      inside,
      "(select extract(day from s.expires_at - now())::int from private.sessions s limit 1)",
    );
    const lives: unknown[] = [await who()];
    for (const change of [
      "seen_at = now() - interval '13 days 23 hours'",
      "seen_at = now() - interval '14 days 1 hour'",
      "seen_at = now() - interval '119 minutes', second_factor_at = now()",
      "seen_at = now() - interval '121 minutes', second_factor_at = now()",
      "seen_at = now(), expires_at = now()",
    ]) {
      await inside`delete from private.sessions`;
      await begin(inside, "a");
      await inside.unsafe(`update private.sessions set ${change}`);
      lives.push(await who());
    }
    await inside`delete from private.sessions`;
    await begin(inside, "a");
    const mayChoose = [await look(inside, "a", "mayChoosePassword")];
    await inside`update private.sessions set started_at = now() - interval '31 minutes'`;
    mayChoose.push(await look(inside, "a", "mayChoosePassword"));
    await begin(inside, "c", PERSON, "password");
    mayChoose.push(await look(inside, "c", "mayChoosePassword"));
    await begin(inside, "b", OTHER);
    await answerTo(inside, `public.end_sessions('${PERSON}', '${hash("c")}')::text`);
    const left = await answerTo(
      inside,
      "(select string_agg(left(s.token_sha256, 1), '' order by s.token_sha256) from private.sessions s)",
    );
    return { days, lives, mayChoose, left };
  });
  const shouldBe = {
    days: 30,
    lives: [PERSON, PERSON, null, PERSON, null, null],
    mayChoose: ["true", "false", "false"],
    left: "bc",
  };
  return { is, shouldBe };
}

/** What a session says of duties, and of groups: only with the factor, not of who is suspended, not another's. */
export async function sessionsTellDuties(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    await clear(inside);
    await answerTo(inside, `public.give_duty('${PERSON}', '${HERE.code}', 'csw', 'east')::text`);
    await answerTo(
      inside,
      `public.add_group_member('${PERSON}', 'p@example.jp', '${HERE.code}', 'open')::text`,
    );
    await begin(inside, "a");
    await begin(inside, "b", OTHER);
    const told = async (letter: string) => [
      await look(inside, letter, "secondFactor"),
      await answerTo(
        inside,
        `jsonb_array_length(public.look_at_session('${hash(letter)}') -> 'duties')`,
      ),
      await answerTo(
        inside,
        `jsonb_array_length(public.look_at_session('${hash(letter)}') -> 'groups')`,
      ),
    ];
    const before = await told("a");
    await answerTo(inside, `public.keep_second_factor('${PERSON}', repeat('x', 40))::text`);
    const shown = await told("a");
    await inside`update private.second_factors set confirmed_at = now()`;
    const known = await told("a");
    await inside`update private.sessions set second_factor_at = now()`;
    const passed = await told("a");
    await answerTo(inside, `public.suspend_staff('${PERSON}', true)::text`);
    return { before, shown, known, passed, suspended: await told("a"), other: await told("b") };
  });
  const shouldBe = {
    before: ["to-set-up", 0, 1],
    shown: ["to-set-up", 0, 1],
    known: ["to-ask", 0, 1],
    passed: ["passed", 1, 1],
    suspended: ["not-needed", 0, 1],
    other: ["not-needed", 0, 0],
  };
  return { is, shouldBe };
}

/** A code is taken once, a secret is confirmed once, a token from before is worth nothing. */
export async function secondFactorsPass(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    await clear(inside);
    const keep = (letter: string, person = PERSON) =>
      answerTo(inside, `public.keep_second_factor('${person}', '${letter.repeat(40)}')::text`);
    const secret = () =>
      answerTo(inside, `left(public.second_factor_of('${PERSON}') ->> 'secret', 1)`);
    const pass = (from: string, to: string, step: number, recovery = "null") =>
      answerTo(
        inside,
        `public.pass_second_factor('${hash(from)}', '${hash(to)}', ${step}, ${recovery})`,
      );
    const recover = (from: string, to: string, code: string) =>
      answerTo(inside, `public.use_recovery_code('${hash(from)}', '${hash(to)}', '${code}')`);
    await keep("x");
    await keep("x", OTHER);
    await keep("y");
    const kept = [await secret()];
    await begin(inside, "a");
    await begin(inside, "9", OTHER);
    const passes: unknown[] = [
      await recover("a", "0", "r1"),
      await pass("a", "1", 5),
      await pass("a", "b", 5, `'["r1", "r2"]'`),
      await look(inside, "a", "userId"),
      await look(inside, "b", "secondFactor"),
    ];
    const hours = await answerTo(
      inside,
      "(select round(extract(epoch from s.expires_at - now()) / 3600) from private.sessions s where s.second_factor_at is not null)",
    );
    await keep("z");
    kept.push(await secret());
    const again: unknown[] = [
      await pass("b", "c", 5),
      await pass("b", "c", 6, `'["r9"]'`),
      await pass("b", "c", 6),
      await recover("c", "d", "r3"),
      await recover("c", "d", "r1"),
      await recover("d", "e", "r1"),
    ];
    await inside`update private.sessions set seen_at = now() - interval '3 hours'`;
    const over = [await pass("d", "e", 7), await recover("d", "e", "r2")];
    const others = await answerTo(
      inside,
      `(select f.last_step from private.second_factors f where f.user_id = '${OTHER}')`,
    );
    await inside`update private.sessions set seen_at = now()`;
    await begin(inside, "f", OTHER);
    await answerTo(inside, `public.reset_second_factor('${PERSON}')::text`);
    const left = [await count(inside, "second_factors"), await count(inside, "sessions")];
    return { kept, passes, hours, again, over, others, left };
  });
  const shouldBe = {
    kept: ["y", "y"],
    passes: [false, false, true, null, "not-needed"],
    hours: "12",
    again: [false, false, true, false, true, false],
    over: [false, false],
    others: "0",
    left: [1, 2],
  };
  return { is, shouldBe };
}

/** A link is for one purpose, once, for a while; looking changes nothing. */
export async function linksAreUsedOnce(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    await inside`delete from private.links`;
    const make = (letter: string, minutes: number) =>
      answerTo(
        inside,
        `public.make_link('${HERE.code}', 'subscribe', 'x', 'a@example.jp', '${hash(letter)}', ${minutes})::text`,
      );
    const see = (letter: string) =>
      answerTo(inside, `public.look_at_link('${hash(letter)}') ->> 'purpose'`);
    const use = (letter: string, purpose = "subscribe") =>
      answerTo(inside, `public.use_link('${hash(letter)}', '${purpose}') ->> 'email'`);
    await make("a", 1);
    await make("b", 0);
    await make("c", 1);
    const links = [
      await see("a"),
      await see("a"),
      await see("b"),
      await see("0"),
      await use("a", "sign-in"),
      await use("a"),
      await use("a"),
      await see("a"),
      await use("b"),
      await use("0"),
      await see("c"),
    ];
    await inside`update private.links set expires_at = now() - interval '7 days 1 hour' where token_sha256 = ${hash("a")}`;
    await inside`update private.links set expires_at = now() - interval '6 days 23 hours' where token_sha256 = ${hash("b")}`;
    await clear(inside);
    await begin(inside, "a");
    await begin(inside, "b");
    await inside`update private.sessions set expires_at = now() where token_sha256 = ${hash("a")}`;
    await inside`delete from private.attempts`;
    await inside`insert into private.attempts values (${hash("a")}, 1, now() - interval '25 hours'),
      (${hash("b")}, 1, now() - interval '23.5 hours')`;
    await answerTo(inside, "public.forget_what_is_over()::text");
    const left = [
      await count(inside, "links"),
      await count(inside, "sessions"),
      await count(inside, "attempts"),
    ];
    return { links, left };
  });
  const shouldBe = {
    links: [
      "subscribe",
      "subscribe",
      null,
      null,
      null,
      "a@example.jp",
      null,
      null,
      null,
      null,
      "subscribe",
    ],
    left: [2, 1, 1],
  };
  return { is, shouldBe };
}

/** So many at once, then one as time runs out again; what one does is nobody else's. */
export async function attemptsAreLimited(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    await inside`delete from private.attempts`;
    const attempt = (letter: string) =>
      answerTo(inside, `public.take_attempt('${hash(letter)}', 3, 6)`);
    const tries = async (many: number, letter = "a") => {
      const answers: unknown[] = [];
      for (let n = 0; n < many; n += 1) answers.push(await attempt(letter));
      return answers;
    };
    const atOnce = [...(await tries(4)), ...(await tries(1, "b"))];
    await inside`update private.attempts set at = at - interval '9 minutes'`;
    const early = await tries(1);
    await inside`update private.attempts set at = at - interval '2 minutes'`;
    const later = await tries(2);
    await inside`update private.attempts set at = at - interval '20 hours'`;
    const nextDay = await tries(4);
    await answerTo(inside, `public.forget_attempts('${hash("a")}')::text`);
    return { atOnce, early, later, nextDay, left: await count(inside, "attempts") };
  });
  const shouldBe = {
    atOnce: [true, true, true, false, true],
    early: [false],
    later: [true, false],
    nextDay: [true, true, true, false],
    left: 1,
  };
  return { is, shouldBe };
}

/** Who looks after colleagues: administrators after those of their own municipality, never after themselves. */
export async function colleaguesAreLookedAfter(
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> {
  const idOf = (name: IdentityName) => identities.find((one) => one.name === name)?.userId ?? "";
  const done = async (question: (code: string) => string) => {
    const answered = await whoIsAnswered(session, identities, question, '"done":true');
    return [answered.here, answered.there];
  };
  const is = {
    lists: Object.values(
      await whoIsAnswered(
        session,
        identities,
        (code) => `public.list_staff('${code}')`,
        '"people"',
      ),
    ),
    appoints: await done((code) => `public.appoint('${code}', '${idOf("nobody")}', 'planner')`),
    relieves: await done((code) => `public.relieve('${code}', '${idOf("reviewer")}', 'reviewer')`),
    suspends: await done(
      (code) => `public.suspend_colleague('${code}', '${idOf("reviewer")}', true)`,
    ),
    "suspends who works elsewhere too": await done(
      (code) => `public.suspend_colleague('${code}', '${idOf("prefectural")}', true)`,
    ),
    "suspends who works nowhere": await done(
      (code) => `public.suspend_colleague('${code}', '${idOf("nobody")}', true)`,
    ),
    "appoints themselves": await done(
      (code) => `public.appoint('${code}', '${idOf("administrator")}', 'csw')`,
    ),
    resets: await done(
      (code) => `public.reset_colleagues_second_factor('${code}', '${idOf("planner")}')`,
    ),
    "duties of the prefecture's staff, told here": await takenBack(session, async (inside) => {
      await inside`select set_config('role', 'service_role', true)`;
      return answerTo(
        inside,
        `(select jsonb_array_length(p -> 'duties')
          from jsonb_array_elements(public.list_staff('${HERE.code}') -> 'people') p
          where p ->> 'userId' = '${idOf("prefectural")}')`,
      );
    }),
  };
  const [here, there]: readonly IdentityName[] = ["administrator", "administrator elsewhere"];
  const shouldBe = {
    lists: [
      [here, "service"],
      [there, "service"],
    ],
    appoints: [[here], [there]],
    relieves: [[here], [there]],
    suspends: [[here], []],
    "suspends who works elsewhere too": [[], []],
    "suspends who works nowhere": [[], []],
    "appoints themselves": [[], [there]],
    resets: [[here], []],
    "duties of the prefecture's staff, told here": 1,
  };
  return { is, shouldBe };
}
