-- The same for groups.
create function private.groups_for_staff_only() returns table (municipality_code text, id text)
language sql stable security definer set search_path = '' as $$
  with used as (
    select a.municipality_code, a.group_id as id
    from public.activities a
    where a.visibility = 'staff' and a.group_id is not null
    union
    select p.municipality_code, p.group_id
    from public.activities a
    join public.activity_partners p on p.municipality_code = a.municipality_code and p.activity_id = a.id
    where a.visibility = 'staff'
  )
  select u.municipality_code, u.id
  from used u
  where not exists (
      select from public.activities a
      where a.municipality_code = u.municipality_code and a.group_id = u.id and a.visibility = 'public'
    )
    and not exists (
      select from public.activity_partners p
      join public.activities a on a.municipality_code = p.municipality_code and a.id = p.activity_id
      where p.municipality_code = u.municipality_code and p.group_id = u.id and a.visibility = 'public'
    )
    and not exists (
      select from public.coordinators c where c.municipality_code = u.municipality_code and c.group_id = u.id
    )
    and not exists (
      select from public.resources r where r.municipality_code = u.municipality_code and r.group_id = u.id
    )
$$;
revoke execute on function private.groups_for_staff_only from public, anon, authenticated, service_role;
grant execute on function private.groups_for_staff_only to anon, authenticated;

create policy "Anybody reads groups that not only supporters know"
  on public.groups for select to anon using (
    (municipality_code, id) not in (select s.municipality_code, s.id from private.groups_for_staff_only() s)
  );

create policy "Signed-in people read public groups, supporters their own"
  on public.groups for select to authenticated using (
    municipality_code in (
      select private.municipalities_where_i_am(array['csw', 'reviewer', 'administrator'])
    )
    or (municipality_code, id) not in (select s.municipality_code, s.id from private.groups_for_staff_only() s)
  );
