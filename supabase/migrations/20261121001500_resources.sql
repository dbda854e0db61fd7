-- 地域資源バンク: what is offered or wanted and is not a place to go.
create table public.resources (
  municipality_code text collate "C" not null references public.municipalities,
  id text collate "C" not null check (char_length(id) between 1 and 200),
  kind text not null check (kind in ('place', 'skill', 'equipment', 'fund', 'vacant-house', 'people')),
  direction text not null check (direction in ('offered', 'wanted')),
  title text not null check (char_length(title) between 1 and 200),
  description text check (char_length(description) <= 4000),
  group_id text collate "C",
  place_id text collate "C",
  zone_id text collate "C",
  conditions text check (char_length(conditions) <= 2000),
  contact_route text not null
    check (contact_route in ('listed', 'page-only', 'through-council')),
  contact_phone text check (char_length(contact_phone) <= 200),
  contact_email text check (char_length(contact_email) <= 254),
  contact_url text check (char_length(contact_url) <= 2000 and contact_url ~ '^https?://'),
  confirmed_on date,
  primary key (municipality_code, id),
  foreign key (municipality_code, group_id) references public.groups,
  foreign key (municipality_code, place_id) references public.places,
  foreign key (municipality_code, zone_id) references public.zones,
  constraint resources_contact_only_when_listed check (
    contact_route = 'listed' or num_nonnulls(contact_phone, contact_email, contact_url) = 0
  )
);
create index resources_group on public.resources (municipality_code, group_id);
create index resources_place on public.resources (municipality_code, place_id);
create index resources_zone on public.resources (municipality_code, zone_id);

alter table public.resources enable row level security;
grant select on public.resources to anon, authenticated, service_role;

create policy "Anybody reads the resource bank"
  on public.resources for select to anon, authenticated using (true);
