-- The log of a municipality, newest first: for its administrators, and for the portal's own key.
create function public.read_log(code text, before bigint default null, at_most integer default 100)
returns table (
  id bigint, happened_at timestamptz, actor uuid, actor_role text, action text, table_name text, row_id text
)
language sql stable security definer set search_path = '' as $$
  select e.id, e.happened_at, e.actor, e.actor_role, e.action, e.table_name, e.row_id
  from private.log_entries e
  where e.municipality_code = code
    and (before is null or e.id < before)
    and (
      (select current_setting('role', true)) = 'service_role'
      or code in (select private.municipalities_where_i_am(array['administrator']))
    )
  order by e.id desc
  limit least(greatest(at_most, 0), 1000)
$$;
revoke execute on function public.read_log from public, anon, authenticated, service_role;
grant execute on function public.read_log to authenticated, service_role;
