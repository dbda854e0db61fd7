-- 助成: money for groups, with conditions and a closing date.
create table public.grants (
  municipality_code text collate "C" not null references public.municipalities,
  id text collate "C" not null check (char_length(id) between 1 and 200),
  title text not null check (char_length(title) between 1 and 200),
  provider text not null check (char_length(provider) between 1 and 200),
  description text check (char_length(description) <= 4000),
  conditions text check (char_length(conditions) <= 2000),
  amount text check (char_length(amount) <= 500),
  opens_on date,
  closes_on date,
  url text check (char_length(url) <= 2000 and url ~ '^https?://'),
  phone text check (char_length(phone) <= 200),
  primary key (municipality_code, id),
  constraint grants_days_ordered check (opens_on <= closes_on)
);

alter table public.grants enable row level security;
grant select on public.grants to anon, authenticated, service_role;

create policy "Anybody reads the grants of a municipality"
  on public.grants for select to anon, authenticated using (true);
