-- TRUNCATE asks no policy and fires no row trigger, and @supabase/lite grants it to every role.
create function private.refuse_truncate() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  raise exception 'rows are deleted one by one' using errcode = 'insufficient_privilege';
end
$$;
revoke execute on function private.refuse_truncate from public, anon, authenticated, service_role;

do $$
declare
  name text;
begin
  for name in select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' loop
    execute format(
      'create trigger truncate_is_refused before truncate on public.%I
       for each statement execute function private.refuse_truncate()', name
    );
  end loop;
end
$$;
