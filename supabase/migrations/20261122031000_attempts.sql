-- Limits for guessing: by address (as a hash, whether anybody has it or not), by person, and for all together. Nothing
-- about who tries. A level that rises with each attempt and runs out again with time: slow, never shut for good.
-- Backups leave it out.
create table private.attempts (
  key_sha256 text collate "C" primary key check (key_sha256 ~ '^[0-9a-f]{64}$'),
  level double precision not null check (level between 0 and 1000),
  at timestamptz not null
);
create index attempts_by_time on private.attempts (at);

-- Whether one more attempt may be made: at most so many at once, then so many in an hour.
create function public.take_attempt(key text, at_once integer, in_an_hour integer) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  insert into private.attempts as a (key_sha256, level, at) values (key, 1, now())
    on conflict (key_sha256) do update
    set level = greatest(0, a.level - extract(epoch from now() - a.at) / 3600 * in_an_hour) + 1, at = now()
    where greatest(0, a.level - extract(epoch from now() - a.at) / 3600 * in_an_hour) + 1 <= at_once;
  return found;
end
$$;
revoke execute on function public.take_attempt from public, anon, authenticated, service_role;
grant execute on function public.take_attempt to service_role;

-- Somebody got in: what they mistyped before is forgotten.
create function public.forget_attempts(key text) returns void
language sql security definer set search_path = '' as $$
  delete from private.attempts a where a.key_sha256 = key
$$;
revoke execute on function public.forget_attempts from public, anon, authenticated, service_role;
grant execute on function public.forget_attempts to service_role;

-- Asked by the portal every hour: what is over.
create function public.forget_what_is_over() returns void
language sql security definer set search_path = '' as $$
  delete from private.attempts a where a.at < now() - interval '24 hours';
  delete from private.links l where l.expires_at < now() - interval '7 days';
  delete from private.sessions s where not private.session_lives(s);
$$;
revoke execute on function public.forget_what_is_over from public, anon, authenticated, service_role;
grant execute on function public.forget_what_is_over to service_role;
