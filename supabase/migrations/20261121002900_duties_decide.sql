-- Where the person who asks has one of some roles. Asked anew by every statement, so that a suspension holds at
-- once, whatever an access token says.
create function private.municipalities_where_i_am(wanted text[]) returns setof text
language sql stable security definer set search_path = '' as $$
  select d.municipality_code
  from private.staff_duties d
  join private.staff s on s.user_id = d.user_id
  where d.user_id = (select auth.uid())
    and s.suspended_at is null
    and d.role = any (wanted)
$$;
revoke execute on function private.municipalities_where_i_am from public, anon, authenticated, service_role;
grant execute on function private.municipalities_where_i_am to authenticated;
