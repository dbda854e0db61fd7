-- What the portal does about sessions; only its own key may. `token` is always the hash.
create function public.start_session(person uuid, address text, token text, by text) returns void
language sql security definer set search_path = '' as $$
  insert into private.sessions (token_sha256, user_id, email, began_by, expires_at)
    values (token, person, address, by, now() + interval '30 days')
$$;
revoke execute on function public.start_session from public, anon, authenticated, service_role;
grant execute on function public.start_session to service_role;

-- Who this is, or null where nobody is signed in with it. That somebody was here is noted once a minute.
create function public.look_at_session(token text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  one private.sessions;
  has_duty boolean;
  confirmed boolean;
  passed boolean;
begin
  select * into one from private.sessions s where s.token_sha256 = token and private.session_lives(s);
  if not found then
    return null;
  end if;
  if one.seen_at < now() - interval '1 minute' then
    update private.sessions s set seen_at = now() where s.token_sha256 = token;
  end if;
  has_duty := exists (
    select from private.staff_duties d join private.staff s on s.user_id = d.user_id
    where d.user_id = one.user_id and s.suspended_at is null
  );
  confirmed := exists (
    select from private.second_factors f where f.user_id = one.user_id and f.confirmed_at is not null
  );
  passed := one.second_factor_at is not null;
  return jsonb_build_object(
    'userId', one.user_id,
    'email', one.email,
    'mayChoosePassword', one.began_by = 'link' and one.started_at > now() - interval '30 minutes',
    'secondFactor', case
      when not has_duty then 'not-needed'
      when passed then 'passed'
      when confirmed then 'to-ask'
      else 'to-set-up'
    end,
    'duties', coalesce((
      select jsonb_agg(jsonb_build_object(
        'municipalityCode', d.municipality_code, 'role', d.role, 'zoneId', d.zone_id
      ) order by d.municipality_code, d.role, d.zone_id)
      from private.staff_duties d
      where d.user_id = one.user_id and has_duty and passed
    ), '[]'),
    'groups', coalesce((
      select jsonb_agg(jsonb_build_object(
        'municipalityCode', m.municipality_code, 'groupId', m.group_id
      ) order by m.municipality_code, m.group_id)
      from private.group_members m
      where m.user_id = one.user_id
    ), '[]')
  );
end
$$;
revoke execute on function public.look_at_session from public, anon, authenticated, service_role;
grant execute on function public.look_at_session to service_role;

create function public.end_session(token text) returns void
language sql security definer set search_path = '' as $$
  delete from private.sessions s where s.token_sha256 = token
$$;
revoke execute on function public.end_session from public, anon, authenticated, service_role;
grant execute on function public.end_session to service_role;

-- Signs somebody out everywhere, but for one session where it is named.
create function public.end_sessions(person uuid, but_for text default null) returns void
language sql security definer set search_path = '' as $$
  delete from private.sessions s where s.user_id = person and s.token_sha256 is distinct from but_for
$$;
revoke execute on function public.end_sessions from public, anon, authenticated, service_role;
grant execute on function public.end_sessions to service_role;
