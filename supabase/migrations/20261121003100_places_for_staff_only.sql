-- A place or a group that only entries for supporters use is for supporters too: its name and point would tell
-- what the entry hides. One that anything public uses as well, or nothing uses, is public.
create function private.places_for_staff_only() returns table (municipality_code text, id text)
language sql stable security definer set search_path = '' as $$
  with used as (
    select a.municipality_code, a.place_id as id
    from public.activities a
    where a.visibility = 'staff' and a.place_id is not null
    union
    select c.municipality_code, c.place_id
    from public.activities a
    join public.date_changes c on c.municipality_code = a.municipality_code and c.activity_id = a.id
    where a.visibility = 'staff' and c.place_id is not null
  )
  select u.municipality_code, u.id
  from used u
  where not exists (
      select from public.activities a
      where a.municipality_code = u.municipality_code and a.place_id = u.id and a.visibility = 'public'
    )
    and not exists (
      select from public.date_changes c
      join public.activities a on a.municipality_code = c.municipality_code and a.id = c.activity_id
      where c.municipality_code = u.municipality_code and c.place_id = u.id and a.visibility = 'public'
    )
    and not exists (
      select from public.coordinators c where c.municipality_code = u.municipality_code and c.base_place_id = u.id
    )
    and not exists (
      select from public.events e where e.municipality_code = u.municipality_code and e.place_id = u.id
    )
    and not exists (
      select from public.resources r where r.municipality_code = u.municipality_code and r.place_id = u.id
    )
$$;
revoke execute on function private.places_for_staff_only from public, anon, authenticated, service_role;
grant execute on function private.places_for_staff_only to anon, authenticated;

create policy "Anybody reads places that not only supporters use"
  on public.places for select to anon using (
    (municipality_code, id) not in (select s.municipality_code, s.id from private.places_for_staff_only() s)
  );

create policy "Signed-in people read public places, supporters their own"
  on public.places for select to authenticated using (
    municipality_code in (
      select private.municipalities_where_i_am(array['csw', 'reviewer', 'administrator'])
    )
    or (municipality_code, id) not in (select s.municipality_code, s.id from private.places_for_staff_only() s)
  );
