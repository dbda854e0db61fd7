-- What planners write down beside the standards. Private: a scenario is a thought of the council's own, and a list of
-- vacant houses tells where nobody is at home.

-- A question of the planning view with what was tried out in it, kept under a name. It is the query string of the page
-- and holds nothing of anybody.
create table private.scenarios (
  id uuid primary key default gen_random_uuid(),
  municipality_code text collate "C" not null references public.municipalities,
  name text not null check (char_length(name) between 1 and 100),
  note text not null default '' check (char_length(note) <= 1000),
  query text not null check (char_length(query) <= 4000),
  changed_at timestamptz not null default now(),
  changed_by uuid not null
);
create index scenarios_municipality on private.scenarios (municipality_code);

-- School holidays as the council entered them, first and last day included, with where they come from.
create table private.school_holidays (
  id uuid primary key default gen_random_uuid(),
  municipality_code text collate "C" not null references public.municipalities,
  name text not null check (char_length(name) between 1 and 100),
  starts_on date not null,
  ends_on date not null,
  source text not null check (char_length(source) between 1 and 500),
  changed_at timestamptz not null default now(),
  changed_by uuid not null,
  constraint school_holidays_in_order check (ends_on between starts_on and starts_on + 120)
);
create index school_holidays_municipality on private.school_holidays (municipality_code);

-- Vacant houses, schools, halls that lend rooms: where one more place could be. Either a point or the name of an area.
create table private.site_candidates (
  id uuid primary key default gen_random_uuid(),
  municipality_code text collate "C" not null references public.municipalities,
  kind text not null check (kind in ('vacant-house', 'school', 'hall', 'other')),
  name text not null check (char_length(name) between 1 and 200),
  area text check (char_length(area) between 1 and 200),
  lat double precision check (lat between -90 and 90),
  lng double precision check (lng between -180 and 180),
  changed_at timestamptz not null default now(),
  changed_by uuid not null,
  constraint site_candidates_point_whole check ((lat is null) = (lng is null)),
  constraint site_candidates_are_somewhere check (area is not null or lat is not null)
);
create index site_candidates_municipality on private.site_candidates (municipality_code);

do $$
declare
  noted text;
  verb text;
begin
  foreach noted in array array['scenarios', 'school_holidays', 'site_candidates'] loop
    foreach verb in array array['insert', 'update', 'delete'] loop
      execute format(
        'create trigger %ss_are_noted after %s on private.%s referencing %s table as written
         for each statement execute function private.note_written_rows(''id'')',
        verb, verb, noted, case verb when 'delete' then 'old' else 'new' end
      );
    end loop;
  end loop;
end
$$;
