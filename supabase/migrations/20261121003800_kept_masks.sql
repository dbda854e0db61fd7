-- The masks of places whose true point and declared zone are what they were: [{id, lat, lng, zone_id}] in,
-- [{id, lat, lng}] out. True points themselves never leave.
create function public.kept_masks(code text, entries text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', t.place_id, 'lat', t.mask_lat, 'lng', t.mask_lng)), '[]')
  from jsonb_to_recordset(entries::jsonb) as e (
    id text, lat double precision, lng double precision, zone_id text
  )
  join private.true_points t
    on t.municipality_code = code and t.place_id = e.id
    and t.lat = e.lat and t.lng = e.lng
    and t.mask_zone_id is not distinct from e.zone_id
    and t.mask_lat is not null
$$;
revoke execute on function public.kept_masks from public, anon, authenticated, service_role;
grant execute on function public.kept_masks to service_role;
