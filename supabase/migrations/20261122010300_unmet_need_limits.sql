-- Limits against flooding, without knowing who sends: how many were recorded in each hour, and which forms were
-- pressed already (as hashes of a random number that each form carries). Both are forgotten within a day, and
-- backups leave them out.
create table private.unmet_need_hours (
  municipality_code text collate "C" not null references public.municipalities on delete cascade,
  hour timestamptz not null,
  recorded integer not null check (recorded between 1 and 60),
  primary key (municipality_code, hour)
);

create table private.unmet_need_keys (
  municipality_code text collate "C" not null references public.municipalities on delete cascade,
  key_sha256 text collate "C" not null check (key_sha256 ~ '^[0-9a-f]{64}$'),
  hour timestamptz not null,
  primary key (municipality_code, key_sha256)
);

-- Also asked by the portal every hour, for days on which nobody records anything.
create function public.forget_unmet_need_keys() returns void
language sql security definer set search_path = '' as $$
  delete from private.unmet_need_hours h where h.hour <= now() - interval '24 hours';
  -- An hour's key may have come at its first minute: it goes before a day is over.
  delete from private.unmet_need_keys k where k.hour <= now() - interval '23 hours';
$$;
revoke execute on function public.forget_unmet_need_keys from public, anon, authenticated, service_role;
grant execute on function public.forget_unmet_need_keys to service_role;
