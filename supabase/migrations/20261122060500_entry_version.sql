-- The version of an entry: one word over everything that somebody who edits it may change: its row, partners, zones and
-- dates, its place with the true point, its group, and contacts that are held back. Whoever edits sends the version that
-- they saw. Salted by the portal's secret: nobody can try positions or numbers out against it. Null: no such entry.
create function private.version_of_entry(code text, activity_id text) returns text
language sql stable security definer set search_path = '' as $$
  select md5(concat_ws(
    E'\n',
    (select k.key from private.masking_keys k),
    to_jsonb(a)::text,
    (select string_agg(to_jsonb(p)::text, E'\n' order by p.group_id) from public.activity_partners p
      where p.municipality_code = code and p.activity_id = a.id),
    (select string_agg(to_jsonb(z)::text, E'\n' order by z.zone_id) from public.activity_zones z
      where z.municipality_code = code and z.activity_id = a.id),
    (select string_agg(to_jsonb(d)::text, E'\n' order by d.id) from public.date_changes d
      where d.municipality_code = code and d.activity_id = a.id),
    (select to_jsonb(g)::text from public.groups g where g.municipality_code = code and g.id = a.group_id),
    (select to_jsonb(p)::text from public.places p where p.municipality_code = code and p.id = a.place_id),
    (select to_jsonb(t)::text from private.true_points t
      where t.municipality_code = code and t.place_id = a.place_id),
    (select string_agg(to_jsonb(c)::text, E'\n' order by c.owner_table) from private.contacts c
      where c.municipality_code = code and (
        (c.owner_table = 'activities' and c.owner_id = a.id)
        or (c.owner_table = 'groups' and c.owner_id = a.group_id)
        or (c.owner_table = 'places' and c.owner_id = a.place_id)
      ))
  ))
  from public.activities a
  where a.municipality_code = code and a.id = version_of_entry.activity_id
$$;
revoke execute on function private.version_of_entry from public, anon, authenticated, service_role;

-- The same for whoever may know that the entry is there: what only supporters know has no version for others.
create function public.entry_version(code text, activity_id text) returns text
language sql stable security definer set search_path = '' as $$
  select private.version_of_entry(code, a.id)
  from public.activities a
  where a.municipality_code = code and a.id = entry_version.activity_id and (
    a.visibility = 'public'
    or (select current_setting('role', true)) = 'service_role'
    or code in (select private.municipalities_where_i_am(array['csw', 'reviewer', 'administrator']))
  )
$$;
revoke execute on function public.entry_version from public, anon, authenticated, service_role;
grant execute on function public.entry_version to authenticated, service_role;
