-- The log: who wrote what, when. No bodies: neither values before nor after. It only grows: rows come from the
-- triggers of written tables alone, and nobody may change or remove one, the owner and service_role included.
create table private.log_entries (
  id bigint generated always as identity primary key,
  -- Null where what was written belongs to no municipality: a member of staff as such.
  municipality_code text collate "C",
  happened_at timestamptz not null default now(),
  actor uuid,
  actor_role text not null,
  action text not null check (action in ('insert', 'update', 'delete')),
  table_name text not null,
  row_id text not null
);
create index log_entries_of_a_municipality on private.log_entries (municipality_code, id);

create function private.refuse_forged_log() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'the log is written by triggers only' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
revoke execute on function private.refuse_forged_log from public, anon, authenticated, service_role;

create function private.refuse_changed_log() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  raise exception 'the log only grows' using errcode = 'insufficient_privilege';
end
$$;
revoke execute on function private.refuse_changed_log from public, anon, authenticated, service_role;

create trigger log_entries_come_from_triggers
  before insert on private.log_entries for each row execute function private.refuse_forged_log();
create trigger log_entries_stay
  before update or delete on private.log_entries for each row execute function private.refuse_changed_log();
create trigger log_entries_stay_all
  before truncate on private.log_entries for each statement execute function private.refuse_changed_log();
