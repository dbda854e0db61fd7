-- Private tables are logged, but publish nothing: people, what they send, mail. Contacts and true points stand behind
-- public rows, so those do. Otherwise as before.
create or replace function private.note_written_rows() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  code text;
begin
  -- `written` is the transition table of the trigger: new rows, or old ones where they were deleted.
  if tg_table_schema = 'public' or tg_table_name in ('contacts', 'true_points') then
    for code in select distinct to_jsonb(w) ->> 'municipality_code' from written w order by 1 loop
      perform private.raise_revision(code);
    end loop;
  end if;
  insert into private.log_entries (municipality_code, actor, actor_role, action, table_name, row_id)
  select
    to_jsonb(w) ->> 'municipality_code',
    auth.uid(),
    coalesce(nullif(current_setting('role', true), 'none'), session_user::text),
    lower(tg_op),
    tg_table_name,
    (select coalesce(string_agg(to_jsonb(w) ->> k.name, '/' order by k.place), '')
     from unnest(tg_argv) with ordinality as k (name, place))
  from written w;
  return null;
end
$$;
revoke execute on function private.note_written_rows from public, anon, authenticated, service_role;
