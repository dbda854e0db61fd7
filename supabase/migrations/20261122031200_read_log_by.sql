-- The log of a municipality, newest first: for its administrators, and for the portal's own key. By table, by who wrote,
-- by day (in Japan); with the address of who wrote. What belongs to a person and to no municipality - suspended, signed
-- in, second factor - is shown where that person works.
drop function public.read_log;
create function public.read_log(
  code text, before bigint default null, at_most integer default 100,
  of_table text default null, by_whom uuid default null, on_day date default null
) returns table (
  id bigint, happened_at timestamptz, actor uuid, actor_email text, actor_role text, action text, table_name text,
  row_id text
)
language sql stable security definer set search_path = '' as $$
  select e.id, e.happened_at, e.actor, u.email::text, e.actor_role, e.action, e.table_name, e.row_id
  from private.log_entries e
  left join auth.users u on u.id = e.actor
  where (
      e.municipality_code = code
      or (
        e.municipality_code is null
        and e.row_id in (select d.user_id::text from private.staff_duties d where d.municipality_code = code)
      )
    )
    and (before is null or e.id < before)
    and (of_table is null or e.table_name = of_table)
    and (by_whom is null or e.actor = by_whom)
    and (on_day is null or (e.happened_at at time zone 'Asia/Tokyo')::date = on_day)
    and (
      (select current_setting('role', true)) = 'service_role'
      or code in (select private.municipalities_where_i_am(array['administrator']))
    )
  order by e.id desc
  limit least(greatest(at_most, 0), 1000)
$$;
revoke execute on function public.read_log from public, anon, authenticated, service_role;
grant execute on function public.read_log to authenticated, service_role;
