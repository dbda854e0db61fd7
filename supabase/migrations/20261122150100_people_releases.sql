-- How many people live where, as far as anybody may know: one table of a survey, held back where it is small or would tell
-- what is small. Each count is in one release and stands: a copy that somebody kept is part of what the next one must not
-- betray, so a release is neither changed nor taken back.
create table public.people_releases (
  municipality_code text collate "C" not null references public.municipalities,
  surveyed_on date not null,
  released_on date not null,
  threshold integer not null check (threshold >= 10),
  source text check (char_length(source) between 1 and 500),
  areas jsonb not null check (jsonb_typeof(areas) = 'array'),
  totals jsonb not null check (jsonb_typeof(totals) = 'array'),
  primary key (municipality_code, surveyed_on)
);

alter table public.people_releases enable row level security;
grant select on public.people_releases to anon, authenticated, service_role;

create policy "Anybody reads what was released of a municipality's people"
  on public.people_releases for select to anon, authenticated using (true);

create trigger truncate_is_refused before truncate on public.people_releases
  for each statement execute function private.refuse_truncate();

create function private.refuse_changed_release() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  raise exception 'what was released stands' using errcode = 'insufficient_privilege';
end
$$;
revoke execute on function private.refuse_changed_release from public, anon, authenticated, service_role;

create trigger people_releases_stand
  before update or delete on public.people_releases for each row execute function private.refuse_changed_release();
create trigger inserts_are_noted after insert on public.people_releases referencing new table as written
  for each statement execute function private.note_written_rows('surveyed_on');

-- The exact counts of each release, which later releases are checked against, and who pressed. Nobody reads them but the
-- portal: they outlive the import that brought them.
create table private.released_counts (
  municipality_code text collate "C" not null,
  surveyed_on date not null,
  counts jsonb not null,
  released_at timestamptz not null default now(),
  -- Null: the portal itself, for the demo town.
  released_by uuid,
  primary key (municipality_code, surveyed_on),
  foreign key (municipality_code, surveyed_on) references public.people_releases
);
create trigger released_counts_stand
  before update or delete on private.released_counts for each row execute function private.refuse_changed_release();

-- What the portal needs to work a release out: {"key", "earlier": [{"surveyedOn", "counts", "releasedAt", "releasedBy"}]},
-- earliest first. With the key it seals what it has worked out, so that nobody can release anything else.
create function public.people_release_records(code text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'key', (select encode(sha256(convert_to(concat_ws('/', k.key, 'people-release', code), 'UTF8')), 'hex')
      from private.masking_keys k),
    'earlier', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'surveyedOn', r.surveyed_on, 'counts', r.counts, 'releasedAt', r.released_at, 'releasedBy', u.email
      ) order by r.surveyed_on), '[]')
      from private.released_counts r left join auth.users u on u.id = r.released_by
      where r.municipality_code = code
    )
  )
$$;
revoke execute on function public.people_release_records from public, anon, authenticated, service_role;
grant execute on function public.people_release_records to service_role;

-- Releases what the portal has worked out and sealed, pressed by who plans (or by the portal for its demo town): {"surveyedOn", "after", "threshold", "source",
-- "areas", "totals", "counts"}; `after` is the newest survey that it was checked against. Pressed twice it is one release.
-- Answers {"surveyedOn"} or {"problem"}.
create function public.release_people(code text, release text, seal text) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  said jsonb := release::jsonb;
  survey date := said ->> 'surveyedOn';
begin
  if (
    (select current_setting('role', true)) is not distinct from 'service_role' or private.i_may_plan(code)
  ) is not true then
    return jsonb_build_object('problem', 'not-permitted');
  end if;
  if seal is distinct from encode(sha256(convert_to(
    concat_ws('/', public.people_release_records(code) ->> 'key', release), 'UTF8'
  )), 'hex') then
    return jsonb_build_object('problem', 'seal-broken');
  end if;
  -- One after the other, so that none misses what was released meanwhile.
  perform pg_advisory_xact_lock(hashtextextended('people-release/' || code, 0));
  if not exists (
    select from public.people_releases r where r.municipality_code = code and r.surveyed_on = survey
  ) then
    if (select max(r.surveyed_on) from public.people_releases r where r.municipality_code = code)
      is distinct from (said ->> 'after')::date then
      return jsonb_build_object('problem', 'released-meanwhile');
    end if;
    insert into public.people_releases (
      municipality_code, surveyed_on, released_on, threshold, source, areas, totals
    ) values (
      code, survey, (now() at time zone 'Asia/Tokyo')::date, (said ->> 'threshold')::integer, said ->> 'source',
      said -> 'areas', said -> 'totals'
    );
    insert into private.released_counts (municipality_code, surveyed_on, counts, released_by)
      values (code, survey, said -> 'counts', auth.uid());
  end if;
  return jsonb_build_object('surveyedOn', survey);
end
$$;
revoke execute on function public.release_people from public, anon, authenticated, service_role;
grant execute on function public.release_people to authenticated, service_role;
