-- What was taken down at once (今すぐ消す) and must not come back with the next import of the same file. Ids alone:
-- nothing of what they stood for.
create table private.taken_down (
  municipality_code text collate "C" not null references public.municipalities on delete cascade,
  record_table text collate "C" not null check (record_table in ('activities', 'places', 'groups')),
  record_key text collate "C" not null check (char_length(record_key) between 1 and 200),
  taken_at timestamptz not null default now(),
  primary key (municipality_code, record_table, record_key)
);
create trigger inserts_are_noted after insert on private.taken_down referencing new table as written
  for each statement execute function private.note_written_rows('record_table', 'record_key');
create trigger updates_are_noted after update on private.taken_down referencing new table as written
  for each statement execute function private.note_written_rows('record_table', 'record_key');
create trigger deletes_are_noted after delete on private.taken_down referencing old table as written
  for each statement execute function private.note_written_rows('record_table', 'record_key');

-- Rows of a file that would bring back what was taken down are left aside, and with a place or group that is gone, what
-- would stand on it: [{"table", "key"}] of the records.
create function private.withhold_staged(import uuid, code text) returns jsonb
language sql security definer set search_path = '' as $$
  with kept_away as (
    select t.record_table, t.record_key from private.taken_down t where t.municipality_code = code
    union
    select s.record_table, s.record_key
    from private.staged_rows s
    join private.taken_down t on t.municipality_code = code and (
      (t.record_table = 'places' and s.row ->> 'place_id' = t.record_key)
      or (t.record_table = 'groups' and s.row ->> 'group_id' = t.record_key)
    )
    where s.import_id = import and s.table_name = 'activities'
  ),
  gone as (
    delete from private.staged_rows s using kept_away k
    where s.import_id = import and (
      (s.record_table = k.record_table and s.record_key = k.record_key)
      or (k.record_table = 'activities' and s.table_name = 'date_changes' and s.row ->> 'activity_id' = k.record_key)
    )
    returning k.record_table, k.record_key
  )
  select coalesce(jsonb_agg(distinct jsonb_build_object('table', g.record_table, 'key', g.record_key)), '[]')
  from gone g
$$;
revoke execute on function private.withhold_staged from public, anon, authenticated, service_role;

-- Whether nothing but this activity uses a place, or knows a group.
create function private.only_of(code text, activity_id text, used_table text, used_id text) returns boolean
language sql stable security definer set search_path = '' as $$
  select used_id is not null and case used_table
    when 'places' then not exists (
      select from public.activities a
      where a.municipality_code = code and a.place_id = used_id and a.id <> only_of.activity_id
      union all
      select from public.date_changes d
      where d.municipality_code = code and d.place_id = used_id and d.activity_id <> only_of.activity_id
      union all
      select from public.coordinators c where c.municipality_code = code and c.base_place_id = used_id
      union all
      select from public.events e where e.municipality_code = code and e.place_id = used_id
      union all
      select from public.resources r where r.municipality_code = code and r.place_id = used_id
    )
    else not exists (
      select from public.activities a
      where a.municipality_code = code and a.group_id = used_id and a.id <> only_of.activity_id
      union all
      select from public.activity_partners p
      where p.municipality_code = code and p.group_id = used_id and p.activity_id <> only_of.activity_id
      union all
      select from public.coordinators c where c.municipality_code = code and c.group_id = used_id
      union all
      select from public.resources r where r.municipality_code = code and r.group_id = used_id
    )
  end
$$;
revoke execute on function private.only_of from public, anon, authenticated, service_role;

-- Copies of a record that undoing an import, or an import that is under way, could bring back.
create function private.forget_copies(code text, gone_table text, gone_id text) returns void
language sql security definer set search_path = '' as $$
  delete from private.import_changes c using private.imports i
  where i.id = c.import_id and i.municipality_code = code and (
    (c.record_table = gone_table and c.record_key = gone_id)
    or (gone_table = 'activities' and c.table_name = 'date_changes'
      and coalesce(c.after, c.before) ->> 'activity_id' = gone_id)
    or (gone_table = 'activities' and c.table_name = 'moved_entries'
      and coalesce(c.after, c.before) ->> 'moved_to' = gone_id)
  );
  delete from private.staged_rows s using private.imports i
  where i.id = s.import_id and i.municipality_code = code
    and s.record_table = gone_table and s.record_key = gone_id;
$$;
revoke execute on function private.forget_copies from public, anon, authenticated, service_role;
