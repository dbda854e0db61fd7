-- What was written to an entry, its place, group, dates and contacts: who and when, no bodies. One line for each
-- transaction, newest first: [{"at", "by", "byRole", "tables", "importId", "undoable"}]; `importId` where staff changed
-- it, so that they can put it back.
create index log_entries_of_a_row on private.log_entries (municipality_code, table_name, row_id);

create function public.entry_history(code text, activity_id text, at_most integer default 50) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  held record;
  answer jsonb;
begin
  if (private.i_may_read_entries(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  select a.place_id, a.group_id into held from public.activities a
    where a.municipality_code = code and a.id = entry_history.activity_id;
  with rows_of_it as (
    select * from (values
      ('activities', entry_history.activity_id),
      ('contacts', 'activities/' || entry_history.activity_id),
      ('taken_down', 'activities/' || entry_history.activity_id),
      ('places', held.place_id), ('true_points', held.place_id), ('contacts', 'places/' || held.place_id),
      ('groups', held.group_id), ('contacts', 'groups/' || held.group_id)
    ) as v (table_name, row_id)
    union
    select 'date_changes', d.id from public.date_changes d
    where d.municipality_code = code and d.activity_id = entry_history.activity_id
    union
    select 'submissions', s.id::text from private.submissions s
    where s.municipality_code = code and s.activity_id = entry_history.activity_id
  ),
  moments as (
    select e.happened_at, e.actor, min(e.actor_role) as actor_role, max(e.id) as last_id,
      array_agg(distinct e.table_name || ' ' || e.action order by e.table_name || ' ' || e.action) as tables
    from private.log_entries e
    join rows_of_it r on r.table_name = e.table_name and r.row_id = e.row_id
    where e.municipality_code = code
    group by e.happened_at, e.actor
    order by max(e.id) desc limit least(greatest(at_most, 0), 200)
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'at', m.happened_at, 'by', u.email, 'byRole', m.actor_role, 'tables', m.tables, 'importId', i.id,
    'undoable', i.undone_at is null and i.id is not null
  ) order by m.last_id desc), '[]') into answer
  from moments m
  left join auth.users u on u.id = m.actor
  left join lateral (
    select o.id, o.undone_at from private.imports o
    where o.municipality_code = code and o.kind <> 'file' and o.applied_at = m.happened_at and exists (
      select from private.import_changes c
      where c.import_id = o.id and c.table_name = 'activities' and c.row_key = entry_history.activity_id
    )
    limit 1
  ) i on true;
  return answer;
end
$$;
revoke execute on function public.entry_history from public, anon, authenticated, service_role;
grant execute on function public.entry_history to authenticated;
