-- The contacts that the portal may show on their own page, for rendering: [{owner_table, owner_id, phone, email,
-- url}]. Values that go through the council are never among them, nor those of entries for supporters only.
create function public.page_only_contacts(code text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'owner_table', c.owner_table, 'owner_id', c.owner_id, 'phone', c.phone, 'email', c.email, 'url', c.url
  ) order by c.owner_table, c.owner_id), '[]')
  from private.contacts c
  where c.municipality_code = code
    and c.route = 'page-only'
    and (c.activity_id is null or exists (
      select from public.activities a
      where a.municipality_code = code and a.id = c.activity_id and a.visibility = 'public'
    ))
    and (c.place_id is null or (code, c.place_id) not in (
      select s.municipality_code, s.id from private.places_for_staff_only() s
    ))
    and (c.group_id is null or (code, c.group_id) not in (
      select s.municipality_code, s.id from private.groups_for_staff_only() s
    ))
$$;
revoke execute on function public.page_only_contacts from public, anon, authenticated, service_role;
grant execute on function public.page_only_contacts to service_role;
