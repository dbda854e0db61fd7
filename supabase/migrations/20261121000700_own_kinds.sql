-- A kind that the council has added, finer than one of ours, whose glyph it borrows.
create table public.own_kinds (
  municipality_code text collate "C" not null references public.municipalities,
  id text collate "C" not null check (char_length(id) between 1 and 200),
  base text not null check (base in (
    'salon', 'gathering', 'farm', 'cafe', 'childrens-cafeteria', 'food-pantry', 'study-support', 'parenting',
    'hub', 'drop-in', 'work-experience', 'volunteering', 'peer-group', 'desk', 'watch-over', 'other'
  )),
  name text not null check (char_length(name) between 1 and 100),
  primary key (municipality_code, id)
);

alter table public.own_kinds enable row level security;
grant select on public.own_kinds to anon, authenticated, service_role;

create policy "Anybody reads the kinds that a council added"
  on public.own_kinds for select to anon, authenticated using (true);
