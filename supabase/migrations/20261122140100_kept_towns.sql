-- A municipality as the planning view asked it on a day, so that any question of its can be asked of that day again.
-- Kept once a month by the portal itself, and when a planner presses for it. Private: it holds people of small areas and
-- positions of activities, but no name of an activity, no place, no group and no contact.
create table private.kept_towns (
  municipality_code text collate "C" not null references public.municipalities on delete cascade,
  kept_on date not null,
  version integer not null check (version > 0),
  ground jsonb not null check (jsonb_typeof(ground) = 'object'),
  -- Of every version: a list of objects, each with the municipality ("of") and the id of its activity, by which it is
  -- found when it must disappear.
  supply jsonb not null check (jsonb_typeof(supply) = 'array'),
  activities integer not null check (activities >= 0),
  removed integer not null default 0 check (removed >= 0),
  kept_by uuid,
  kept_at timestamptz not null default now(),
  primary key (municipality_code, kept_on)
);
create trigger inserts_are_noted after insert on private.kept_towns referencing new table as written
  for each statement execute function private.note_written_rows('kept_on');
create trigger updates_are_noted after update on private.kept_towns referencing new table as written
  for each statement execute function private.note_written_rows('kept_on');
create trigger deletes_are_noted after delete on private.kept_towns referencing old table as written
  for each statement execute function private.note_written_rows('kept_on');

-- Which dates there are, the newest first: {"dates": [{"on", "version", "byHand", "activities", "removed"}]}, or
-- {"problem"}. For who sees the planning view, and the portal's own key.
create function public.kept_dates(code text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if (
    (select current_setting('role', true)) is not distinct from 'service_role' or private.i_may_read_planning(code)
  ) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  return jsonb_build_object('dates', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'on', k.kept_on, 'version', k.version, 'byHand', k.kept_by is not null,
      'activities', k.activities, 'removed', k.removed
    ) order by k.kept_on desc), '[]')
    from private.kept_towns k where k.municipality_code = code
  ));
end
$$;
revoke execute on function public.kept_dates from public, anon, authenticated, service_role;
grant execute on function public.kept_dates to authenticated, service_role;

-- The town of a date: {"version", "ground", "supply"}; null where that day was not kept. The portal's own key alone: what
-- leaves it are counts.
create function public.kept_town(code text, kept_on date) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('version', k.version, 'ground', k.ground, 'supply', k.supply)
  from private.kept_towns k where k.municipality_code = code and k.kept_on = kept_town.kept_on
$$;
revoke execute on function public.kept_town from public, anon, authenticated, service_role;
grant execute on function public.kept_town to service_role;

-- Whether who is signed in may have a day kept: {"person"}, or {"problem"}. The portal writes the record itself, so that
-- nobody can send one that never was.
create function public.may_keep_town(code text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if (private.i_may_plan(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  return jsonb_build_object('person', auth.uid());
end
$$;
revoke execute on function public.may_keep_town from public, anon, authenticated, service_role;
grant execute on function public.may_keep_town to authenticated;

-- Keeps a municipality as it is on a day: {"version", "ground", "supply"}. A day is one record: a person's press puts the
-- day's newest state in its place, the portal's own work leaves what is there. What was taken down at once is not taken
-- in, however old the portal's copy is. Answers {"kept"}, whether it was written.
create function public.keep_town(code text, kept_on date, town text, person uuid default null) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  said jsonb := town::jsonb;
  written integer;
begin
  -- Whoever takes something down holds its municipality: either it is out already, or it finds this record.
  perform from public.municipalities m
    where m.municipality_code = code or m.municipality_code in (
      select p ->> 'of' from jsonb_array_elements(said -> 'supply') p
    )
    order by m.municipality_code for no key update;
  insert into private.kept_towns as k
    (municipality_code, kept_on, version, ground, supply, activities, kept_by)
    select code, keep_town.kept_on, (said ->> 'version')::integer, said -> 'ground',
      coalesce(jsonb_agg(p.point order by p.place), '[]'),
      pg_catalog.count(*) filter (where p.point ->> 'of' = code), person
    from jsonb_array_elements(said -> 'supply') with ordinality as p (point, place)
    where not exists (
      select from private.taken_down t
      where t.municipality_code = p.point ->> 'of' and t.record_table = 'activities'
        and t.record_key = p.point ->> 'id'
    )
    on conflict on constraint kept_towns_pkey do update set
      version = excluded.version, ground = excluded.ground, supply = excluded.supply,
      activities = excluded.activities, removed = 0, kept_by = excluded.kept_by, kept_at = now()
    where excluded.kept_by is not null;
  get diagnostics written = row_count;
  return jsonb_build_object('kept', written > 0);
end
$$;
revoke execute on function public.keep_town from public, anon, authenticated, service_role;
grant execute on function public.keep_town to service_role;

-- 今すぐ消す takes an activity out of every date that was kept, of its own municipality and of neighbours.
create or replace function private.forget_copies(code text, gone_table text, gone_id text) returns void
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
  update private.kept_towns k set
    supply = (
      select coalesce(jsonb_agg(p.point order by p.place), '[]')
      from jsonb_array_elements(k.supply) with ordinality as p (point, place)
      where not (p.point ->> 'of' = code and p.point ->> 'id' = gone_id)
    ),
    activities = k.activities - (k.municipality_code = code)::integer,
    removed = k.removed + (k.municipality_code = code)::integer
  where gone_table = 'activities'
    and k.supply @> jsonb_build_array(jsonb_build_object('of', code, 'id', gone_id));
$$;
