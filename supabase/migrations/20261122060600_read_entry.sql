-- Who may change what others sent or what is public, and who may read all of it.
create function private.i_may_review(code text) returns boolean
language sql stable security definer set search_path = '' as $$
  select code in (select private.municipalities_where_i_am(array['reviewer', 'administrator']))
$$;
revoke execute on function private.i_may_review from public, anon, authenticated, service_role;

create function private.i_may_read_entries(code text) returns boolean
language sql stable security definer set search_path = '' as $$
  select code in (select private.municipalities_where_i_am(array['csw', 'reviewer', 'administrator']))
$$;
revoke execute on function private.i_may_read_entries from public, anon, authenticated, service_role;

-- Everything of one entry for who works with it, true point and held-back contacts included, read at one moment with
-- its version: {"version", "activity", "partners", "zones", "dates", "group", "place", "truePoint", "contacts",
-- "placeIsShared", "groupIsShared"}, rows as the tables hold them. Else {"problem"}.
create function public.read_entry(code text, activity_id text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  answer jsonb;
begin
  if (private.i_may_read_entries(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  select jsonb_build_object(
    'version', private.version_of_entry(code, a.id),
    'activity', to_jsonb(a),
    'partners', (
      select coalesce(jsonb_agg(to_jsonb(p) order by p.ordinal), '[]') from public.activity_partners p
      where p.municipality_code = code and p.activity_id = a.id
    ),
    'zones', (
      select coalesce(jsonb_agg(to_jsonb(z) order by z.ordinal), '[]') from public.activity_zones z
      where z.municipality_code = code and z.activity_id = a.id
    ),
    'dates', (
      select coalesce(jsonb_agg(to_jsonb(d) order by d.id), '[]') from public.date_changes d
      where d.municipality_code = code and d.activity_id = a.id
    ),
    'group', (select to_jsonb(g) from public.groups g where g.municipality_code = code and g.id = a.group_id),
    'place', (select to_jsonb(p) from public.places p where p.municipality_code = code and p.id = a.place_id),
    'truePoint', (
      select to_jsonb(t) from private.true_points t where t.municipality_code = code and t.place_id = a.place_id
    ),
    'contacts', (
      select coalesce(jsonb_agg(to_jsonb(c) order by c.owner_table), '[]') from private.contacts c
      where c.municipality_code = code and (
        (c.owner_table = 'activities' and c.owner_id = a.id)
        or (c.owner_table = 'groups' and c.owner_id = a.group_id)
        or (c.owner_table = 'places' and c.owner_id = a.place_id)
      )
    ),
    'placeIsShared', exists (
      select from public.activities o
      where o.municipality_code = code and o.place_id = a.place_id and o.id <> a.id
    ),
    'groupIsShared', exists (
      select from public.activities o
      where o.municipality_code = code and o.group_id = a.group_id and o.id <> a.id
    )
  ) into answer
  from public.activities a where a.municipality_code = code and a.id = read_entry.activity_id;
  return coalesce(answer, jsonb_build_object('problem', 'entry-unknown'));
end
$$;
revoke execute on function public.read_entry from public, anon, authenticated, service_role;
grant execute on function public.read_entry to authenticated;
