-- The secret behind every masked point: made here, once. Who has it can undo masks; a new one moves them all, so it
-- belongs into backups. Two random uuids, hashed, because pgcrypto has no home that all installations share.
create table private.masking_keys (
  single boolean primary key default true check (single),
  key text not null check (char_length(key) = 64)
);
insert into private.masking_keys (key)
values (encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex'));

create function public.masking_key() returns text
language sql stable security definer set search_path = '' as $$
  select k.key from private.masking_keys k
$$;
revoke execute on function public.masking_key from public, anon, authenticated, service_role;
grant execute on function public.masking_key to service_role;
