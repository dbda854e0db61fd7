import { HERE, THERE } from "./full-town.ts";
import { answerTo, type Session, takenBack } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

const keyOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** One form: its number and its words, perhaps an address. */
export interface Form {
  readonly key: number;
  readonly words: string;
  readonly email?: string;
  readonly code?: string;
  readonly zone?: string;
}
export const submit = ({ key, words, email, code = HERE.code, zone }: Form): string =>
  `public.submit_registration('${code}', '${keyOf(key)}', '{"words": "${words}"}', 'ja',
    ${email === undefined ? "null" : `'${email}'`}, ${zone === undefined ? "null" : `'${zone}'`})`;

/** What a sender is told, in short: a problem, that it was there before, or what is kept. */
export async function sent(session: Session, form: Form): Promise<string> {
  const answer = (await answerTo(session, submit(form))) as {
    problem?: string;
    fresh?: boolean;
    state?: string;
    revision?: number;
  };
  return (
    answer.problem ?? `${answer.fresh === true ? "new" : "same"} ${answer.state} ${answer.revision}`
  );
}
const rows = (session: Session): Promise<unknown> =>
  answerTo(session, "(select count(*)::int from private.submissions)");
const clear = (session: Session) => session`delete from private.submissions`;

/** One form is one submission: by its number, and for a day by its words and address; until somebody verified it. */
export async function submissionsAreOnce(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    await clear(inside);
    const form = { key: 1, words: "a", email: "a@example.jp" };
    const once = [
      await sent(inside, form),
      await sent(inside, form),
      await sent(inside, { ...form, key: 2 }),
      await sent(inside, { ...form, key: 2, email: " A@Example.JP" }),
      await sent(inside, { ...form, key: 3, email: "b@example.jp" }),
      await sent(inside, { ...form, key: 1, code: THERE.code, words: "b" }),
    ];
    const kept = await rows(inside);
    await inside`update private.submissions set made_at = made_at - interval '23.5 hours'`;
    const late = [await sent(inside, { ...form, key: 4 })];
    await inside`update private.submissions set made_at = made_at - interval '1 hour'`;
    late.push(await sent(inside, { ...form, key: 4 }));
    await inside`update private.submissions set state = 'declined'`;
    late.push(await sent(inside, { ...form, key: 5 }));
    await clear(inside);
    const changed: string[] = [await sent(inside, form)];
    for (const words of ["b", "c", "d", "e", "f", "g"])
      changed.push(await sent(inside, { ...form, words }));
    const says = await answerTo(inside, "(select s.body ->> 'words' from private.submissions s)");
    await inside`update private.submissions set revision = 0, state = 'declined'`;
    changed.push(await sent(inside, { ...form, words: "h" }));
    await inside`update private.submissions set state = 'waiting', verified_at = now()`;
    changed.push(await sent(inside, { ...form, words: "i" }));
    return { once, kept, late, changed, says };
  });
  const shouldBe = {
    once: [
      "new unverified 0",
      "same unverified 0",
      "same unverified 0",
      "same unverified 0",
      "new unverified 0",
      "new unverified 0",
    ],
    kept: 3,
    late: ["same unverified 0", "new unverified 0", "new unverified 0"],
    changed: [
      "new unverified 0",
      "new unverified 1",
      "new unverified 2",
      "new unverified 3",
      "new unverified 4",
      "new unverified 5",
      "same unverified 5",
      "same declined 0",
      "same waiting 0",
    ],
    says: "f",
  };
  return { is, shouldBe };
}

/** How much may wait that nobody vouched for: for an address, in an hour, in a day, each municipality for itself. */
export async function submissionLimits(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    const fill = async (many: number, minutes: number, email: string | null, code = HERE.code) => {
      await inside`insert into private.submissions
          (municipality_code, idempotency_key, kind, body, body_sha256, email, language, state, made_at)
        select ${code}, gen_random_uuid(), 'new', '{}', lpad(n::text, 64, '0'), ${email}, 'ja',
          ${email === null ? "waiting" : "unverified"}, now() - make_interval(mins => ${minutes})
        from generate_series(1, ${many}) n`;
    };
    const send = (key: number, email?: string) =>
      sent(inside, { key, words: `w${key}`, ...(email === undefined ? {} : { email }) });
    const stranger = "x@example.jp";
    await clear(inside);
    await fill(4, 1400, stranger);
    await fill(5, 10, stranger, THERE.code);
    const address = [await send(1, stranger), await send(2, stranger)];
    await inside`update private.submissions set made_at = now() - interval '1410 minutes'`;
    address.push(await send(3, stranger));
    await inside`update private.submissions set made_at = now() - interval '1441 minutes'`;
    address.push(await send(3, stranger));
    await inside`update private.submissions set state = 'waiting', made_at = now()`;
    address.push(await send(4, stranger));

    await clear(inside);
    await fill(59, 59, null);
    await fill(60, 1, null, THERE.code);
    const hour = [await send(1), await send(2)];
    await inside`update private.submissions set made_by = gen_random_uuid()`;
    hour.push(await send(2));
    await fill(59, 30, null);
    hour.push(await send(3));
    await inside`update private.submissions set verified_at = now()`;
    hour.push(await send(3));

    await clear(inside);
    await fill(299, 1400, null);
    const day = [await send(1), await send(2)];
    await inside`update private.submissions set made_at = now() - interval '1410 minutes'`;
    day.push(await send(2));
    await inside`update private.submissions set made_at = now() - interval '1441 minutes'`;
    day.push(await send(2));
    return { address, hour, day };
  });
  const [mailed, called, no] = ["new unverified 0", "new waiting 0", "too-many-now"];
  const shouldBe = {
    address: [mailed, no, no, mailed, mailed],
    hour: [called, no, called, no, called],
    day: [called, no, no, called],
  };
  return { is, shouldBe };
}

