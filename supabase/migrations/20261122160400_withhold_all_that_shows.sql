-- Rows of a file that would bring back what was taken down are left aside, as before, and also what would show its place or
-- its group again: an event, a desk's base, a resource or a date there, the group as a partner of another's entry.
create or replace function private.withhold_staged(import uuid, code text) returns jsonb
language sql security definer set search_path = '' as $$
  with kept_away as (
    select t.record_table, t.record_key from private.taken_down t where t.municipality_code = code
    union
    select s.record_table, s.record_key
    from private.staged_rows s
    join private.taken_down t on t.municipality_code = code and (
      (t.record_table = 'places' and t.record_key in (s.row ->> 'place_id', s.row ->> 'base_place_id'))
      or (t.record_table = 'groups' and s.row ->> 'group_id' = t.record_key)
    )
    where s.import_id = import
      and s.table_name in ('activities', 'date_changes', 'coordinators', 'events', 'resources')
  ),
  partners as (
    delete from private.staged_rows s using private.taken_down t
    where s.import_id = import and s.table_name = 'activity_partners'
      and t.municipality_code = code and t.record_table = 'groups' and t.record_key = s.row ->> 'group_id'
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
