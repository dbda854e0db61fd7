-- 場所, as the public may know it: the true point only where the disclosure is exact, the masked point where it is
-- approximate, none where it is hidden. The declared zone stands in for an address.
create table public.places (
  municipality_code text collate "C" not null references public.municipalities,
  id text collate "C" not null check (char_length(id) between 1 and 200),
  name text not null check (char_length(name) between 1 and 200),
  reading text check (char_length(reading) <= 200),
  disclosure text not null check (disclosure in ('exact', 'approximate', 'hidden')),
  lat double precision check (lat between -90 and 90),
  lng double precision check (lng between -180 and 180),
  address text check (char_length(address) <= 500),
  zone_id text collate "C",
  directions text check (char_length(directions) <= 2000),
  access text[] check (access <@ array[
    'wheelchair', 'step-free', 'accessible-toilet', 'elevator', 'parking', 'sign-language', 'in-writing', 'pick-up'
  ]),
  contact_route text not null
    check (contact_route in ('listed', 'page-only', 'through-council')),
  contact_phone text check (char_length(contact_phone) <= 200),
  contact_email text check (char_length(contact_email) <= 254),
  contact_url text check (char_length(contact_url) <= 2000 and contact_url ~ '^https?://'),
  functions text[] not null default '{}' check (
    cardinality(functions) <= 100 and array_position(functions, null) is null
  ),
  note text check (char_length(note) <= 4000),
  source_id text collate "C",
  primary key (municipality_code, id),
  foreign key (municipality_code, zone_id) references public.zones,
  foreign key (municipality_code, source_id) references public.sources,
  constraint places_point_whole check (num_nonnulls(lat, lng) in (0, 2)),
  constraint places_hidden_without_point check (disclosure <> 'hidden' or lat is null),
  constraint places_address_only_when_exact check (disclosure = 'exact' or address is null),
  constraint places_contact_only_when_listed check (
    contact_route = 'listed' or num_nonnulls(contact_phone, contact_email, contact_url) = 0
  )
);
create index places_zone on public.places (municipality_code, zone_id);
create index places_source on public.places (municipality_code, source_id);

alter table public.places enable row level security;
grant select on public.places to anon, authenticated, service_role;
