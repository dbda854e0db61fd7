-- Contacts that are shown on their own page only, or reached through the council. What is listed everywhere stands
-- in the public row itself.
create table private.contacts (
  municipality_code text collate "C" not null,
  owner_table text collate "C" not null
    check (owner_table in ('groups', 'places', 'activities', 'resources')),
  owner_id text collate "C" not null,
  route text not null check (route in ('page-only', 'through-council')),
  phone text check (char_length(phone) <= 200),
  email text check (char_length(email) <= 254),
  url text check (char_length(url) <= 2000 and url ~ '^https?://'),
  group_id text collate "C" generated always as (case when owner_table = 'groups' then owner_id end) stored,
  place_id text collate "C" generated always as (case when owner_table = 'places' then owner_id end) stored,
  activity_id text collate "C" generated always as (case when owner_table = 'activities' then owner_id end) stored,
  resource_id text collate "C" generated always as (case when owner_table = 'resources' then owner_id end) stored,
  primary key (municipality_code, owner_table, owner_id),
  foreign key (municipality_code, group_id) references public.groups on delete cascade,
  foreign key (municipality_code, place_id) references public.places on delete cascade,
  foreign key (municipality_code, activity_id) references public.activities on delete cascade,
  foreign key (municipality_code, resource_id) references public.resources on delete cascade
);
create index contacts_group on private.contacts (municipality_code, group_id);
create index contacts_place on private.contacts (municipality_code, place_id);
create index contacts_activity on private.contacts (municipality_code, activity_id);
create index contacts_resource on private.contacts (municipality_code, resource_id);
