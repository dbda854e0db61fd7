-- Which migrations this database has: a portal on hosted Supabase sees only the API, and must refuse to start on
-- a schema that is not its own.
create function public.applied_migrations() returns setof text
language sql stable security definer set search_path = '' as $$
  select m.version from supabase_migrations.schema_migrations m order by m.version
$$;
revoke execute on function public.applied_migrations from public, anon, authenticated, service_role;
grant execute on function public.applied_migrations to service_role;
