-- The zones that a desk serves.
create table public.activity_zones (
  municipality_code text collate "C" not null,
  activity_id text collate "C" not null,
  zone_id text collate "C" not null,
  ordinal integer not null check (ordinal between 0 and 10000),
  primary key (municipality_code, activity_id, zone_id),
  foreign key (municipality_code, activity_id) references public.activities on delete cascade,
  foreign key (municipality_code, zone_id) references public.zones
);
create index activity_zones_zone on public.activity_zones (municipality_code, zone_id);

alter table public.activity_zones enable row level security;
grant select on public.activity_zones to anon, authenticated, service_role;
