-- The links of a mail that asks whether an entry is still right work for two months. Whose address was taken out of the entry
-- meanwhile - a wrong one, somebody who left - must not end it by an old mail, nor come to look after its group.
-- Answers {"group": its id or null} where the address still is one of the entry's or of who looks after its group; else null.
create function public.entry_of_address(code text, activity text, address text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('group', a.group_id)
  from public.activities a
  where a.municipality_code = code and a.id = activity and lower(btrim(address)) in (
    select lower(btrim(a.contact_email))
    union all
    select lower(btrim(g.contact_email)) from public.groups g
    where g.municipality_code = code and g.id = a.group_id
    union all
    select lower(btrim(c.email)) from private.contacts c
    where c.municipality_code = code and (c.activity_id = a.id or c.group_id = a.group_id)
    union all
    select lower(btrim(m.email)) from private.group_members m
    where m.municipality_code = code and m.group_id = a.group_id
  )
$$;
revoke execute on function public.entry_of_address from public, anon, authenticated, service_role;
grant execute on function public.entry_of_address to service_role;
