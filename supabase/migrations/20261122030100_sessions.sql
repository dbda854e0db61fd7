-- Who is signed in where. The browser holds a random token, we hold its hash: who reads this table can sign in as
-- nobody. No token of Supabase's is stored. Backups leave it out: everybody signs in anew after a restore.
create table private.sessions (
  token_sha256 text collate "C" primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
  -- No foreign key to auth.users: accounts are not ours to lock.
  user_id uuid not null,
  email text not null check (char_length(email) between 3 and 254),
  -- Only who came in by a link may choose a new password without the old one.
  began_by text not null check (began_by in ('password', 'link')),
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  second_factor_at timestamptz
);
create index sessions_of_a_person on private.sessions (user_id);

-- Somebody who looks after a group stays signed in for a month, and a fortnight between two visits. Whoever passed the
-- second factor has a working day (`expires_at` is moved then), and two hours between two steps.
create function private.session_lives(one private.sessions) returns boolean
language sql stable security definer set search_path = '' as $$
  select one.expires_at > now() and one.seen_at > now() -
    case when one.second_factor_at is null then interval '14 days' else interval '2 hours' end
$$;
revoke execute on function private.session_lives from public, anon, authenticated, service_role;

-- Whether somebody is signed in with the second factor: on any device, because an access token does not say on which.
create function private.works_now(person uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from private.sessions s
    where s.user_id = person and s.second_factor_at is not null and private.session_lives(s)
  )
$$;
revoke execute on function private.works_now from public, anon, authenticated, service_role;
