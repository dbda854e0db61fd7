-- What the person who asks may do, for the pages that staff see. Nothing while suspended.
create function public.my_duties() returns table (municipality_code text, role text, zone_id text)
language sql stable security definer set search_path = '' as $$
  select d.municipality_code, d.role, d.zone_id
  from private.staff_duties d
  join private.staff s on s.user_id = d.user_id
  where d.user_id = (select auth.uid()) and s.suspended_at is null
  order by d.municipality_code, d.role, d.zone_id
$$;
revoke execute on function public.my_duties from public, anon, authenticated, service_role;
grant execute on function public.my_duties to authenticated;
