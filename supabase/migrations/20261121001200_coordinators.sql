-- 担当: a post that looks after zones, or after the whole municipality. A name only where it is wished.
create table public.coordinators (
  municipality_code text collate "C" not null references public.municipalities,
  id text collate "C" not null check (char_length(id) between 1 and 200),
  post text not null check (char_length(post) between 1 and 200),
  role text not null check (role in (
    'community-social-worker', 'life-support-1', 'life-support-2', 'consultation-promotion',
    'welfare-commissioner', 'welfare-volunteer', 'resident-supporter', 'council-employee',
    'residents-committee', 'other'
  )),
  name text check (char_length(name) <= 100),
  group_id text collate "C",
  office text check (char_length(office) <= 200),
  phone text check (char_length(phone) <= 100),
  base_place_id text collate "C",
  visits boolean,
  whole_municipality boolean not null default false,
  term_until date,
  note text check (char_length(note) <= 2000),
  primary key (municipality_code, id),
  foreign key (municipality_code, group_id) references public.groups,
  foreign key (municipality_code, base_place_id) references public.places
);
create index coordinators_group on public.coordinators (municipality_code, group_id);
create index coordinators_base on public.coordinators (municipality_code, base_place_id);

alter table public.coordinators enable row level security;
grant select on public.coordinators to anon, authenticated, service_role;

create policy "Anybody reads who looks after a zone"
  on public.coordinators for select to anon, authenticated using (true);