/** Only a link verifies, only what waits for it; what nobody verified is forgotten after 30 days, what was declined or taken back after 90. */
export async function submissionsAreVerified(session: Session): Promise<Measured> {
  const states = "(select string_agg(s.state, ' ' order by s.made_at) from private.submissions s)";
  const is = await takenBack(session, async (inside) => {
    await clear(inside);
    const unknown = await sent(inside, { key: 1, words: "a", zone: "nowhere" });
    await sent(inside, { key: 1, words: "a", email: "a@example.jp" });
    const verify = (code: string, address = "A@example.jp") =>
      answerTo(
        inside,
        `public.verify_submission('${code}', (select s.id from private.submissions s), '${address}') ->> 'state'`,
      );
    const another = [await verify(HERE.code, "b@example.jp"), await answerTo(inside, states)];
    const elsewhere = [await verify(THERE.code), await answerTo(inside, states)];
    const here = [await verify(HERE.code), await answerTo(inside, states)];
    await inside`update private.submissions set state = 'withdrawn'`;
    const withdrawn = [await verify(HERE.code), await answerTo(inside, states)];
    await clear(inside);
    // Days since it was made and, where it was decided, since then; an hour more or less.
    for (const [key, state, made, decided] of [
      [1, "unverified", 30 * 24 + 1, null],
      [2, "unverified", 30 * 24 - 1, null],
      [3, "waiting", 200 * 24, null],
      [4, "approved", 200 * 24, 100 * 24],
      [5, "declined", 100 * 24, 90 * 24 + 1],
      [6, "declined", 100 * 24, 90 * 24 - 1],
      [7, "withdrawn", 90 * 24 + 1, null],
      [8, "withdrawn", 90 * 24 - 1, null],
    ] as const) {
      await sent(inside, { key, words: `w${key}`, email: `${key}@example.jp` });
      await inside`update private.submissions set state = ${state}, made_at = now() - make_interval(hours => ${made}),
        decided_at = now() - make_interval(hours => ${decided}) where idempotency_key = ${keyOf(key)}`;
    }
    await answerTo(inside, "public.forget_submissions()::text");
    const left = await answerTo(
      inside,
      "(select string_agg(right(s.idempotency_key::text, 1), ' ' order by s.idempotency_key) from private.submissions s)",
    );
    return { unknown, another, elsewhere, here, withdrawn, left };
  });
  const shouldBe = {
    unknown: "zone-unknown",
    another: [null, "unverified"],
    elsewhere: [null, "unverified"],
    here: ["waiting", "waiting"],
    withdrawn: ["withdrawn", "withdrawn"],
    left: "2 3 4 6 8",
  };
  return { is, shouldBe };
}

/** A claim is of what is public, and makes no claim of what was sent as something else. */
export async function claimsArePublic(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    await clear(inside);
    const claim = (activity: string, key: number) =>
      answerTo(
        inside,
        `coalesce(public.submit_claim('${HERE.code}', '${keyOf(key)}', '${activity}', '{}', 'ja') ->> 'problem', 'sent')`,
      );
    const answers = [await claim("closed", 1), await claim("open", 2)];
    await sent(inside, { key: 3, words: "a" });
    await inside`update private.submissions set verified_at = now()`;
    answers.push(await claim("open", 3));
    const kinds = await answerTo(
      inside,
      "(select string_agg(s.kind, ' ' order by s.idempotency_key) from private.submissions s)",
    );
    return { answers, kinds };
  });
  return { is, shouldBe: { answers: ["reference-missing", "sent", "sent"], kinds: "claim new" } };
}
