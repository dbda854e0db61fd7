-- A note of a place for staff only: who welcomes, what to mind, with the day on which it was so. Notes are added and
-- withdrawn, never edited: what somebody relied on is not changed behind their back. Withdrawing empties the words.
create table private.staff_notes (
  id uuid primary key default gen_random_uuid(),
  municipality_code text collate "C" not null references public.municipalities,
  -- No foreign key: an entry that was merged into another takes its notes along (private.moved_entries), and one that
  -- comes back finds them again.
  activity_id text collate "C" not null check (char_length(activity_id) between 1 and 200),
  body text not null check (char_length(body) <= 1000),
  seen_on date not null,
  made_at timestamptz not null default now(),
  made_by uuid not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  constraint staff_notes_withdrawn_are_empty check ((withdrawn_at is null) = (btrim(body) <> ''))
);
create index staff_notes_activity on private.staff_notes (municipality_code, activity_id);

create trigger inserts_are_noted after insert on private.staff_notes referencing new table as written
  for each statement execute function private.note_written_rows('id');
create trigger updates_are_noted after update on private.staff_notes referencing new table as written
  for each statement execute function private.note_written_rows('id');
create trigger deletes_are_noted after delete on private.staff_notes referencing old table as written
  for each statement execute function private.note_written_rows('id');
