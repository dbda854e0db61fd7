-- Puts every row back exactly as it was before an import, if all of them are still as the import left them.
-- Answers {"restored", "revision"} or {"problem"}: `revision-moved` where something was written since,
-- `reference-missing` where newer rows build on added ones. Then nothing has changed.
create function public.undo_import(import uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  code text;
  target record;
  name text;
  columns text[];
  generated text[];
  same_key text;
  key text;
  moved boolean;
  restored integer;
begin
  select i.municipality_code into code from private.imports i
    where i.id = import and i.applied_at is not null and i.undone_at is null for update;
  if code is null then
    return jsonb_build_object('problem', 'import-unknown');
  end if;
  perform from public.municipalities m where m.municipality_code = code for no key update;

  begin
    for target in select * from private.importable() t order by t.ordinal desc loop
      name := format('%I.%I', target.schema_name, target.table_name);
      select
        array_agg(quote_ident(a.attname) order by a.attnum) filter (where a.attgenerated = ''),
        coalesce(array_agg(a.attname::text) filter (where a.attgenerated <> ''), '{}')
      into columns, generated
      from pg_catalog.pg_attribute a
      where a.attrelid = name::regclass and a.attnum > 0 and not a.attisdropped;
      same_key := 't.municipality_code = r.municipality_code';
      foreach key in array target.keys loop
        same_key := same_key || format(' and t.%1$I = r.%1$I', key);
      end loop;

      execute format(
        'select exists (
           select from private.import_changes c
           cross join lateral jsonb_populate_record(null::%1$s, coalesce(c.after, c.before)) r
           left join %1$s t on %2$s
           where c.import_id = $1 and c.table_name = %3$L and (to_jsonb(t) - $2) is distinct from c.after
         )', name, same_key, target.table_name
      ) into moved using import, generated;
      if moved then
        raise exception 'written since' using errcode = 'TSMOV';
      end if;

      execute format(
        'delete from %1$s t using private.import_changes c,
         lateral jsonb_populate_record(null::%1$s, c.after) r
         where c.import_id = $1 and c.table_name = %2$L and c.before is null and %3$s',
        name, target.table_name, same_key
      ) using import;
      execute format(
        'insert into %1$s as t (%2$s)
         select %3$s from private.import_changes c
         cross join lateral jsonb_populate_record(null::%1$s, c.before) r
         where c.import_id = $1 and c.table_name = %4$L and c.before is not null
         on conflict (%5$s) do update set (%2$s) = row (%6$s)',
        name,
        array_to_string(columns, ', '),
        (select string_agg('r.' || c, ', ') from unnest(columns) c),
        target.table_name,
        array_to_string(array['municipality_code'] || target.keys, ', '),
        (select string_agg('excluded.' || c, ', ') from unnest(columns) c)
      ) using import;
    end loop;
    set constraints all immediate;
  exception
    when sqlstate 'TSMOV' then
      return jsonb_build_object('problem', 'revision-moved');
    when integrity_constraint_violation then
      return jsonb_build_object('problem', 'reference-missing');
  end;

  select count(*) into restored from private.import_changes c where c.import_id = import;
  update private.imports i set undone_at = now() where i.id = import;
  return jsonb_build_object(
    'restored', restored,
    'revision', (select v.revision from public.revisions v where v.municipality_code = code)
  );
end
$$;
revoke execute on function public.undo_import from public, anon, authenticated, service_role;
grant execute on function public.undo_import to service_role;

-- What was imported, newest first, so that somebody can choose what to undo.
create function public.list_imports(code text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', i.id, 'fileName', i.file_name, 'sha256', i.file_sha256,
    'appliedAt', i.applied_at, 'undoneAt', i.undone_at,
    'rows', (select count(*) from private.import_changes c where c.import_id = i.id)
  ) order by i.applied_at desc), '[]')
  from private.imports i where i.municipality_code = code and i.applied_at is not null
$$;
revoke execute on function public.list_imports from public, anon, authenticated, service_role;
grant execute on function public.list_imports to service_role;
