-- 圏域: areas of any level that overlap freely. A parent is optional; a boundary may be unknown.
create table public.zones (
  municipality_code text collate "C" not null references public.municipalities,
  id text collate "C" not null check (char_length(id) between 1 and 200),
  level text not null check (level in (
    'small-area', 'primary-school', 'junior-high', 'district', 'daily-life', 'ward', 'municipality'
  )),
  name text not null check (char_length(name) between 1 and 200),
  reading text check (char_length(reading) <= 200),
  parent_id text collate "C" check (parent_id <> id),
  -- A GeoJSON geometry (RFC 7946) in WGS 84 degrees. `is true`, because a check lets unknown pass.
  boundary jsonb check (
    boundary is null
    or (
      boundary ->> 'type' in ('Polygon', 'MultiPolygon')
      and jsonb_typeof(boundary -> 'coordinates') = 'array'
    ) is true
  ),
  source_id text collate "C",
  primary key (municipality_code, id),
  foreign key (municipality_code, parent_id) references public.zones,
  foreign key (municipality_code, source_id) references public.sources
);
create index zones_parent on public.zones (municipality_code, parent_id);
create index zones_source on public.zones (municipality_code, source_id);

alter table public.zones enable row level security;
grant select on public.zones to anon, authenticated, service_role;

create policy "Anybody reads the zones of a municipality"
  on public.zones for select to anon, authenticated using (true);
