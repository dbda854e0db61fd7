-- Arguments that hold JSON are text throughout: @supabase/lite hands a jsonb argument on as a JSON string.
-- Adds a municipality or changes its settings. Bounds are not settings: imports widen them, and a given box is
-- taken only where none is known. Answers {"added": true|false, "changed": true|false}.
create function public.add_municipality(settings text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  wanted public.municipalities := jsonb_populate_record(null::public.municipalities, settings::jsonb);
  held public.municipalities;
begin
  select * into held from public.municipalities m
    where m.municipality_code = wanted.municipality_code for update;
  if not found then
    insert into public.municipalities select wanted.*;
    return jsonb_build_object('added', true, 'changed', true);
  end if;
  if held.west is not null then
    wanted.west := held.west;
    wanted.south := held.south;
    wanted.east := held.east;
    wanted.north := held.north;
  end if;
  if wanted is not distinct from held then
    return jsonb_build_object('added', false, 'changed', false);
  end if;
  update public.municipalities m set
    name = wanted.name,
    reading = wanted.reading,
    name_roman = wanted.name_roman,
    prefecture = wanted.prefecture,
    parent_code = wanted.parent_code,
    programme_status = wanted.programme_status,
    programme_since_year = wanted.programme_since_year,
    operator = wanted.operator,
    operator_phone = wanted.operator_phone,
    west = wanted.west,
    south = wanted.south,
    east = wanted.east,
    north = wanted.north,
    basemap = wanted.basemap,
    demo = wanted.demo
  where m.municipality_code = wanted.municipality_code;
  return jsonb_build_object('added', false, 'changed', true);
end
$$;
revoke execute on function public.add_municipality from public, anon, authenticated, service_role;
grant execute on function public.add_municipality to service_role;
