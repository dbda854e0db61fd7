-- An approximate point is shown only where a true point is known and lies at least 150 m away. Checked at the end
-- of a transaction, because place and true point change together.
-- Strict, because least() takes no notice of null.
create function private.metres_between(
  lat_a double precision, lng_a double precision, lat_b double precision, lng_b double precision
) returns double precision
language sql immutable strict parallel safe set search_path = '' as $$
  select 2 * 6371008.8 * asin(least(1, sqrt(
    sin(radians(lat_b - lat_a) / 2) ^ 2
    + cos(radians(lat_a)) * cos(radians(lat_b)) * sin(radians(lng_b - lng_a) / 2) ^ 2
  )))
$$;
revoke execute on function private.metres_between from public, anon, authenticated, service_role;

create function private.refuse_point_near_home() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  the_place text := case when tg_table_name = 'places' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'place_id' end;
begin
  if exists (
    select from public.places p
    left join private.true_points t on t.municipality_code = p.municipality_code and t.place_id = p.id
    where p.municipality_code = new.municipality_code
      and p.id = the_place
      and p.disclosure = 'approximate'
      and p.lat is not null
      and coalesce(private.metres_between(t.lat, t.lng, p.lat, p.lng), 0) < 150
  ) then
    raise exception 'the shown point of an approximate place must be known to be 150 m from the true one'
      using errcode = 'check_violation', constraint = 'places_mask_keeps_away', table = 'places';
  end if;
  return null;
end
$$;
revoke execute on function private.refuse_point_near_home from public, anon, authenticated, service_role;

create constraint trigger places_mask_keeps_away
  after insert or update on public.places deferrable initially deferred
  for each row execute function private.refuse_point_near_home();

create constraint trigger true_points_mask_keeps_away
  after insert or update on private.true_points deferrable initially deferred
  for each row execute function private.refuse_point_near_home();
