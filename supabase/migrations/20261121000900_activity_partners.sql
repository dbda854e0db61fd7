-- Groups that carry an activity together with its own: three organisations that are one desk.
create table public.activity_partners (
  municipality_code text collate "C" not null,
  activity_id text collate "C" not null,
  group_id text collate "C" not null,
  ordinal integer not null check (ordinal between 0 and 1000),
  primary key (municipality_code, activity_id, group_id),
  foreign key (municipality_code, activity_id) references public.activities on delete cascade,
  foreign key (municipality_code, group_id) references public.groups
);
create index activity_partners_group on public.activity_partners (municipality_code, group_id);

alter table public.activity_partners enable row level security;
grant select on public.activity_partners to anon, authenticated, service_role;
