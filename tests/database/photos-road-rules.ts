import { HERE } from "./full-town.ts";
import type { Identity, IdentityName } from "./identities.ts";
import { whoIsAnswered } from "./mail-rules.ts";
import { type Session, takenBack } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

const READERS: readonly IdentityName[] = [
  "reviewer",
  "csw of the east",
  "csw of the west",
  "administrator",
];
const REVIEWERS: readonly IdentityName[] = ["reviewer", "administrator"];
/** Full towns have a group `open` each, which member A looks after here. */
const NOTE = "staff_notes";

const PHOTO = `(select p.id from private.photos p limit 1)`;
const WHO_MAY: Readonly<
  Record<
    string,
    readonly [
      question: (code: string, photo: string) => string,
      sign: string,
      here: readonly IdentityName[],
    ]
  >
> = {
  photos_at_hand: [
    (code) => `jsonb_build_object('list', public.photos_at_hand('${code}', 'open'))`,
    "people at a table",
    READERS,
  ],
  read_photo: [(code, photo) => `public.read_photo('${code}', '${photo}')`, "/9g=", READERS],
  approve_photo: [
    (code, photo) => `public.approve_photo('${code}', '${photo}')`,
    '"activityId"',
    REVIEWERS,
  ],
  drop_photo: [
    (code, photo) => `public.drop_photo('${code}', '${photo}')`,
    '"gone"',
    [...READERS, "group member A"],
  ],
  [NOTE]: [
    (code) => `jsonb_build_object('list', public.staff_notes('${code}', 'open'))`,
    "ring twice",
    READERS,
  ],
  add_staff_note: [
    (code) => `public.add_staff_note('${code}', 'open', 'x', '2026-11-01')`,
    '"id"',
    READERS,
  ],
  "withdraw_staff_note of another": [
    (code, photo) => `public.withdraw_staff_note('${code}', '${photo}')`,
    '"withdrawn"',
    REVIEWERS,
  ],
};
export const PHOTO_AND_NOTE_FUNCTIONS = Object.keys(WHO_MAY);

/** Who gets an answer, by name of the function; nobody elsewhere does, because the photo and the note are here. */
export async function photoAndNotePeople(
  session: Session,
  identities: readonly Identity[],
  name: string,
): Promise<Measured> {
  const [question, sign, here] = WHO_MAY[name] ?? [() => "null", "", []];
  const [row] = await session.unsafe<{ photo: string; note: string }[]>(
    `select ${PHOTO} as photo, (select n.id from private.staff_notes n limit 1) as note`,
  );
  const id = (name.startsWith("withdraw") ? row?.note : row?.photo) ?? "";
  const is = await whoIsAnswered(session, identities, (code) => question(code, id), sign);
  const shouldBe =
    name === "add_staff_note" ? { here, there: ["administrator elsewhere"] } : { here, there: [] };
  return { is, shouldBe };
}

const answerTo = async (session: Session, statement: string): Promise<unknown> => {
  const [row] = await session.unsafe<{ answer: unknown }[]>(`select ${statement} as answer`);
  return row?.answer ?? null;
};

/** What stands between a photo and the public: somebody's look, and an entry that is public now. */
export const photosShown = (session: Session): Promise<Measured> =>
  takenBack(session, async (inside) => {
    const hash = await answerTo(inside, "(select p.hash from private.photos p)");
    const shown = async () => [
      await answerTo(inside, `jsonb_array_length(public.public_photos('${HERE.code}'))`),
      (await answerTo(inside, `public.read_public_photo('${String(hash)}')`)) !== null,
    ];
    const after = async (statement: string) =>
      takenBack(inside, async (deeper) => {
        await deeper.unsafe(statement);
        return shown();
      });
    const is = {
      approved: await shown(),
      "not looked at": await after("update private.photos set approved_at = null"),
      "entry hidden": await after("update public.activities set visibility = 'staff'"),
      "entry gone": await after("update private.photos set activity_id = 'nowhere'"),
      "to no entry": await after("update private.photos set activity_id = null"),
      "entry joined": await after(`
        update private.photos set activity_id = 'joined-one';
        insert into private.moved_entries (municipality_code, activity_id, moved_to)
          values ('${HERE.code}', 'joined-one', 'open')`),
      "sent with a form that was approved": await after(`
        update private.photos set activity_id = null;
        update private.submissions set state = 'approved', activity_id = 'open', decided_at = now(),
          body = jsonb_build_object('photoIds', jsonb_build_array(${PHOTO}))`),
      "sent with a form that waits": await after(`
        update private.photos set activity_id = null;
        update private.submissions set state = 'waiting', activity_id = 'open',
          body = jsonb_build_object('photoIds', jsonb_build_array(${PHOTO}))`),
    };
    const [yes, no] = [
      [1, true],
      [0, false],
    ];
    return {
      is,
      shouldBe: {
        approved: yes,
        "not looked at": no,
        "entry hidden": no,
        "entry gone": no,
        "to no entry": no,
        "entry joined": yes,
        "sent with a form that was approved": yes,
        "sent with a form that waits": no,
      },
    };
  });

/** How many photos and notes are left after forgetting, by what became of them. */
export const forgotten = (session: Session): Promise<Measured> =>
  takenBack(session, async (inside) => {
    const left = (statement: string) =>
      takenBack(inside, async (deeper) => {
        await deeper.unsafe(statement);
        await deeper.unsafe("select public.forget_photos(), public.forget_staff_notes()");
        const count = (table: string) =>
          answerTo(deeper, `(select count(*)::int from private.${table})`);
        return [await count("photos"), await count("staff_notes")];
      });
    const both = (change: string) =>
      `update private.photos set ${change}; update private.staff_notes set ${change}`;
    const down = `insert into private.taken_down (municipality_code, record_table, record_key)
      values ('${HERE.code}', 'activities', 'nowhere')`;
    const is = {
      "the entry is here": await left(both("made_at = now() - interval '2 years'")),
      "the entry is gone since yesterday": await left(both("activity_id = 'nowhere'")),
      "taken down for good": await left(`${both("activity_id = 'nowhere'")}; ${down}`),
      "gone for long": await left(
        both("activity_id = 'nowhere', made_at = now() - interval '31 days'"),
      ),
      "no form names it": await left(
        "update private.photos set activity_id = null, made_at = now() - interval '3 days'",
      ),
      "a form that waits names it": await left(`
        update private.photos set activity_id = null, made_at = now() - interval '3 days';
        update private.submissions set state = 'waiting',
          body = jsonb_build_object('photoIds', jsonb_build_array(${PHOTO}))`),
      "a form that was declined names it": await left(`
        update private.photos set activity_id = null, made_at = now() - interval '3 days';
        update private.submissions set state = 'declined',
          body = jsonb_build_object('photoIds', jsonb_build_array(${PHOTO}))`),
      "came just now": await left("update private.photos set activity_id = null"),
    };
    const shouldBe = {
      "the entry is here": [1, 1],
      "the entry is gone since yesterday": [1, 1],
      "taken down for good": [0, 0],
      "gone for long": [0, 0],
      "no form names it": [0, 1],
      "a form that waits names it": [1, 1],
      "a form that was declined names it": [0, 1],
      "came just now": [1, 1],
    };
    return { is, shouldBe };
  });
