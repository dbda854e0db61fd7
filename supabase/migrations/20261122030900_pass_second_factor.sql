-- The second factor's own functions; only the portal's key may call them. Whoever asks for the secret gets it encrypted.
create function public.second_factor_of(person uuid) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('secret', f.secret, 'confirmed', f.confirmed_at is not null)
  from private.second_factors f where f.user_id = person
$$;
revoke execute on function public.second_factor_of from public, anon, authenticated, service_role;
grant execute on function public.second_factor_of to service_role;

-- Keeps a secret that is being set up. One that has been confirmed stays: it goes by `reset_second_factor` only.
create function public.keep_second_factor(person uuid, sealed text) returns void
language sql security definer set search_path = '' as $$
  insert into private.second_factors as f (user_id, secret) values (person, sealed)
    on conflict (user_id) do update set secret = excluded.secret where f.confirmed_at is null
$$;
revoke execute on function public.keep_second_factor from public, anon, authenticated, service_role;
grant execute on function public.keep_second_factor to service_role;

-- The session gets a new token with the factor: the one from before is worth nothing. A working day is left from here.
create function private.session_passes(token text, new_token text) returns void
language sql security definer set search_path = '' as $$
  update private.sessions s
  set token_sha256 = new_token, second_factor_at = now(), seen_at = now(),
    expires_at = least(s.expires_at, now() + interval '12 hours')
  where s.token_sha256 = token
$$;
revoke execute on function private.session_passes from public, anon, authenticated, service_role;

-- Takes the code of a step, once: of two who bring the same one only one passes. The first code of a secret confirms
-- it, and brings the hashes of the codes for a lost telephone. Whether the code is right has been asked before.
create function public.pass_second_factor(
  token text, new_token text, step bigint, recovery text default null
) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  person uuid;
begin
  select s.user_id into person from private.sessions s where s.token_sha256 = token and private.session_lives(s);
  update private.second_factors f
  set last_step = step,
    confirmed_at = coalesce(f.confirmed_at, now()),
    recovery_sha256 = case
      when f.confirmed_at is null then array(select jsonb_array_elements_text(recovery::jsonb))
      else f.recovery_sha256
    end
  where f.user_id = person and f.last_step < step and (f.confirmed_at is null) = (recovery is not null);
  if not found then
    return false;
  end if;
  perform private.session_passes(token, new_token);
  return true;
end
$$;
revoke execute on function public.pass_second_factor from public, anon, authenticated, service_role;
grant execute on function public.pass_second_factor to service_role;

-- The same with a code for a lost telephone, which is gone then.
create function public.use_recovery_code(token text, new_token text, code text) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  person uuid;
begin
  select s.user_id into person from private.sessions s where s.token_sha256 = token and private.session_lives(s);
  update private.second_factors f set recovery_sha256 = array_remove(f.recovery_sha256, code)
  where f.user_id = person and f.confirmed_at is not null and code = any (f.recovery_sha256);
  if not found then
    return false;
  end if;
  perform private.session_passes(token, new_token);
  return true;
end
$$;
revoke execute on function public.use_recovery_code from public, anon, authenticated, service_role;
grant execute on function public.use_recovery_code to service_role;

-- For a lost telephone without its codes. Signed out everywhere: whoever has the old one no longer works here.
create function public.reset_second_factor(person uuid) returns void
language sql security definer set search_path = '' as $$
  delete from private.second_factors f where f.user_id = person;
  delete from private.sessions s where s.user_id = person;
$$;
revoke execute on function public.reset_second_factor from public, anon, authenticated, service_role;
grant execute on function public.reset_second_factor to service_role;
