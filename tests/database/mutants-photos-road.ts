import type { Mutant } from "./mutants.ts";
import {
  forgotten,
  PHOTO_AND_NOTE_FUNCTIONS,
  photoAndNotePeople,
  photosShown,
} from "./photos-road-rules.ts";

type Suite = Mutant["suite"];
const people: Suite = (inside, identities) =>
  PHOTO_AND_NOTE_FUNCTIONS.map((name) => () => photoAndNotePeople(inside, identities, name));
const shown: Suite = (inside) => [() => photosShown(inside)];
const forgets: Suite = (inside) => [() => forgotten(inside)];

const PUBLIC = "public.public_photos(text)";
const BYTES = "public.read_public_photo(text)";
const WITHDRAW = "public.withdraw_staff_note(text,uuid)";

/** Conditions about photos and notes, each gone. */
export const PHOTO_AND_NOTE_CONDITIONS: readonly (readonly [
  signature: string,
  from: string,
  to: string,
  suite: Suite,
])[] = [
  [PUBLIC, "p.approved_at is not null and", "", shown],
  [PUBLIC, "and a.visibility = 'public'", "", shown],
  [BYTES, "p.approved_at is not null and", "", shown],
  [BYTES, "and a.visibility = 'public'", "", shown],
  ["private.photo_owners(text)", "s.state = 'approved' and", "", shown],
  ["private.photo_owners(text)", "coalesce(m.moved_to, o.activity_id)", "o.activity_id", shown],
  ["public.read_photo(text,uuid)", "and private.i_may_read_entries(code)", "", people],
  [
    "public.photos_at_hand(text,text,text)",
    "(private.i_may_read_entries(code)) is not true",
    "false",
    people,
  ],
  ["public.approve_photo(text,uuid,text)", "i_may_review", "i_may_read_entries", people],
  ["public.drop_photo(text,uuid)", "private.i_may_read_entries(code)", "true", people],
  ["public.drop_photo(text,uuid)", "and g.group_id = a.group_id", "", people],
  [
    "public.staff_notes(text,text)",
    "(private.i_may_read_entries(code)) is not true",
    "false",
    people,
  ],
  [
    "public.add_staff_note(text,text,text,text)",
    "(private.i_may_read_entries(code)) is not true",
    "false",
    people,
  ],
  [WITHDRAW, "n.made_by = auth.uid() or private.i_may_review(code)", "true", people],
  ["public.forget_photos()", "not exists", "exists", forgets],
  ["public.forget_photos()", "'2 days'", "'0 days'", forgets],
  ["public.forget_photos()", "'30 days'", "'40 days'", forgets],
  ["public.forget_staff_notes()", "where not exists", "where exists", forgets],
  ["public.forget_staff_notes()", "'30 days'", "'40 days'", forgets],
];
