-- Who is on the road asks what is near to where they are: `find_entries` orders by how far it is from a point, where one
-- is given (`latitude`, `longitude`), and each entry has its "metres" in a straight line; null: its point is not known.
-- It is the true point that counts, which whoever may call this may read. The answer is else as it was.
drop function public.find_entries(text, text, text, text, text, text, integer, integer);
create function public.find_entries(
  code text, words text default '[]', zone text default null, places text default '[]', kind text default null,
  state text default null, skip integer default 0, at_most integer default 50,
  latitude double precision default null, longitude double precision default null
) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  wanted text[] := array(
    select lower(normalize(w, nfkc)) from jsonb_array_elements_text(find_entries.words::jsonb) w limit 10
  );
  in_zone text[] := array(select jsonb_array_elements_text(find_entries.places::jsonb));
  answer jsonb;
begin
  if (private.i_may_read_entries(code)) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  with found as (
    select a.*, g.name as group_name, p.name as place_name, p.zone_id as place_zone, exists (
      select from private.taken_down d
      where d.municipality_code = code and d.record_table = 'activities' and d.record_key = a.id
    ) as is_taken_down, round(private.metres_between(
      latitude, longitude,
      case when p.disclosure = 'exact' then p.lat else t.lat end,
      case when p.disclosure = 'exact' then p.lng else t.lng end
    ))::integer as metres
    from public.activities a
    left join public.groups g on g.municipality_code = code and g.id = a.group_id
    left join public.places p on p.municipality_code = code and p.id = a.place_id
    left join private.true_points t on t.municipality_code = code and t.place_id = a.place_id
    where a.municipality_code = code
      and (find_entries.kind is null or a.kind = find_entries.kind)
      and (
        find_entries.zone is null or p.zone_id = find_entries.zone or a.place_id = any (in_zone)
        or exists (
          select from public.activity_zones z
          where z.municipality_code = code and z.activity_id = a.id and z.zone_id = find_entries.zone
        )
      )
      and (cardinality(wanted) = 0 or (
        select bool_and(position(w in h.said) > 0)
        from unnest(wanted) w, (
          select lower(normalize(concat_ws(
            ' ', a.id, a.name, a.reading, g.name, g.reading, p.name, p.reading, p.address, t.address,
            a.contact_phone, g.contact_phone, p.contact_phone, a.schedule_text,
            (select string_agg(c.phone, ' ') from private.contacts c
              where c.municipality_code = code and (c.activity_id = a.id or c.group_id = g.id or c.place_id = p.id))
          ), nfkc)) as said
        ) h
      ))
  ),
  kept as (
    select f.* from found f
    where case find_entries.state
      when 'public' then f.visibility = 'public'
      when 'staff' then f.visibility = 'staff'
      when 'taken-down' then f.is_taken_down
      when 'old' then f.confirmed_on is null
        or f.confirmed_on + make_interval(months => f.rhythm_months) < (now() at time zone 'Asia/Tokyo')::date
      else true
    end
  ),
  page as (
    select k.* from kept k order by k.metres nulls last, k.name, k.id
    limit least(greatest(at_most, 0), 200) offset greatest(skip, 0)
  )
  select jsonb_build_object(
    'total', (select count(*) from kept),
    'entries', (select coalesce(jsonb_agg(jsonb_build_object(
      'id', p.id, 'name', p.name, 'kind', p.kind, 'visibility', p.visibility, 'takenDown', p.is_taken_down,
      'groupName', p.group_name, 'placeName', p.place_name, 'zoneId', p.place_zone,
      'confirmedOn', p.confirmed_on, 'rhythmMonths', p.rhythm_months, 'intake', p.intake, 'metres', p.metres
    ) order by p.metres nulls last, p.name, p.id), '[]') from page p)
  ) into answer;
  return answer;
end
$$;
revoke execute on function public.find_entries from public, anon, authenticated, service_role;
grant execute on function public.find_entries to authenticated;
