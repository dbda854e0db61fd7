-- ことばの表: what people of this town call things, for the search, and what they like to do, for the matching form.
create table public.search_words (
  municipality_code text collate "C" not null references public.municipalities,
  id text collate "C" not null check (char_length(id) between 1 and 200),
  concept text collate "C" not null check (char_length(concept) between 1 and 50),
  word text collate "C" not null check (char_length(word) between 1 and 50),
  reading text check (char_length(reading) between 1 and 100),
  use text not null check (use in ('both', 'typed', 'related', 'interest', 'unused')),
  above text check (char_length(above) between 1 and 50),
  primary key (municipality_code, id)
);

alter table public.search_words enable row level security;
grant select on public.search_words to anon, authenticated, service_role;

create policy "Anybody reads the words of a council"
  on public.search_words for select to anon, authenticated using (true);

create trigger truncate_is_refused before truncate on public.search_words
  for each statement execute function private.refuse_truncate();
create trigger inserts_are_noted after insert on public.search_words referencing new table as written
  for each statement execute function private.note_written_rows('id');
create trigger updates_are_noted after update on public.search_words referencing new table as written
  for each statement execute function private.note_written_rows('id');
create trigger deletes_are_noted after delete on public.search_words referencing old table as written
  for each statement execute function private.note_written_rows('id');
