-- Applies what is staged, all of it or nothing, in one transaction; or only says what it would change.
-- Answers {"applied", "importId" (null where nothing changed), "added", "changed", "unchanged", "revision"}, or
-- {"problem", "field", "value"} where a row breaks a rule of the tables; then nothing has changed.
create function public.apply_import(import uuid, bounds text, dry_run boolean) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  code text;
  target record;
  answer jsonb;
  rule text;
  broken_table text;
  broken_row text;
begin
  select i.municipality_code into code from private.imports i
    where i.id = import and i.applied_at is null for update;
  if code is null then
    raise exception 'no such import is open' using errcode = 'no_data_found';
  end if;
  -- One bulk change at a time in a municipality: the row also stands for its revision.
  perform from public.municipalities m where m.municipality_code = code for no key update;
  if bounds is not null then
    insert into private.staged_rows (import_id, table_name, row_key, record_table, record_key, row)
    select import, 'municipalities', '', 'municipalities', '', to_jsonb(m) || jsonb_build_object(
      'west', least(m.west, (bounds::jsonb ->> 'west')::double precision),
      'south', least(m.south, (bounds::jsonb ->> 'south')::double precision),
      'east', greatest(m.east, (bounds::jsonb ->> 'east')::double precision),
      'north', greatest(m.north, (bounds::jsonb ->> 'north')::double precision)
    )
    from public.municipalities m where m.municipality_code = code;
  end if;

  begin
    for target in select * from private.importable() t order by t.ordinal loop
      perform private.apply_staged_table(import, code, target);
    end loop;
    set constraints all immediate;

    select jsonb_build_object(
      'applied', not dry_run,
      'importId', case when exists (select from private.import_changes c where c.import_id = import) then import end,
      'added', count(*) filter (where r.outcome = 'added'),
      'changed', count(*) filter (where r.outcome = 'changed'),
      'unchanged', count(*) filter (where r.outcome = 'unchanged'),
      'revision', (select v.revision from public.revisions v where v.municipality_code = code)
    ) into answer
    from (
      select case
        when not exists (
          select from private.import_changes c
          where c.import_id = import and c.record_table = s.table_name and c.record_key = s.row_key
        ) then 'unchanged'
        when exists (
          select from private.import_changes c
          where c.import_id = import and c.table_name = s.table_name and c.row_key = s.row_key and c.before is null
        ) then 'added'
        else 'changed'
      end as outcome
      from private.staged_rows s
      where s.import_id = import and s.record_table = s.table_name and s.table_name <> 'municipalities'
    ) r;

    if dry_run then
      raise exception 'only a rehearsal' using errcode = 'TSDRY';
    end if;
  exception
    when sqlstate 'TSDRY' then
      null;
    when integrity_constraint_violation or data_exception then
      -- The row itself is not quoted: it may hold the point or the number of a home.
      get stacked diagnostics
        rule = constraint_name, broken_table = table_name, broken_row = pg_exception_detail;
      answer := jsonb_build_object(
        'problem', case sqlstate when '23503' then 'reference-missing' else 'stored-row-invalid' end,
        'field', coalesce(nullif(broken_table, '') || '.', '') || coalesce(nullif(rule, ''), sqlstate),
        'value', case sqlstate
          when '23503' then substring(broken_row from '\)=\([0-9]{6}, ([^)]*)\)')
          else substring(broken_row from '^Failing row contains \([0-9]{6}, ([^,]*),')
        end
      );
  end;

  if answer ->> 'importId' is null or not (answer ->> 'applied')::boolean then
    delete from private.imports i where i.id = import;
  else
    delete from private.staged_rows s where s.import_id = import;
    update private.imports i set applied_at = now() where i.id = import;
  end if;
  return answer;
end
$$;
revoke execute on function public.apply_import from public, anon, authenticated, service_role;
grant execute on function public.apply_import to service_role;
