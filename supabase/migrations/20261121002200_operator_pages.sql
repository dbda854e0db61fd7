-- Pages that the operator fills in; a page without a row is marked as still empty.
create table public.operator_pages (
  municipality_code text collate "C" not null references public.municipalities,
  page text collate "C" not null
    check (page in ('privacy', 'terms', 'listing-rules', 'complaints', 'accessibility')),
  language text collate "C" not null check (language in ('ja', 'easy', 'en')),
  text text not null check (char_length(text) <= 50000),
  updated_on date not null,
  primary key (municipality_code, page, language)
);

alter table public.operator_pages enable row level security;
grant select on public.operator_pages to anon, authenticated, service_role;

create policy "Anybody reads the operator's pages"
  on public.operator_pages for select to anon, authenticated using (true);
