-- 読み: how a written word of this town is read. One word may have two readings.
create table public.readings (
  municipality_code text collate "C" not null references public.municipalities,
  written text collate "C" not null check (char_length(written) between 1 and 200),
  reading text collate "C" not null check (char_length(reading) between 1 and 200),
  primary key (municipality_code, written, reading)
);

alter table public.readings enable row level security;
grant select on public.readings to anon, authenticated, service_role;

create policy "Anybody reads how words of a town are read"
  on public.readings for select to anon, authenticated using (true);
