-- People by small area and age band, as a census or a resident register publishes them.
create table public.population_areas (
  municipality_code text collate "C" not null references public.municipalities,
  id text collate "C" not null check (char_length(id) between 1 and 200),
  name text not null check (char_length(name) between 1 and 200),
  zone_id text collate "C",
  surveyed_on date not null,
  total integer not null check (total >= 0),
  male integer check (male >= 0),
  female integer check (female >= 0),
  households integer check (households >= 0),
  band_starts integer[] not null default '{}',
  band_male integer[] not null default '{}',
  band_female integer[] not null default '{}',
  source_id text collate "C",
  primary key (municipality_code, id),
  foreign key (municipality_code, zone_id) references public.zones,
  foreign key (municipality_code, source_id) references public.sources,
  constraint population_areas_bands_match check (
    cardinality(band_male) = cardinality(band_starts) and cardinality(band_female) = cardinality(band_starts)
  ),
  constraint population_areas_bands_counted check (
    0 <= all (band_starts) and 0 <= all (band_male) and 0 <= all (band_female)
  )
);
create index population_areas_zone on public.population_areas (municipality_code, zone_id);
create index population_areas_source on public.population_areas (municipality_code, source_id);

alter table public.population_areas enable row level security;
grant select on public.population_areas to anon, authenticated, service_role;

create policy "Anybody reads the population of a municipality"
  on public.population_areas for select to anon, authenticated using (true);
