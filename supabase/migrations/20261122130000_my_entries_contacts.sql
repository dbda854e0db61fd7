-- The entries of the groups that somebody looks after, as before; where an entry shows a part of its contact only, the
-- rest is with its group, kept for the council, and who looks after it may read it to change it.
create or replace function public.my_entries(code text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object(
    'activityId', a.id, 'version', private.version_of_entry(code, a.id),
    'phone', coalesce(c.phone, g.phone), 'email', coalesce(c.email, g.email), 'url', c.url
  ) order by a.id), '[]')
  from public.activities a
  join private.groups_i_look_after() m on m.municipality_code = a.municipality_code and m.group_id = a.group_id
  left join private.contacts c
    on c.municipality_code = code and c.owner_table = 'activities' and c.owner_id = a.id
  left join private.contacts g
    on g.municipality_code = code and g.owner_table = 'groups' and g.owner_id = a.group_id
    and g.route = 'through-council'
  where a.municipality_code = code and a.visibility = 'public');
end
$$;
