-- Links in mails and from the command line: unguessable, for one purpose, used once, over after a while. Only their
-- hashes are here. Looking changes nothing, so that a mail scanner may; using one does. Backups leave them out.
create table private.links (
  token_sha256 text collate "C" primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
  purpose text not null check (purpose ~ '^[a-z-]{1,40}$'),
  municipality_code text collate "C" not null references public.municipalities on delete cascade,
  -- What it is about, as its purpose understands it.
  subject text not null check (char_length(subject) <= 300),
  email text not null check (char_length(email) <= 254),
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index links_of_a_municipality on private.links (municipality_code);
create index links_end on private.links (expires_at);

create function public.make_link(
  code text, purpose text, subject text, address text, token text, minutes integer
) returns void
language sql security definer set search_path = '' as $$
  insert into private.links (token_sha256, purpose, municipality_code, subject, email, expires_at)
    values (token, purpose, code, subject, address, now() + make_interval(mins => minutes))
$$;
revoke execute on function public.make_link from public, anon, authenticated, service_role;
grant execute on function public.make_link to service_role;

-- What a link is for; null where it cannot be used any more, or never could: nothing tells which.
create function public.look_at_link(token text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'purpose', l.purpose, 'municipalityCode', l.municipality_code, 'subject', l.subject, 'email', l.email
  )
  from private.links l
  where l.token_sha256 = token and l.used_at is null and l.expires_at > now()
$$;
revoke execute on function public.look_at_link from public, anon, authenticated, service_role;
grant execute on function public.look_at_link to service_role;

-- Uses a link up, and answers as `look_at_link`. Of two at once one gets null.
create function public.use_link(token text, wanted text) returns jsonb
language sql security definer set search_path = '' as $$
  update private.links l set used_at = now()
  where l.token_sha256 = token and l.purpose = wanted and l.used_at is null and l.expires_at > now()
  returning jsonb_build_object(
    'purpose', l.purpose, 'municipalityCode', l.municipality_code, 'subject', l.subject, 'email', l.email
  )
$$;
revoke execute on function public.use_link from public, anon, authenticated, service_role;
grant execute on function public.use_link to service_role;
