-- 今すぐ消す: out of everything public at once, with the copies that could bring it back. Kept for supporters only, or
-- deleted for good. What only this entry uses goes with it: its place and, deleted for good, its group. Answers {"kept",
-- "placeStays", "groupStays" (true: others use it, so it stays public), "revision"} or {"problem"}.
create function public.take_down(code text, activity_id text, for_good boolean) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  held record;
  place_goes boolean;
  group_goes boolean;
begin
  -- A worker on the road may hide; to delete for good is for those who answer for the entries.
  if not (
    (select current_setting('role', true)) = 'service_role'
    or private.i_may_review(code)
    or (not for_good and private.i_may_read_entries(code))
  ) then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  perform from public.municipalities m where m.municipality_code = code for no key update;
  select a.place_id, a.group_id into held from public.activities a
    where a.municipality_code = code and a.id = take_down.activity_id for update;
  if not found then
    return jsonb_build_object('problem', 'entry-unknown');
  end if;
  place_goes := private.only_of(code, take_down.activity_id, 'places', held.place_id);
  group_goes := private.only_of(code, take_down.activity_id, 'groups', held.group_id);

  perform private.forget_copies(code, 'activities', take_down.activity_id);
  if place_goes then
    perform private.forget_copies(code, 'places', held.place_id);
  end if;
  if group_goes then
    perform private.forget_copies(code, 'groups', held.group_id);
  end if;
  insert into private.taken_down (municipality_code, record_table, record_key)
  select code, w.record_table, w.record_key
  from (values
    ('activities', take_down.activity_id, true),
    ('places', held.place_id, place_goes),
    ('groups', held.group_id, group_goes)
  ) as w (record_table, record_key, goes)
  where w.goes
  on conflict (municipality_code, record_table, record_key) do nothing;

  if for_good then
    update public.date_changes d set joins_activity_id = null
      where d.municipality_code = code and d.joins_activity_id = take_down.activity_id;
    -- What was sent about it holds the same points and numbers.
    delete from private.submissions s where s.municipality_code = code and s.activity_id = take_down.activity_id;
    delete from public.activities a where a.municipality_code = code and a.id = take_down.activity_id;
    if place_goes then
      delete from public.places p where p.municipality_code = code and p.id = held.place_id;
    end if;
    if group_goes then
      delete from public.groups g where g.municipality_code = code and g.id = held.group_id;
    end if;
  else
    update public.activities a set visibility = 'staff'
      where a.municipality_code = code and a.id = take_down.activity_id;
  end if;
  return jsonb_build_object(
    'kept', not for_good,
    'placeStays', held.place_id is not null and not place_goes,
    'groupStays', held.group_id is not null and not group_goes,
    'revision', (select v.revision from public.revisions v where v.municipality_code = code)
  );
end
$$;
revoke execute on function public.take_down from public, anon, authenticated, service_role;
grant execute on function public.take_down to authenticated, service_role;
