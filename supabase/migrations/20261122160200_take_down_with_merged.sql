-- What goes when an entry is taken down: itself; the entries that were merged into it, which an import of their file, undoing
-- the merge or a copy could bring back; what of places and groups nothing else uses, or is gone already and stands in copies
-- only. Of places that it had before, those that are not shown exactly: a hall stays for whoever comes after.
create function private.goes_along(code text, activity_id text) returns table (record_table text, record_key text)
language sql stable security definer set search_path = '' as $$
  with merged as (
    select m.activity_id as id from private.moved_entries m
    where m.municipality_code = code and m.moved_to = goes_along.activity_id and not exists (
      select from public.activities a where a.municipality_code = code and a.id = m.activity_id
    )
  ),
  written as (
    select c.before, c.after
    from private.import_changes c join private.imports i on i.id = c.import_id
    where i.municipality_code = code and c.table_name = 'activities'
      and (c.row_key = goes_along.activity_id or c.row_key in (select m.id from merged m))
  ),
  used as (
    select 'places' as used_table, a.place_id as used_id, true as is_now
    from public.activities a where a.municipality_code = code and a.id = goes_along.activity_id
    union
    select 'groups', a.group_id, true
    from public.activities a where a.municipality_code = code and a.id = goes_along.activity_id
    union
    select u.used_table, u.used_id, false
    from written w cross join lateral (values
      ('places', w.before ->> 'place_id'), ('places', w.after ->> 'place_id'),
      ('groups', w.before ->> 'group_id'), ('groups', w.after ->> 'group_id')
    ) as u (used_table, used_id)
  )
  select 'activities', goes_along.activity_id
  union
  select 'activities', m.id from merged m
  union
  select u.used_table, u.used_id from used u
  where u.used_id is not null
    and private.only_of(code, goes_along.activity_id, u.used_table, u.used_id)
    and (
      u.is_now
      or (u.used_table = 'places' and not exists (
        select from public.places p
        where p.municipality_code = code and p.id = u.used_id and p.disclosure = 'exact'
      ))
      or (u.used_table = 'groups' and not exists (
        select from public.groups g where g.municipality_code = code and g.id = u.used_id
      ))
    )
$$;
revoke execute on function private.goes_along from public, anon, authenticated, service_role;

-- Mails that would still tell of what was taken down. `news` that is not sent yet is not sent; deleted for good, what was
-- written to its group and its senders goes, too.
create function private.forget_mails_about(code text, activity_ids text[], for_good boolean) returns void
language sql security definer set search_path = '' as $$
  delete from private.mails m
  where m.municipality_code = code and m.template = 'news' and m.state <> 'sending' and exists (
    select from unnest(activity_ids) as gone (id)
    left join public.activities a on a.municipality_code = code and a.id = gone.id
    where position('/activity/' || gone.id in m.body_text) > 0 or position(a.name in m.body_text) > 0
  );
  delete from private.mails m
  where for_good and m.municipality_code = code and m.state <> 'sending' and (
    exists (
      select from unnest(activity_ids) as gone (id)
      where starts_with(m.dedupe_key, 'still-right/' || gone.id || '/')
        or starts_with(m.dedupe_key, 'still-right-reminder/' || gone.id || '/')
    )
    or exists (
      select from private.submissions s
      where s.municipality_code = code and s.activity_id = any (activity_ids)
        and starts_with(m.dedupe_key, 'submission ' || s.id || ' ')
    )
  );
$$;
revoke execute on function private.forget_mails_about from public, anon, authenticated, service_role;

-- 今すぐ消す, as before, with all that goes along: also names in the warnings of an import, and mails.
create or replace function public.take_down(code text, activity_id text, for_good boolean) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  held record;
  gone record;
  activity_ids text[];
  place_ids text[];
  group_ids text[];
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
  select
    array_agg(g.record_key) filter (where g.record_table = 'activities'),
    coalesce(array_agg(g.record_key) filter (where g.record_table = 'places'), '{}'),
    coalesce(array_agg(g.record_key) filter (where g.record_table = 'groups'), '{}')
  into activity_ids, place_ids, group_ids
  from private.goes_along(code, take_down.activity_id) g;

  perform private.forget_mails_about(code, activity_ids, for_good);
  for gone in
    select 'activities' as record_table, unnest(activity_ids) as record_key
    union all select 'places', unnest(place_ids)
    union all select 'groups', unnest(group_ids)
  loop
    perform private.forget_copies(code, gone.record_table, gone.record_key);
    insert into private.taken_down (municipality_code, record_table, record_key)
      values (code, gone.record_table, gone.record_key)
      on conflict (municipality_code, record_table, record_key) do nothing;
  end loop;

  if for_good then
    delete from private.import_warnings w using private.imports i
      where i.id = w.import_id and i.municipality_code = code
        and w.record_id = any (activity_ids || place_ids || group_ids);
    update public.date_changes d set joins_activity_id = null
      where d.municipality_code = code and d.joins_activity_id = take_down.activity_id;
    -- What was sent about it holds the same points and numbers.
    delete from private.submissions s where s.municipality_code = code and s.activity_id = any (activity_ids);
    delete from public.activities a where a.municipality_code = code and a.id = take_down.activity_id;
    delete from public.places p where p.municipality_code = code and p.id = any (place_ids);
    delete from public.groups g where g.municipality_code = code and g.id = any (group_ids);
  else
    -- Where it was before is nobody's any more, but for its own dates, which are hidden with it.
    delete from public.places p
      where p.municipality_code = code and p.id = any (place_ids) and p.id is distinct from held.place_id
        and not exists (
          select from public.date_changes d where d.municipality_code = code and d.place_id = p.id
        );
    update public.activities a set visibility = 'staff'
      where a.municipality_code = code and a.id = take_down.activity_id;
  end if;
  return jsonb_build_object(
    'kept', not for_good,
    'placeStays', held.place_id is not null and held.place_id <> all (place_ids),
    'groupStays', held.group_id is not null and held.group_id <> all (group_ids),
    'revision', (select v.revision from public.revisions v where v.municipality_code = code)
  );
end
$$;
