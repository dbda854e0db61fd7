import { actAs } from "./act-as.ts";
import { HERE } from "./full-town.ts";
import type { Identity } from "./identities.ts";
import { answerTo, type Session, takenBack } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

const keyOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const ask = (number: number, address: string, more = ""): string =>
  `public.ask_subscription('${HERE.code}', '${keyOf(number)}', '${address}', 'ja',
    '${String(number).padStart(43, "k")}'${more})`;
const wish = (answer: unknown): string => {
  const { id, problem } = answer as { id?: string | null; problem?: string };
  return problem ?? (id === null ? "silent" : "asked");
};
const rows = (session: Session) =>
  answerTo(session, "(select count(*)::int from private.subscriptions)");

/** What is kept and what is not, and that nothing tells about an address. */
export async function subscriptionsAreAsked(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    await inside`delete from private.subscriptions`;
    const first = await answerTo(inside, ask(1, "A@example.jp", ", 'salon,cafe', 'west'"));
    const again = await answerTo(inside, ask(1, "a@example.jp"));
    const unknown = [
      await answerTo(inside, ask(2, "a@example.jp", ", '', 'no such zone'")),
      await answerTo(inside, ask(2, "a@example.jp", ", 'no such kind'")),
      await answerTo(inside, ask(2, "nobody")),
      await answerTo(inside, ask(2, "a@example.jp").replace(HERE.code, "999999")),
    ].map(wish);
    const answers: string[] = [];
    for (const number of [2, 3, 4])
      answers.push(wish(await answerTo(inside, ask(number, "a@example.jp"))));
    const afterwards = await rows(inside);
    await inside`update private.subscriptions set made_at = now() - interval '25 hours'`;
    answers.push(wish(await answerTo(inside, ask(4, "a@example.jp"))));
    const kept = await answerTo(
      inside,
      "(select s.email || cardinality(s.kinds) || s.zone_id from private.subscriptions s where s.zone_id is not null)",
    );
    await inside`update private.subscriptions
      set made_at = now(), confirmed_at = now(), told_until = now(), told_week = now()`;
    answers.push(wish(await answerTo(inside, ask(5, "a@example.jp"))));
    return {
      same: JSON.stringify(first) === JSON.stringify(again),
      unknown,
      answers,
      afterwards,
      kept,
    };
  });
  const shouldBe = {
    same: true,
    unknown: ["zone-unknown", "form-incomplete", "form-incomplete", "municipality-unknown"],
    answers: ["asked", "asked", "silent", "asked", "asked"],
    afterwards: 3,
    kept: "a@example.jp2west",
  };
  return { is, shouldBe };
}

/** 60 in an hour, 300 in a day that nobody vouched for; whoever verified counts no more. */
export async function subscriptionLimits(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    const fill = async (many: number, minutes: number) => {
      await inside`delete from private.subscriptions`;
      await inside`insert into private.subscriptions
          (municipality_code, form_key, email, language, leave_key, made_at)
        select ${HERE.code}, gen_random_uuid(), 'x' || n || '@example.jp', 'ja', lpad(n::text, 43, 'n'),
          now() - make_interval(mins => ${minutes})
        from generate_series(1, ${many}) n`;
    };
    const asked = async (number: number) =>
      wish(await answerTo(inside, ask(number, "a@example.jp")));
    await fill(59, 30);
    const hour = [await asked(1), await asked(2)];
    await inside`update private.subscriptions set confirmed_at = now(), told_until = now(), told_week = now()
      where email = 'x1@example.jp'`;
    hour.push(await asked(2));
    await fill(299, 90);
    const day = [await asked(1), await asked(2)];
    await fill(300, 1500);
    const dayAfter = await asked(1);
    return { hour, day, dayAfter };
  });
  const shouldBe = {
    hour: ["asked", "too-many-now", "asked"],
    day: ["asked", "too-many-now"],
    dayAfter: "asked",
  };
  return { is, shouldBe };
}

const HERE_ALL = `'${HERE.code}'`;
const idOf = (number: number) =>
  `(select s.id from private.subscriptions s where s.form_key = '${keyOf(number)}')`;
const keys = (session: Session) =>
  answerTo(
    session,
    "(select coalesce(string_agg(right(s.leave_key, 1), '' order by s.leave_key), '') from private.subscriptions s)",
  );

