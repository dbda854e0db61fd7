-- Undoing puts removed rows back, too: what was added goes first, children before parents; then everything else comes
-- back, parents before children. Answers as before.
create function private.put_back(import uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  target record;
  name text;
  shape record;
  moved boolean;
begin
  for target in select * from private.importable() t order by t.ordinal desc loop
    name := format('%I.%I', target.schema_name, target.table_name);
    shape := private.shape_of(target);
    execute format(
      'select exists (
         select from private.import_changes c
         cross join lateral jsonb_populate_record(null::%1$s, coalesce(c.after, c.before)) r
         left join %1$s t on %2$s
         where c.import_id = $1 and c.table_name = %3$L and (to_jsonb(t) - $2) is distinct from c.after
       )', name, shape.same_key, target.table_name
    ) into moved using import, shape.computed;
    if moved then
      raise exception 'written since' using errcode = 'TSMOV';
    end if;
    execute format(
      'delete from %1$s t using private.import_changes c,
       lateral jsonb_populate_record(null::%1$s, c.after) r
       where c.import_id = $1 and c.table_name = %2$L and c.before is null and %3$s',
      name, target.table_name, shape.same_key
    ) using import;
  end loop;
  for target in select * from private.importable() t order by t.ordinal loop
    shape := private.shape_of(target);
    execute format(
      'insert into %1$I.%2$I as t (%3$s)
       select %4$s from private.import_changes c
       cross join lateral jsonb_populate_record(null::%1$I.%2$I, c.before) r
       where c.import_id = $1 and c.table_name = %2$L and c.before is not null
       on conflict (%5$s) do update set (%3$s) = row (%6$s)',
      target.schema_name, target.table_name,
      array_to_string(shape.quoted, ', '),
      (select string_agg('r.' || c, ', ') from unnest(shape.quoted) c),
      array_to_string(array['municipality_code'] || target.keys, ', '),
      (select string_agg('excluded.' || c, ', ') from unnest(shape.quoted) c)
    ) using import;
  end loop;
  set constraints all immediate;
  return null;
exception
  when sqlstate 'TSMOV' then
    return jsonb_build_object('problem', 'revision-moved');
  when integrity_constraint_violation then
    return jsonb_build_object('problem', 'reference-missing');
end
$$;
revoke execute on function private.put_back from public, anon, authenticated, service_role;

create function private.undo_change(import uuid) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  code text;
  answer jsonb;
begin
  select i.municipality_code into code from private.imports i
    where i.id = import and i.applied_at is not null and i.undone_at is null for update;
  if code is null then
    return jsonb_build_object('problem', 'import-unknown');
  end if;
  perform from public.municipalities m where m.municipality_code = code for no key update;
  answer := private.put_back(import);
  if answer is not null then
    return answer;
  end if;
  update private.imports i set undone_at = now() where i.id = import;
  return jsonb_build_object(
    'restored', (select count(*) from private.import_changes c where c.import_id = import),
    'revision', (select v.revision from public.revisions v where v.municipality_code = code)
  );
end
$$;
revoke execute on function private.undo_change from public, anon, authenticated, service_role;

create or replace function public.undo_import(import uuid) returns jsonb
language sql security definer set search_path = '' as $$
  select private.undo_change(import)
$$;

-- The list of imports is one of files; what staff changed is in the history of the entry.
create or replace function public.list_imports(code text) returns jsonb
language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', i.id, 'fileName', i.file_name, 'sha256', i.file_sha256,
    'appliedAt', i.applied_at, 'undoneAt', i.undone_at,
    'records', (
      select count(distinct (c.record_table, c.record_key)) from private.import_changes c
      where c.import_id = i.id and c.record_table <> 'municipalities'
    )
  ) order by i.applied_at desc), '[]')
  from private.imports i
  where i.municipality_code = code and i.kind = 'file' and i.applied_at is not null
$$;
