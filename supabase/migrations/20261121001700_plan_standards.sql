-- 計画の目安: a figure of a plan, always with the source that a planner named. Two may disagree; both stay.
create table public.plan_standards (
  municipality_code text collate "C" not null references public.municipalities,
  id text collate "C" not null check (char_length(id) between 1 and 200),
  kind text not null check (kind in (
    'salon', 'gathering', 'farm', 'cafe', 'childrens-cafeteria', 'food-pantry', 'study-support', 'parenting',
    'hub', 'drop-in', 'work-experience', 'volunteering', 'peer-group', 'desk', 'watch-over', 'other'
  )),
  -- Not named `count`, which the API reads as the aggregate.
  figure double precision not null check (figure >= 0 and figure <= 1000000),
  per text not null check (per in ('zone', '10000-people')),
  zone_level text check (zone_level in (
    'small-area', 'primary-school', 'junior-high', 'district', 'daily-life', 'ward', 'municipality'
  )),
  source text not null check (char_length(source) between 1 and 500),
  source_date date,
  primary key (municipality_code, id)
);

alter table public.plan_standards enable row level security;
grant select on public.plan_standards to anon, authenticated, service_role;

create policy "Anybody reads the standards of a plan"
  on public.plan_standards for select to anon, authenticated using (true);
