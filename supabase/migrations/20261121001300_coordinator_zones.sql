-- The zones that a coordinator looks after.
create table public.coordinator_zones (
  municipality_code text collate "C" not null,
  coordinator_id text collate "C" not null,
  zone_id text collate "C" not null,
  ordinal integer not null check (ordinal between 0 and 10000),
  primary key (municipality_code, coordinator_id, zone_id),
  foreign key (municipality_code, coordinator_id) references public.coordinators on delete cascade,
  foreign key (municipality_code, zone_id) references public.zones
);
create index coordinator_zones_zone on public.coordinator_zones (municipality_code, zone_id);

alter table public.coordinator_zones enable row level security;
grant select on public.coordinator_zones to anon, authenticated, service_role;

create policy "Anybody reads which zones a coordinator looks after"
  on public.coordinator_zones for select to anon, authenticated using (true);
