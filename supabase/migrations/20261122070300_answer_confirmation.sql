create function private.today() returns date
language sql stable security definer set search_path = '' as $$
  select (now() at time zone 'Asia/Tokyo')::date
$$;
revoke execute on function private.today from public, anon, authenticated, service_role;

-- Writes down what somebody answered about an entry, on whatever way. `right` confirms it today and lets it no longer
-- fade; `ended` ends it; `change` says that it will be changed, and publishes nothing. Pressing twice is pressing once.
-- Answers {} or {"problem"}.
create function private.answer_confirmation(code text, activity text, said text, through text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  today date := private.today();
begin
  if (said in ('right', 'change', 'ended')) is not true then
    return jsonb_build_object('problem', 'form-incomplete', 'field', 'answer');
  end if;
  perform from public.activities a where a.municipality_code = code and a.id = activity for no key update;
  if not found then
    return jsonb_build_object('problem', 'entry-unknown');
  end if;
  update private.confirmation_asks k
    set answered_on = today, answer = said, answered_by = through
    where k.municipality_code = code and k.activity_id = activity and k.answered_on is null;
  if said = 'right' then
    update public.activities a set confirmed_on = today, unreached_since = null, ended_on = null
      where a.municipality_code = code and a.id = activity
        and (a.confirmed_on, a.unreached_since, a.ended_on) is distinct from (today, null::date, null::date);
  elsif said = 'ended' then
    update public.activities a set ended_on = today, unreached_since = null
      where a.municipality_code = code and a.id = activity and (a.ended_on <= today) is not true;
  end if;
  return '{}'::jsonb;
end
$$;
revoke execute on function private.answer_confirmation from public, anon, authenticated, service_role;

-- By the link of a mail, which the portal has used up before.
create function public.answer_by_link(code text, activity text, said text) returns jsonb
language sql security definer set search_path = '' as $$
  select private.answer_confirmation(code, activity, said, 'link')
$$;
revoke execute on function public.answer_by_link from public, anon, authenticated, service_role;
grant execute on function public.answer_by_link to service_role;

-- きょう確かめた: by staff after a call, or by somebody who looks after the group, on their own page.
create function public.answer_for_entry(code text, activity text, said text) returns jsonb
language plpgsql security definer set search_path = '' as $$
begin
  if code in (select private.municipalities_where_i_am(array['csw', 'reviewer', 'administrator'])) then
    return private.answer_confirmation(code, activity, said, 'staff');
  end if;
  if private.is_of_my_groups(code, activity) then
    return private.answer_confirmation(code, activity, said, 'group');
  end if;
  return jsonb_build_object('problem', 'not-permitted');
end
$$;
revoke execute on function public.answer_for_entry from public, anon, authenticated, service_role;
grant execute on function public.answer_for_entry to authenticated;

-- Whether the person who asks looks after the group of an entry.
create function private.is_of_my_groups(code text, activity text) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from private.groups_i_look_after() g
    join public.activities a on a.municipality_code = g.municipality_code and a.group_id = g.group_id
    where a.municipality_code = code and a.id = activity
  )
$$;
revoke execute on function private.is_of_my_groups from public, anon, authenticated, service_role;
