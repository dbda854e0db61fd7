-- What the API never exposes: true positions, held-back contacts, staff, the masking key, the log, undo copies.
-- No table in it may enable row-level security: @supabase/lite grants everything on each schema that holds
-- such a table. Nobody gets USAGE; policies and triggers reach its functions without it.
create schema private;
revoke all on schema private from public, anon, authenticated, service_role;
