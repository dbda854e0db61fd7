-- Each write to a domain table raises the revision and adds one log entry a row, whoever writes and however.
-- Writes about staff are logged, but publish nothing.
-- The key of a row is its key columns without the code, joined by a slash; they are the trigger's arguments.
create function private.note_written_rows() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  code text;
begin
  -- `written` is the transition table of the trigger: new rows, or old ones where they were deleted.
  if tg_table_name not in ('staff', 'staff_duties') then
    for code in select distinct to_jsonb(w) ->> 'municipality_code' from written w order by 1 loop
      perform private.raise_revision(code);
    end loop;
  end if;
  insert into private.log_entries (municipality_code, actor, actor_role, action, table_name, row_id)
  select
    to_jsonb(w) ->> 'municipality_code',
    auth.uid(),
    coalesce(nullif(current_setting('role', true), 'none'), session_user::text),
    lower(tg_op),
    tg_table_name,
    (select coalesce(string_agg(to_jsonb(w) ->> k.name, '/' order by k.place), '')
     from unnest(tg_argv) with ordinality as k (name, place))
  from written w;
  return null;
end
$$;
revoke execute on function private.note_written_rows from public, anon, authenticated, service_role;

do $$
declare
  noted record;
begin
  for noted in
    select * from (values
      ('public.municipalities', '{}'::text[]),
      ('public.sources', '{id}'),
      ('public.zones', '{id}'),
      ('public.groups', '{id}'),
      ('public.places', '{id}'),
      ('private.true_points', '{place_id}'),
      ('public.own_kinds', '{id}'),
      ('public.activities', '{id}'),
      ('public.activity_partners', '{activity_id,group_id}'),
      ('public.activity_zones', '{activity_id,zone_id}'),
      ('public.date_changes', '{id}'),
      ('public.coordinators', '{id}'),
      ('public.coordinator_zones', '{coordinator_id,zone_id}'),
      ('public.events', '{id}'),
      ('public.resources', '{id}'),
      ('private.contacts', '{owner_table,owner_id}'),
      ('public.grants', '{id}'),
      ('public.plan_standards', '{id}'),
      ('public.population_areas', '{id}'),
      ('public.gazetteer', '{id}'),
      ('public.readings', '{written,reading}'),
      ('public.urgent_numbers', '{id}'),
      ('public.operator_pages', '{page,language}'),
      ('public.ground', '{}'),
      ('private.staff', '{user_id}'),
      ('private.staff_duties', '{user_id,role,zone_id}')
    ) as t (name, keys)
  loop
    execute format(
      'create trigger inserts_are_noted after insert on %s referencing new table as written
       for each statement execute function private.note_written_rows(%s)',
      noted.name, (select string_agg(quote_literal(k), ', ') from unnest(noted.keys) k)
    );
    execute format(
      'create trigger updates_are_noted after update on %s referencing new table as written
       for each statement execute function private.note_written_rows(%s)',
      noted.name, (select string_agg(quote_literal(k), ', ') from unnest(noted.keys) k)
    );
    execute format(
      'create trigger deletes_are_noted after delete on %s referencing old table as written
       for each statement execute function private.note_written_rows(%s)',
      noted.name, (select string_agg(quote_literal(k), ', ') from unnest(noted.keys) k)
    );
  end loop;
end
$$;
