-- Whoever removes a true point while its mask is still shown would leave a mask that nobody can check.
create function private.refuse_mask_without_home() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if exists (
    select from public.places p
    where p.municipality_code = old.municipality_code
      and p.id = old.place_id
      and p.disclosure = 'approximate'
      and p.lat is not null
      and not exists (
        select from private.true_points t
        where t.municipality_code = p.municipality_code and t.place_id = p.id
      )
  ) then
    raise exception 'an approximate place needs its true point'
      using errcode = 'check_violation', constraint = 'places_mask_keeps_away', table = 'places';
  end if;
  return null;
end
$$;
revoke execute on function private.refuse_mask_without_home from public, anon, authenticated, service_role;

create constraint trigger true_points_stay_with_masks
  after delete on private.true_points deferrable initially deferred
  for each row execute function private.refuse_mask_without_home();
