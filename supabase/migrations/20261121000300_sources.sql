-- Where data came from, with the licence and the attribution that must be shown.
create table public.sources (
  municipality_code text collate "C" not null references public.municipalities,
  id text collate "C" not null check (char_length(id) between 1 and 200),
  title text not null check (char_length(title) between 1 and 300),
  licence text check (char_length(licence) <= 300),
  attribution text check (char_length(attribution) <= 500),
  url text check (char_length(url) <= 2000 and url ~ '^https?://'),
  retrieved_on date,
  primary key (municipality_code, id)
);

alter table public.sources enable row level security;
grant select on public.sources to anon, authenticated, service_role;

create policy "Anybody reads the sources of a municipality"
  on public.sources for select to anon, authenticated using (true);
