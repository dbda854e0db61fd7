-- As it was, in shared parts; and what was taken down stays so: "withheld" names those records, for the report.
create or replace function public.apply_import(import uuid, bounds text, dry_run boolean) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  code text;
  answer jsonb;
  withheld jsonb;
begin
  select i.municipality_code into code from private.imports i
    where i.id = import and i.applied_at is null for update;
  if code is null then
    raise exception 'no such import is open' using errcode = 'no_data_found';
  end if;
  -- One bulk change at a time in a municipality: the row also stands for its revision.
  perform from public.municipalities m where m.municipality_code = code for no key update;
  withheld := private.withhold_staged(import, code);
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
    answer := private.apply_staged_rows(import, code);
    if answer is null then
      select jsonb_build_object(
        'applied', not dry_run,
        'importId', case when exists (select from private.import_changes c where c.import_id = import) then import end,
        'added', count(*) filter (where r.outcome = 'added'),
        'changed', count(*) filter (where r.outcome = 'changed'),
        'unchanged', count(*) filter (where r.outcome = 'unchanged'),
        'withheld', withheld,
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
    end if;
  exception
    when sqlstate 'TSDRY' then
      null;
  end;
  perform private.close_change(import, (answer ->> 'applied')::boolean is true);
  return answer;
end
$$;
