-- イベント: dated entries that expire by themselves.
create table public.events (
  municipality_code text collate "C" not null references public.municipalities,
  id text collate "C" not null check (char_length(id) between 1 and 200),
  name text not null check (char_length(name) between 1 and 300),
  reading text check (char_length(reading) <= 300),
  starts_on date not null,
  ends_on date not null,
  starts text check (starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' or starts = '24:00'),
  ends text check (ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' or ends = '24:00'),
  time_text text check (char_length(time_text) <= 1000),
  venue text check (char_length(venue) <= 300),
  address text check (char_length(address) <= 500),
  lat double precision check (lat between -90 and 90),
  lng double precision check (lng between -180 and 180),
  place_id text collate "C",
  organiser text check (char_length(organiser) <= 300),
  description text check (char_length(description) <= 4000),
  fee text check (char_length(fee) <= 1000),
  phone text check (char_length(phone) <= 200),
  url text check (char_length(url) <= 2000 and url ~ '^https?://'),
  source_id text collate "C",
  primary key (municipality_code, id),
  foreign key (municipality_code, place_id) references public.places,
  foreign key (municipality_code, source_id) references public.sources,
  constraint events_days_ordered check (starts_on <= ends_on),
  constraint events_point_whole check (num_nonnulls(lat, lng) in (0, 2))
);
create index events_last_day on public.events (municipality_code, ends_on);
create index events_place on public.events (municipality_code, place_id);
create index events_source on public.events (municipality_code, source_id);

alter table public.events enable row level security;
grant select on public.events to anon, authenticated, service_role;

create policy "Anybody reads the events of a municipality"
  on public.events for select to anon, authenticated using (true);
