-- The published revision: a counter that every transaction which changes something raises, once. The row stays
-- locked until that transaction ends, so revisions are ordered as changes become visible.
create table public.revisions (
  municipality_code text collate "C" primary key references public.municipalities on delete cascade,
  revision bigint not null default 0 check (revision >= 0)
);

alter table public.revisions enable row level security;
grant select on public.revisions to anon, authenticated, service_role;

create policy "Anybody reads which revision is published"
  on public.revisions for select to anon, authenticated using (true);

-- tsunagiba.raised holds the codes that this transaction has raised already.
create function private.raise_revision(code text) returns void
language plpgsql security definer set search_path = '' as $$
declare
  raised text := coalesce(current_setting('tsunagiba.raised', true), '');
begin
  if position(code in raised) > 0 or not exists (
    select from public.municipalities m where m.municipality_code = code
  ) then
    return;
  end if;
  insert into public.revisions as r (municipality_code, revision) values (code, 1)
    on conflict (municipality_code) do update set revision = r.revision + 1;
  perform set_config('tsunagiba.raised', raised || ' ' || code, true);
end
$$;
revoke execute on function private.raise_revision from public, anon, authenticated, service_role;
