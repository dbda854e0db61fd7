-- What is different on one date: off, on in addition, or somewhere else (a desk that travels).
create table public.date_changes (
  municipality_code text collate "C" not null,
  -- activity, date, change and start joined by a slash: a date may hold several changes.
  id text collate "C" not null check (char_length(id) between 1 and 300),
  activity_id text collate "C" not null,
  date date not null,
  change text not null check (change in ('off', 'on')),
  starts text check (starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' or starts = '24:00'),
  ends text check (ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' or ends = '24:00'),
  place_id text collate "C",
  joins_activity_id text collate "C",
  note text check (char_length(note) <= 1000),
  primary key (municipality_code, id),
  foreign key (municipality_code, activity_id) references public.activities on delete cascade,
  foreign key (municipality_code, place_id) references public.places,
  foreign key (municipality_code, joins_activity_id) references public.activities
);
create index date_changes_activity on public.date_changes (municipality_code, activity_id, date);
create index date_changes_place on public.date_changes (municipality_code, place_id);
create index date_changes_joins on public.date_changes (municipality_code, joins_activity_id);

alter table public.date_changes enable row level security;
grant select on public.date_changes to anon, authenticated, service_role;
