-- Duties count only while their holder is signed in with the second factor: a stolen password alone reads nothing,
-- and signing out revokes at once, whatever an access token says.
create or replace function private.municipalities_where_i_am(wanted text[]) returns setof text
language sql stable security definer set search_path = '' as $$
  select d.municipality_code
  from private.staff_duties d
  join private.staff s on s.user_id = d.user_id
  where d.user_id = (select auth.uid())
    and s.suspended_at is null
    and d.role = any (wanted)
    and private.works_now(d.user_id)
$$;

create or replace function public.my_duties() returns table (municipality_code text, role text, zone_id text)
language sql stable security definer set search_path = '' as $$
  select d.municipality_code, d.role, d.zone_id
  from private.staff_duties d
  join private.staff s on s.user_id = d.user_id
  where d.user_id = (select auth.uid())
    and s.suspended_at is null
    and private.works_now(d.user_id)
  order by d.municipality_code, d.role, d.zone_id
$$;