/** From verifying to leaving, each in its own municipality. */
export async function subscriptionsLive(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    await inside`delete from private.subscriptions`;
    await inside`delete from private.mails`;
    await inside`delete from private.links`;
    for (const [number, zone] of [
      [1, ", '', 'west'"],
      [2, ", '', 'west'"],
      [3, ""],
    ] as const)
      await answerTo(inside, ask(number, "a@example.jp", zone));
    const confirm = (number: number, code = HERE_ALL) =>
      answerTo(inside, `public.confirm_subscription(${code}, ${idOf(number)}) ->> 'zone'`);
    const elsewhere = await confirm(1, "'999999'");
    const confirmed = [await confirm(1), await confirm(3), await confirm(2)];
    const replaced = await keys(inside);
    const due = (week: string) =>
      answerTo(inside, `jsonb_array_length(public.due_subscriptions(${HERE_ALL}, ${week}))`);
    const monday = "date_trunc('week', now() at time zone 'Asia/Tokyo')::date";
    const dues = [await due(monday), await due(`${monday} + 7`)];
    const tell = (rest: string) =>
      answerTo(
        inside,
        `public.tell_news(${idOf(3)}, ${monday} + 7, now() + interval '1 day'${rest})`,
      );
    const told = [
      await tell(", 'x', 'x', 'x', 'https://x'"),
      await tell(", 'x', 'x', 'x', 'https://x'"),
    ];
    const mails = await answerTo(
      inside,
      "(select count(*)::int from private.mails m where m.template = 'news' and m.leave_url = 'https://x')",
    );
    const afterwards = await due(`${monday} + 7`);
    const until = await answerTo(
      inside,
      `(select s.told_until > now() from private.subscriptions s where s.id = ${idOf(3)})`,
    );
    const leave = (code: string) =>
      answerTo(inside, `public.leave_subscription(${code}, '${"3".padStart(43, "k")}')`);
    const look = (code: string) =>
      answerTo(inside, `public.look_at_subscription(${code}, '${"3".padStart(43, "k")}')`);
    const looked = [await look("'999999'"), await look(HERE_ALL)];
    const hash = "0".repeat(64);
    await answerTo(
      inside,
      `public.make_link(${HERE_ALL}, 'subscribe', ${idOf(3)}::text, 'a@example.jp', '${hash}', 60)::text`,
    );
    const left = [await leave("'999999'"), await leave(HERE_ALL), await leave(HERE_ALL)];
    const stillHeld = await answerTo(
      inside,
      `(select count(*)::int from (
        select m.recipient from private.mails m union all select l.email from private.links l
      ) as held (address) where held.address = 'a@example.jp')`,
    );
    return {
      stillHeld,
      elsewhere,
      confirmed,
      replaced,
      dues,
      told,
      mails,
      afterwards,
      until,
      looked,
      left,
      kept: await keys(inside),
    };
  });
  const shouldBe = {
    stillHeld: 0,
    elsewhere: null,
    confirmed: ["west", null, "west"],
    replaced: "23",
    dues: [0, 2],
    told: [true, false],
    mails: 1,
    afterwards: 1,
    until: true,
    looked: [null, { zone: null, kinds: [] }],
    left: [false, true, false],
    kept: "2",
  };
  return { is, shouldBe };
}

/** What was never verified goes after a week; nobody unverified is written to. */
export async function subscriptionsAreForgotten(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    await inside`delete from private.subscriptions`;
    for (const number of [1, 2, 3]) await answerTo(inside, ask(number, `a${number}@example.jp`));
    await answerTo(inside, `public.confirm_subscription(${HERE_ALL}, ${idOf(3)})`);
    await inside`update private.subscriptions set made_at = now() -
      case email when 'a2@example.jp' then interval '6 days' else interval '8 days' end`;
    await answerTo(inside, "public.forget_unverified_subscriptions()::text");
    const due = await answerTo(
      inside,
      `jsonb_array_length(public.due_subscriptions(${HERE_ALL}, '2100-01-04'))`,
    );
    const untold = await answerTo(inside, `public.tell_news(${idOf(2)}, '2100-01-04', now())`);
    return { kept: await keys(inside), due, untold };
  });
  return { is, shouldBe: { kept: "23", due: 1, untold: false } };
}

/** When an entry is dated, and who is told. */
export async function publicationsAreDated(
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> {
  const anon = identities.find(({ name }) => name === "anon");
  const is = await takenBack(session, async (inside) => {
    await inside.unsafe("set local session_replication_role = replica");
    await inside`delete from public.publications`;
    await inside`insert into public.publications (municipality_code, activity_id) values (${HERE.code}, 'open')`;
    await inside`insert into public.activities (municipality_code, id, name, kind, contact_route, visibility)
      values (${HERE.code}, 'undated', 'x', 'cafe', 'through-council', 'public')`;
    await inside.unsafe("set local session_replication_role = origin");
    const told = async () => {
      const outcome = await actAs(
        inside,
        anon as Identity,
        `select activity_id || num_nonnulls(published_at) || num_nonnulls(changed_at) as row
         from public.publications order by activity_id`,
      );
      return typeof outcome === "string" ? outcome : outcome.rows.map(({ row }) => row).join(" ");
    };
    const write = (what: string, id: string) =>
      inside.unsafe(
        `update public.activities set ${what} where municipality_code = '${HERE.code}' and id = '${id}'`,
      );
    const noted = async () =>
      String(
        await answerTo(
          inside,
          "(select string_agg(p.activity_id, ' ' order by p.activity_id) from public.publications p)",
        ),
      );
    const said: Record<string, string> = { before: await told() };
    await write("name = name, confirmed_on = '2026-11-20', rhythm_months = 7", "open");
    said.confirmed = await told();
    await write("name = name || '2'", "open");
    said.changed = await told();
    await write("name = name || '2'", "closed");
    said.changedUnseen = await told();
    await write("name = name || '2'", "undated");
    said.changedUndated = await told();
    said.noted = await noted();
    await write("visibility = 'public'", "closed");
    said.shown = await told();
    await write("visibility = 'staff'", "closed");
    said.hidden = await told();
    await inside`insert into public.activities (municipality_code, id, name, kind, contact_route, visibility)
      values (${HERE.code}, 'p1', 'x', 'cafe', 'through-council', 'public'),
        (${HERE.code}, 'p2', 'x', 'cafe', 'through-council', 'staff')`;
    said.added = await told();
    said.notedToo = await noted();
    await inside`delete from public.activities where municipality_code = ${HERE.code} and id = 'p1'`;
    said.gone = await told();
    return said;
  });
  const shouldBe = {
    before: "",
    confirmed: "",
    changed: "open01",
    changedUnseen: "open01",
    changedUndated: "open01",
    noted: "open",
    shown: "closed10 open01",
    hidden: "open01",
    added: "open01 p110",
    notedToo: "closed open p1",
    gone: "open01",
  };
  return { is, shouldBe };
}
