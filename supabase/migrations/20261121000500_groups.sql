-- 団体: who runs activities. Contact values stand here only where they are listed everywhere; what is for the
-- page alone or goes through the council lies in private.contacts.
create table public.groups (
  municipality_code text collate "C" not null references public.municipalities,
  id text collate "C" not null check (char_length(id) between 1 and 200),
  name text not null check (char_length(name) between 1 and 200),
  reading text check (char_length(reading) <= 200),
  description text check (char_length(description) <= 4000),
  contact_route text not null
    check (contact_route in ('listed', 'page-only', 'through-council')),
  contact_phone text check (char_length(contact_phone) <= 200),
  contact_email text check (char_length(contact_email) <= 254),
  contact_url text check (char_length(contact_url) <= 2000 and contact_url ~ '^https?://'),
  source_id text collate "C",
  primary key (municipality_code, id),
  foreign key (municipality_code, source_id) references public.sources,
  constraint groups_contact_only_when_listed check (
    contact_route = 'listed' or num_nonnulls(contact_phone, contact_email, contact_url) = 0
  )
);
create index groups_source on public.groups (municipality_code, source_id);

alter table public.groups enable row level security;
grant select on public.groups to anon, authenticated, service_role;
