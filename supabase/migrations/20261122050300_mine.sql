-- What somebody sent themselves: while signed in, or from the address that was theirs when it was verified; and what is
-- about a group they look after.
create function private.is_my_submission(s private.submissions) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce(
    s.made_by = (select auth.uid())
    or (s.verified_at is not null and s.email = (select lower(u.email) from auth.users u where u.id = (select auth.uid())))
    or (s.municipality_code, s.group_id) in (select g.municipality_code, g.group_id from private.groups_i_look_after() g),
    false
  )
$$;
revoke execute on function private.is_my_submission from public, anon, authenticated, service_role;

-- [{id, kind, state, activityId, name, note, madeAt, revision}], the newest first.
create function public.my_submissions(code text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', s.id, 'kind', s.kind, 'state', s.state, 'activityId', s.activity_id, 'revision', s.revision,
    'name', coalesce(s.body #>> '{activity,name}', (
      select a.name from public.activities a where a.municipality_code = code and a.id = s.activity_id
    ), ''),
    'note', s.note_to_group, 'madeAt', s.made_at
  ) order by s.made_at desc), '[]')
  from (
    select * from private.submissions o
    where o.municipality_code = code and private.is_my_submission(o)
    order by o.made_at desc limit 100
  ) s
$$;
revoke execute on function public.my_submissions from public, anon, authenticated, service_role;
grant execute on function public.my_submissions to authenticated;

-- Takes back what is not decided yet. Answers {"withdrawn"} or {"problem"}.
create function public.withdraw_submission(code text, submission uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  update private.submissions s set state = 'withdrawn', revision = s.revision + 1
  where s.municipality_code = code and s.id = submission and s.state in ('unverified', 'waiting', 'asked-back')
    and private.is_my_submission(s);
  return case when found then jsonb_build_object('withdrawn', true)
    else jsonb_build_object('problem', 'entry-changed-meanwhile') end;
end
$$;
revoke execute on function public.withdraw_submission from public, anon, authenticated, service_role;
grant execute on function public.withdraw_submission to authenticated;

-- The entries of the groups that somebody looks after, with the version they see and the contact that is held back:
-- [{activityId, version, phone, email, url}]. Everything else of them is public.
create function public.my_entries(code text) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object(
    'activityId', a.id, 'version', private.version_of_entry(code, a.id),
    'phone', c.phone, 'email', c.email, 'url', c.url
  ) order by a.id), '[]')
  from public.activities a
  join private.groups_i_look_after() g on g.municipality_code = a.municipality_code and g.group_id = a.group_id
  left join private.contacts c
    on c.municipality_code = code and c.owner_table = 'activities' and c.owner_id = a.id
  where a.municipality_code = code and a.visibility = 'public');
end
$$;
revoke execute on function public.my_entries from public, anon, authenticated, service_role;
grant execute on function public.my_entries to authenticated;

-- 今月はいっぱい, and open again: holds at once, without review. Answers {"changed"} or {"problem"}.
create function public.set_my_intake(code text, activity text, intake text) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if (intake in ('open', 'ask-first', 'paused', 'full')) is not true then
    return jsonb_build_object('problem', 'form-incomplete', 'field', 'intake');
  end if;
  update public.activities a set intake = set_my_intake.intake
  where a.municipality_code = code and a.id = activity
    and (code, a.group_id) in (select g.municipality_code, g.group_id from private.groups_i_look_after() g);
  return case when found then jsonb_build_object('changed', true)
    else jsonb_build_object('problem', 'not-permitted') end;
end
$$;
revoke execute on function public.set_my_intake from public, anon, authenticated, service_role;
grant execute on function public.set_my_intake to authenticated;

-- A change of an entry, by whoever looks after its group: the council decides. `base` is the version that was seen; one
-- that is not the present one is refused. The same form twice is one submission. Answers like submit_registration.
create function public.submit_change(
  code text, key text, activity text, body text, base text, language text, zone text default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  of_group text;
begin
  select a.group_id into of_group from public.activities a
  where a.municipality_code = code and a.id = activity
    and (code, a.group_id) in (select g.municipality_code, g.group_id from private.groups_i_look_after() g);
  if of_group is null then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  if (key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') is not true then
    return jsonb_build_object('problem', 'form-incomplete', 'field', 'key');
  end if;
  if private.version_of_entry(code, activity) is distinct from base then
    return jsonb_build_object('problem', 'entry-changed-meanwhile', 'field', 'version');
  end if;
  insert into private.submissions (
    municipality_code, idempotency_key, kind, group_id, activity_id, zone_id, body, body_sha256, base_version, email,
    language, made_by, state, verified_at
  )
  select code, key::uuid, 'change', of_group, activity, zone, submit_change.body::jsonb,
    encode(sha256(convert_to(submit_change.body, 'UTF8')), 'hex'), base, lower(u.email), submit_change.language, u.id,
    'waiting', now()
  from auth.users u where u.id = auth.uid()
  on conflict (municipality_code, idempotency_key) do nothing;
  return (
    select jsonb_build_object('id', s.id, 'state', s.state, 'revision', s.revision, 'fresh', true)
    from private.submissions s
    where s.municipality_code = code and s.idempotency_key = key::uuid and s.made_by = auth.uid()
  );
exception
  when check_violation or data_exception or foreign_key_violation then
    return jsonb_build_object('problem', 'form-incomplete');
end
$$;
revoke execute on function public.submit_change from public, anon, authenticated, service_role;
grant execute on function public.submit_change to authenticated;

-- これはわたしたちの会です: somebody says that an entry is their group's. The council decides, so anybody may say it, as
-- often as anybody may register. Answers like submit_registration.
create function public.submit_claim(
  code text, key text, activity text, body text, language text, email text default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  answer jsonb;
begin
  if not exists (
    select from public.activities a
    where a.municipality_code = code and a.id = activity and a.visibility = 'public'
  ) then
    return jsonb_build_object('problem', 'reference-missing', 'field', 'activity');
  end if;
  -- The activity is part of what makes two claims the same.
  answer := public.submit_registration(
    code, key, (submit_claim.body::jsonb || jsonb_build_object('activityId', activity))::text, submit_claim.language,
    submit_claim.email
  );
  update private.submissions s set kind = 'claim', activity_id = activity
  where s.municipality_code = code and s.id = (answer ->> 'id')::uuid and s.kind = 'new'
    and s.body ->> 'activityId' = activity;
  return answer;
exception
  when data_exception then
    return jsonb_build_object('problem', 'form-incomplete');
end
$$;
revoke execute on function public.submit_claim from public, anon, authenticated, service_role;
grant execute on function public.submit_claim to service_role;
