-- Where an entry went that was merged into another: its permanent address leads there, because QR codes on paper and
-- calendars keep it. Whoever merges the second one again moves both (private.stage_merge).
create table private.moved_entries (
  municipality_code text collate "C" not null references public.municipalities,
  activity_id text collate "C" not null check (char_length(activity_id) between 1 and 200),
  moved_to text collate "C" not null,
  primary key (municipality_code, activity_id),
  foreign key (municipality_code, moved_to) references public.activities on delete cascade,
  constraint moved_entries_elsewhere check (moved_to <> activity_id)
);
create index moved_entries_moved_to on private.moved_entries (municipality_code, moved_to);

create trigger inserts_are_noted after insert on private.moved_entries referencing new table as written
  for each statement execute function private.note_written_rows('activity_id');
create trigger updates_are_noted after update on private.moved_entries referencing new table as written
  for each statement execute function private.note_written_rows('activity_id');
create trigger deletes_are_noted after delete on private.moved_entries referencing old table as written
  for each statement execute function private.note_written_rows('activity_id');

-- The addresses that lead elsewhere, for rendering: [{activity_id, moved_to}], where both may be known to anybody.
create function public.moved_entries(code text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(
    jsonb_build_object('activity_id', m.activity_id, 'moved_to', m.moved_to) order by m.activity_id
  ), '[]')
  from private.moved_entries m
  join public.activities a on a.municipality_code = m.municipality_code and a.id = m.moved_to
  where m.municipality_code = code and a.visibility = 'public'
$$;
revoke execute on function public.moved_entries from public, anon, authenticated, service_role;
grant execute on function public.moved_entries to service_role;
