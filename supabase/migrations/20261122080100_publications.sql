-- Since when a public entry stands here, and when what it says last changed: what feeds and mails call new. Written by
-- triggers alone, and nothing is guessed: what was public before anybody noted it has no date and is not new.
create table public.publications (
  municipality_code text collate "C" not null references public.municipalities on delete cascade,
  -- No foreign key: an entry that is taken out and comes back is not new again.
  activity_id text collate "C" not null check (char_length(activity_id) between 1 and 200),
  published_at timestamptz,
  changed_at timestamptz,
  primary key (municipality_code, activity_id)
);

insert into public.publications (municipality_code, activity_id)
  select a.municipality_code, a.id from public.activities a where a.visibility = 'public';

alter table public.publications enable row level security;
grant select on public.publications to anon, authenticated, service_role;

-- Of what is not public any more it is not told that it was there.
create policy "Anybody reads since when a public activity stands here, if it is known"
  on public.publications for select to anon, authenticated using (
    num_nonnulls(published_at, changed_at) > 0
    and exists (
      select from public.activities a
      where a.municipality_code = publications.municipality_code and a.id = publications.activity_id
        and a.visibility = 'public'
    )
  );

-- What an activity says to a reader. That somebody confirmed it, or how often one asks, is no change of it.
create function private.said_of(activity jsonb) returns jsonb
language sql immutable security definer set search_path = '' as $$
  select activity - array['confirmed_on', 'rhythm_months', 'unreached_since', 'source_id', 'visibility']
$$;
revoke execute on function private.said_of from public, anon, authenticated, service_role;

create function private.note_new_activities() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.publications (municipality_code, activity_id, published_at)
    select w.municipality_code, w.id, now() from written w where w.visibility = 'public'
    on conflict do nothing;
  return null;
end
$$;
revoke execute on function private.note_new_activities from public, anon, authenticated, service_role;

create function private.note_changed_activities() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.publications (municipality_code, activity_id, published_at)
    select w.municipality_code, w.id, now()
    from written w join before b on b.municipality_code = w.municipality_code and b.id = w.id
    where w.visibility = 'public' and b.visibility <> 'public'
    on conflict do nothing;
  update public.publications p set changed_at = now()
    from written w join before b on b.municipality_code = w.municipality_code and b.id = w.id
    where p.municipality_code = w.municipality_code and p.activity_id = w.id
      and w.visibility = 'public' and b.visibility = 'public'
      and private.said_of(to_jsonb(w)) is distinct from private.said_of(to_jsonb(b));
  return null;
end
$$;
revoke execute on function private.note_changed_activities from public, anon, authenticated, service_role;

create trigger new_activities_are_dated after insert on public.activities
  referencing new table as written
  for each statement execute function private.note_new_activities();
create trigger changed_activities_are_dated after update on public.activities
  referencing old table as before new table as written
  for each statement execute function private.note_changed_activities();

create trigger truncate_is_refused before truncate on public.publications
  for each statement execute function private.refuse_truncate();
