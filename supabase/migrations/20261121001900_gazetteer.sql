-- 町丁目 and other names of areas with a representative point: what a typed place name is resolved against.
create table public.gazetteer (
  municipality_code text collate "C" not null references public.municipalities,
  id text collate "C" not null check (char_length(id) between 1 and 200),
  name text not null check (char_length(name) between 1 and 200),
  reading text check (char_length(reading) <= 200),
  lat double precision not null check (lat between -90 and 90),
  lng double precision not null check (lng between -180 and 180),
  zone_id text collate "C",
  source_id text collate "C",
  primary key (municipality_code, id),
  foreign key (municipality_code, zone_id) references public.zones,
  foreign key (municipality_code, source_id) references public.sources
);
create index gazetteer_zone on public.gazetteer (municipality_code, zone_id);
create index gazetteer_source on public.gazetteer (municipality_code, source_id);

alter table public.gazetteer enable row level security;
grant select on public.gazetteer to anon, authenticated, service_role;

create policy "Anybody reads the gazetteer of a municipality"
  on public.gazetteer for select to anon, authenticated using (true);
