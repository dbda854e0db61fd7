-- Begins a bulk change and takes its rows in chunks; nothing is public before apply_import. What was begun and never
-- applied is swept away after a day.
create function public.begin_import(code text, file_name text, file_sha256 text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  begun uuid;
begin
  delete from private.imports i where i.applied_at is null and i.begun_at < now() - interval '1 day';
  insert into private.imports (municipality_code, file_name, file_sha256)
    values (code, begin_import.file_name, begin_import.file_sha256)
    returning id into begun;
  return begun;
end
$$;
revoke execute on function public.begin_import from public, anon, authenticated, service_role;
grant execute on function public.begin_import to service_role;

-- rows: [{table_name, row_key, record_table, record_key, row}]. Answers how many were taken.
create function public.stage_import_rows(import uuid, rows text) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  taken integer;
begin
  if not exists (select from private.imports i where i.id = import and i.applied_at is null) then
    raise exception 'no such import is open' using errcode = 'no_data_found';
  end if;
  insert into private.staged_rows (import_id, table_name, row_key, record_table, record_key, row)
  select import, r.table_name, r.row_key, r.record_table, r.record_key, r.row
  from jsonb_to_recordset(rows::jsonb) as r (
    table_name text, row_key text, record_table text, record_key text, row jsonb
  )
  -- Only tables that an import may write; municipalities only by their bounds, through apply_import.
  join private.importable() t on t.table_name = r.table_name and t.table_name <> 'municipalities'
  on conflict (import_id, table_name, row_key) do nothing;
  get diagnostics taken = row_count;
  return taken;
end
$$;
revoke execute on function public.stage_import_rows from public, anon, authenticated, service_role;
grant execute on function public.stage_import_rows to service_role;

create function public.drop_import(import uuid) returns void
language sql security definer set search_path = '' as $$
  delete from private.imports i where i.id = import and i.applied_at is null
$$;
revoke execute on function public.drop_import from public, anon, authenticated, service_role;
grant execute on function public.drop_import to service_role;
