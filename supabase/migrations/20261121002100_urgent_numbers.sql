-- いそぐとき: numbers of the operator's, with the date on which each was checked.
create table public.urgent_numbers (
  municipality_code text collate "C" not null references public.municipalities,
  id text collate "C" not null check (char_length(id) between 1 and 200),
  label text not null check (char_length(label) between 1 and 200),
  phone text not null check (char_length(phone) between 1 and 100),
  hours text check (char_length(hours) <= 500),
  note text check (char_length(note) <= 1000),
  checked_on date,
  ordinal integer not null check (ordinal between 0 and 1000000),
  primary key (municipality_code, id)
);

alter table public.urgent_numbers enable row level security;
grant select on public.urgent_numbers to anon, authenticated, service_role;

create policy "Anybody reads whom to ring in a hurry"
  on public.urgent_numbers for select to anon, authenticated using (true);
