-- What would be answered without keeping anything: the same form again; an address that was asked often today, of which
-- nobody is told; or that too many came that nobody has vouched for.
create function private.subscription_answer(code text, key uuid, sender text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(
    (
      select jsonb_build_object('id', s.id) from private.subscriptions s
      where s.municipality_code = code and s.form_key = key
    ),
    -- A stranger's address must not be flooded with our mail, from none of the towns.
    (
      select jsonb_build_object('id', null) from private.subscriptions s
      where s.email = sender and s.confirmed_at is null and s.made_at > now() - interval '24 hours'
      having count(*) >= 3
    ),
    (
      select jsonb_build_object('problem', 'too-many-now') from private.subscriptions s
      where s.municipality_code = code and s.confirmed_at is null and s.made_at > now() - interval '24 hours'
      having count(*) >= 300 or count(*) filter (where s.made_at > now() - interval '1 hour') >= 60
    )
  )
$$;
revoke execute on function private.subscription_answer from public, anon, authenticated, service_role;

-- Keeps a wish until its address is verified. Answers {"id"} (null: no mail is to be sent now, and nobody is told), or
-- {"problem", "field"}; then nothing is kept. At most 60 in an hour and 300 in a day that nobody vouched for.
-- `kinds` are joined by commas.
create function public.ask_subscription(
  code text, key text, address text, language text, leave_key text, kinds text default '', zone text default null
) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  answer jsonb;
  made uuid;
begin
  if not exists (select from public.municipalities m where m.municipality_code = code) then
    return jsonb_build_object('problem', 'municipality-unknown');
  end if;
  if (key ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') is not true then
    return jsonb_build_object('problem', 'form-incomplete', 'field', 'key');
  end if;
  if zone is not null and not exists (
    select from public.zones z where z.municipality_code = code and z.id = zone
  ) then
    return jsonb_build_object('problem', 'zone-unknown', 'field', 'zone');
  end if;

  -- One at a time, so that the limits are exact.
  perform pg_advisory_xact_lock(hashtextextended('subscriptions', 0));
  answer := private.subscription_answer(code, key::uuid, lower(address));
  if answer is not null then
    return answer;
  end if;
  insert into private.subscriptions (municipality_code, form_key, zone_id, kinds, email, language, leave_key)
    values (
      code, key::uuid, zone, string_to_array(ask_subscription.kinds, ','), lower(address), ask_subscription.language,
      ask_subscription.leave_key
    )
    returning id into made;
  return jsonb_build_object('id', made);
exception
  when check_violation then
    return jsonb_build_object('problem', 'form-incomplete');
end
$$;
revoke execute on function public.ask_subscription from public, anon, authenticated, service_role;
grant execute on function public.ask_subscription to service_role;

-- What a verified link does: from the next Monday on it is told what came since now. A wish of the same address for the
-- same area is replaced. Answers {"language", "leaveKey", "zone"}; null where there is no such wish.
create function public.confirm_subscription(code text, subscription uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  one private.subscriptions;
begin
  update private.subscriptions s
  set confirmed_at = now(), told_until = now(),
    told_week = date_trunc('week', now() at time zone 'Asia/Tokyo')::date
  where s.municipality_code = code and s.id = subscription and s.confirmed_at is null;
  select * into one from private.subscriptions s where s.municipality_code = code and s.id = subscription;
  if not found then
    return null;
  end if;
  delete from private.subscriptions s
  where s.municipality_code = code and s.email = one.email and s.zone_id is not distinct from one.zone_id
    and s.confirmed_at is not null and s.id <> one.id;
  return jsonb_build_object('language', one.language, 'leaveKey', one.leave_key, 'zone', one.zone_id);
end
$$;
revoke execute on function public.confirm_subscription from public, anon, authenticated, service_role;
grant execute on function public.confirm_subscription to service_role;
